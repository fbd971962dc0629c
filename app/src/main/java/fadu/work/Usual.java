package fadu.work;

import fadu.approval.Actor;
import fadu.law.Act;
import fadu.law.Field;
import fadu.rule.Extended;
import fadu.rule.Situation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is usual of the fields of a first form, as the law's files say: offered filled in, for the person to change. */
public final class Usual {
    private Usual() {}

    /** As a form would send it. */
    public static Map<String, String[]> of(Act act, Actor actor, String unit) {
        var out = new LinkedHashMap<String, String[]>();
        for (var input : act.fields()) {
            var field = input.field();
            value(field, actor, unit).ifPresent(v -> out.put(field.id(), new String[] {v}));
        }
        return out;
    }

    /** The same with the most by which an act may extend a limit, where nothing stands there yet. */
    public static Map<String, String[]> lengths(Act act, Situation situation, Map<String, String[]> given) {
        var out = new LinkedHashMap<>(given);
        Extended.most(situation, act)
                .ifPresent(most -> out.putIfAbsent(Act.EXTENDED_BY, new String[] {String.valueOf(most)}));
        return out;
    }

    private static Optional<String> value(Field field, Actor actor, String unit) {
        return field.usual().map(usual -> switch (usual) {
            case "today" -> actor.today().toString();
            case "own" -> unit;
            case "me" -> actor.person();
            default -> usual;
        });
    }
}
