package fadu.web.check;

import fadu.law.Act;
import fadu.matter.MatterRow;
import fadu.web.desk.Desk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An act that the visitor may do, one click away.
 *
 * @param link opens its form
 */
public record Doing(String name, String link) {

    /** What the visitor may do with a matter now, but for what concerns one of its rows. */
    static List<Doing> of(YearWork work, MatterRow row) {
        return work.open(row).stream()
                .filter(p -> p.act().row().isEmpty() || p.act().adds().isPresent())
                .map(p -> new Doing(
                        work.desk().frame().say(p.act().name()),
                        "/matters/" + row.id() + "/act/" + p.act().id() + "#act"))
                .toList();
    }

    /**
     * What the visitor may do with one row of a matter.
     *
     * @param given what the form of the first act on a row begins with
     */
    static List<Doing> ofRow(YearWork work, MatterRow row, String table, String key, Map<String, String> given) {
        var state = work.rowState(row, table, key);
        return work.open(row).stream()
                .filter(p -> p.act().row().filter(table::equals).isPresent()
                        && p.row().filter(key::equals).isPresent())
                .map(p -> new Doing(
                        work.desk().frame().say(p.act().name()),
                        "/matters/" + row.id() + "/act/" + p.act().id() + "?row=" + encoded(key)
                                + (state.isEmpty() ? query(p.act(), given) : "") + "#act"))
                .toList();
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

    /** The first acts of these kinds that the visitor may do. */
    static List<Doing> begin(Desk desk, List<String> kinds) {
        return kinds.stream()
                .flatMap(kind -> desk.law().on(kind, desk.frame().today()).stream())
                .flatMap(p -> p.starts().stream()
                        .flatMap(s -> Stream.ofNullable(p.acts().get(s)))
                        .filter(a -> a.kind() == Act.Kind.DECISION || a.kind() == Act.Kind.FACT)
                        .filter(a -> desk.reach().own().stream()
                                .anyMatch(u -> desk.mayDo(p, a, desk.reach().roles(Optional.of(u)))))
                        .map(a -> new Doing(
                                desk.frame().say(p.name()) + " · "
                                        + desk.frame().say(a.name()),
                                "/matters/new/" + p.id().name() + "/" + a.id())))
                .toList();
    }
}
