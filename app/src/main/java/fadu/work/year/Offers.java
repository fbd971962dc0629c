package fadu.work.year;

import fadu.access.Permission;
import fadu.approval.Actor;
import fadu.law.Act;
import fadu.matter.MatterRow;
import fadu.rule.Prospects;
import fadu.rule.Prospects.Prospect;
import fadu.rule.Situation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * What somebody may do now: the same as on each matter's own page.
 *
 * @param open by the matter
 */
record Offers(Actor actor, Map<String, List<Prospect>> open) {

    /** What may come of these matters as they stand. */
    static Offers of(Actor actor, List<MatterRow> rows, Map<String, Situation> standing) {
        var open = new HashMap<String, List<Prospect>>();
        for (var row : rows) {
            var situation = standing.get(row.id());
            if (situation != null) {
                BiFunction<Act, Optional<String>, Set<String>> roles =
                        (act, key) -> actor.reach().roles(actor.unit(row, act, key));
                open.put(
                        row.id(),
                        Stream.concat(
                                        Prospects.of(situation, actor.person(), roles).stream(),
                                        Prospects.ofRows(situation, actor.person(), roles).stream())
                                .filter(p -> p.open() || p.act().kind() == Act.Kind.FACT)
                                .filter(p -> !Act.COMMON.contains(p.act().id()))
                                .toList());
            }
        }
        return new Offers(actor, open);
    }

    /** What he may do with a matter now, but for what concerns one of its rows. */
    List<Offer> of(MatterRow row) {
        return open.getOrDefault(row.id(), List.of()).stream()
                .filter(p -> p.act().row().isEmpty() || p.act().adds().isPresent())
                .map(p -> offer(row, p.act(), Optional.empty(), Map.of()))
                .toList();
    }

    /**
     * What he may do with one row of a matter.
     *
     * @param given what the form begins with
     */
    List<Offer> ofRow(MatterRow row, String table, String key, Map<String, Object> given) {
        return open.getOrDefault(row.id(), List.of()).stream()
                .filter(p -> p.act().row().filter(table::equals).isPresent()
                        && p.row().filter(key::equals).isPresent())
                .map(p -> offer(row, p.act(), Optional.of(key), given))
                .toList();
    }

    private static Offer offer(MatterRow row, Act act, Optional<String> key, Map<String, Object> given) {
        var taken = new LinkedHashMap<>(given);
        taken.keySet().retainAll(act.fields().stream().map(i -> i.field().id()).toList());
        return new Offer(act.name(), row.procedure().name(), Optional.of(row.id()), act.id(), key, taken);
    }

    /** The first acts of these kinds that he may do. */
    List<Offer> begin(List<String> kinds) {
        var reach = actor.reach();
        return kinds.stream()
                .flatMap(kind -> actor.law().on(kind, actor.today()).stream())
                .flatMap(p -> p.starts().stream()
                        .flatMap(s -> Stream.ofNullable(p.acts().get(s)))
                        .filter(a -> a.kind() == Act.Kind.DECISION || a.kind() == Act.Kind.FACT)
                        .filter(a -> reach.own().stream()
                                .anyMatch(u -> Permission.may(actor.law(), p, a, reach.roles(Optional.of(u)))))
                        .map(a -> new Offer(
                                YearWork.joined(Stream.of(p.name(), a.name()), " · "),
                                p.id().name(),
                                Optional.empty(),
                                a.id(),
                                Optional.empty(),
                                Map.of())))
                .toList();
    }
}
