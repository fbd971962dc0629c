package fadu.web.check;

import fadu.law.Act;
import fadu.law.Procedure;
import fadu.matter.MatterRow;
import fadu.web.desk.Desk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An act that the visitor may do, one click away.
 *
 * @param link opens its form
 */
public record Doing(String name, String link) {

    /** What the visitor's posts let him do with a matter where it stands. What else must hold, its form says. */
    static List<Doing> of(Desk desk, MatterRow row) {
        return desk.law()
                .procedure(row.procedure())
                .map(p -> p.acts().values().stream()
                        .filter(Doing::byPeople)
                        .filter(a -> a.row().isEmpty() || a.adds().isPresent())
                        .filter(a -> a.from().stream().anyMatch(s -> stands(p, row, s)))
                        .filter(a -> desk.mayDo(p, a, desk.reach().roles(desk.actor().unit(row, a, Optional.empty()))))
                        .map(a -> new Doing(
                                desk.frame().say(a.name()), "/matters/" + row.id() + "/act/" + a.id() + "#act"))
                        .toList())
                .orElse(List.of());
    }

    /**
     * What the visitor's posts let him do with one row of a matter.
     *
     * @param given what the form of a first act begins with
     */
    static List<Doing> ofRow(YearWork work, MatterRow row, String table, String key, Map<String, String> given) {
        var desk = work.desk();
        var state = work.rowState(row, table, key);
        return desk.law()
                .procedure(row.procedure())
                .map(p -> p.acts().values().stream()
                        .filter(Doing::byPeople)
                        .filter(a -> a.adds().isEmpty()
                                && a.row().filter(table::equals).isPresent())
                        .filter(a -> state.isEmpty()
                                ? a.from().stream().anyMatch(s -> stands(p, row, s))
                                : a.from().contains(state))
                        .filter(a -> desk.mayDo(p, a, desk.reach().roles(desk.actor().unit(row, a, Optional.of(key)))))
                        .map(a -> new Doing(
                                desk.frame().say(a.name()),
                                "/matters/" + row.id() + "/act/" + a.id() + "?row=" + encoded(key)
                                        + (state.isEmpty() ? query(a, given) : "") + "#act"))
                        .toList())
                .orElse(List.of());
    }

    private static String query(Act act, Map<String, String> given) {
        return act.fields().stream()
                .map(i -> i.field().id())
                .filter(given::containsKey)
                .map(id -> "&" + id + "=" + encoded(given.getOrDefault(id, "")))
                .collect(Collectors.joining());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static boolean stands(Procedure procedure, MatterRow row, String state) {
        return row.states().contains(state) && procedure.trackOf(state).each().isEmpty();
    }

    /** The first acts of these kinds that the visitor may do. */
    static List<Doing> begin(Desk desk, List<String> kinds) {
        return kinds.stream()
                .flatMap(kind -> desk.law().on(kind, desk.frame().today()).stream())
                .flatMap(p -> p.starts().stream()
                        .flatMap(
                                s -> java.util.stream.Stream.ofNullable(p.acts().get(s)))
                        .filter(Doing::byPeople)
                        .filter(a -> desk.reach().own().stream()
                                .anyMatch(u -> desk.mayDo(p, a, desk.reach().roles(Optional.of(u)))))
                        .map(a -> new Doing(
                                desk.frame().say(p.name()) + " · "
                                        + desk.frame().say(a.name()),
                                "/matters/new/" + p.id().name() + "/" + a.id())))
                .toList();
    }

    private static boolean byPeople(Act act) {
        return (act.kind() == Act.Kind.DECISION || act.kind() == Act.Kind.FACT) && !Act.COMMON.contains(act.id());
    }
}
