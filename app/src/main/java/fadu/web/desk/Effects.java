package fadu.web.desk;

import fadu.law.Act;
import fadu.law.Limit;
import fadu.law.Moment;
import fadu.law.Procedure;
import fadu.rule.LimitState;
import fadu.web.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an act will set off, said before it is done. */
final class Effects {
    private Effects() {}

    /**
     * @param extended how the limits that it lengthens would stand; empty where that is not known
     */
    static List<String> of(Procedure procedure, Act act, List<LimitState> extended, Frame frame) {
        var out = new ArrayList<String>();
        var documents = act.documents().stream()
                .flatMap(id -> Stream.ofNullable(procedure.documents().get(id)))
                .map(d -> frame.say(d.name()))
                .toList();
        if (!documents.isEmpty()) {
            out.add(frame.say("effect.document", joined(documents, frame)));
        }
        act.number().map(procedure.numbers()::get).ifPresent(n -> out.add(frame.say("effect.number")));
        limits(out, "effect.stops", procedure, frame, l -> l.until().contains(act.id()));
        limits(
                out,
                "effect.starts",
                procedure,
                frame,
                l -> l.from().filter(m -> names(m, act.id())).isPresent());
        if (extended.isEmpty()) {
            limits(
                    out,
                    "effect.extends",
                    procedure,
                    frame,
                    l -> l.extend().filter(e -> e.act().equals(act.id())).isPresent());
        }
        extended.forEach(l -> out.add(frame.say(
                "effect.extends.to",
                joined(List.of(frame.say(l.limit().name())), frame),
                l.rolled().map(frame::day).orElse(""))));
        var states = act.to().stream()
                .flatMap(to -> Stream.concat(to.then().stream(), to.otherwise().stream()))
                .distinct()
                .flatMap(s -> Stream.ofNullable(procedure.trackOf(s).states().get(s)))
                .map(s -> frame.say(s.name()))
                .toList();
        if (!states.isEmpty()) {
            out.add(frame.say("effect.state", String.join(" / ", states)));
        }
        act.opens().ifPresent(o -> out.add(frame.say("effect.opens")));
        return out;
    }

    private static void limits(
            List<String> out, String key, Procedure procedure, Frame frame, Predicate<Limit> chosen) {
        var names = procedure.limits().values().stream()
                .filter(chosen)
                .map(l -> frame.say(l.name()))
                .toList();
        if (!names.isEmpty()) {
            out.add(frame.say(key, joined(names, frame)));
        }
    }

    private static String joined(List<String> names, Frame frame) {
        return names.stream().map(n -> "“" + n + "”").collect(Collectors.joining(frame.zh() ? "、" : ", "));
    }

    private static boolean names(Moment moment, String act) {
        return switch (moment) {
            case Moment.OfAct(var id) -> id.equals(act);
            case Moment.OfActField(var id, var field) -> id.equals(act);
            case Moment.Latest(var of, var all) -> of.stream().anyMatch(m -> names(m, act));
            case Moment.Earliest(var of) -> of.stream().anyMatch(m -> names(m, act));
            case Moment.OfField f -> false;
            case Moment.EndOf e -> false;
            case Moment.StartOf s -> false;
        };
    }
}
