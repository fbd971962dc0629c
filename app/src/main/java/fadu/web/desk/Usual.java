package fadu.web.desk;

import fadu.law.Act;
import fadu.law.Field;
import fadu.rule.Extended;
import fadu.rule.Situation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is usual of the fields of a first form, as the law's files say: offered filled in, for the person to change. */
final class Usual {
    private Usual() {}

    /** As a form would send it. */
    static Map<String, String[]> of(Act act, Desk desk, Optional<String> unit) {
        var out = new LinkedHashMap<String, String[]>();
        for (var input : act.fields()) {
            var field = input.field();
            value(field, desk, unit).ifPresent(v -> out.put(field.id(), new String[] {v}));
        }
        return out;
    }

    /** The same with the most by which an act may extend a limit, where nothing stands there yet. */
    static Map<String, String[]> lengths(Act act, Situation situation, Map<String, String[]> given) {
        var out = new LinkedHashMap<>(given);
        Extended.most(situation, act)
                .ifPresent(most -> out.putIfAbsent(Act.EXTENDED_BY, new String[] {String.valueOf(most)}));
        return out;
    }

    private static Optional<String> value(Field field, Desk desk, Optional<String> unit) {
        return field.usual().flatMap(usual -> switch (usual) {
            case "today" -> Optional.of(desk.frame().today().toString());
            case "own" -> unit;
            case "me" -> Optional.of(desk.visitor().person());
            default -> Optional.of(usual);
        });
    }
}
