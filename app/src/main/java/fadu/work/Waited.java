package fadu.work;

import fadu.Words;
import fadu.access.Approvals;
import fadu.approval.Actor;
import fadu.law.Act;
import fadu.law.Awaited;
import fadu.law.Procedure;
import fadu.law.Vocabulary;
import fadu.matter.MatterRow;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom matters wait: before whom something of them was laid, else the posts of the next step, else somebody outside. */
public record Waited(Actor actor, Holders holders, Names names) {

    /** By matter; one question to the database. */
    public Map<String, Words> of(List<MatterRow> rows) {
        var ids = rows.stream().map(MatterRow::id).toList();
        var laid = ids.isEmpty()
                ? Map.<String, List<Words>>of()
                : new Approvals(actor.house().database().worker())
                        .waitingOn(actor.jurisdiction(), ids).stream()
                                .collect(Collectors.groupingBy(
                                        a -> a.laid().matter(),
                                        Collectors.mapping(a -> names.person(a.approver()), Collectors.toList())));
        var waited = new HashMap<String, Words>();
        for (var row : rows) {
            Optional.ofNullable(laid.get(row.id()))
                    .map(Waited::joined)
                    .or(() -> next(row))
                    .ifPresent(words -> waited.put(row.id(), words));
        }
        return waited;
    }

    private Optional<Words> next(MatterRow row) {
        return actor.law().procedure(row.procedure()).flatMap(procedure -> {
            var awaited = new Awaited(actor.law(), procedure);
            // Where a step waits for a side track, it is that track that is waited for.
            var asked = row.states().stream()
                    .filter(s -> Collections.disjoint(awaited.underWay(awaited.steps(s)), row.states()))
                    .toList();
            var steps = asked.stream()
                    .flatMap(s -> awaited.steps(s).stream())
                    .filter(a -> !awaited.posts(a).isEmpty())
                    .collect(Collectors.groupingBy(
                            a -> actor.units(row, a),
                            LinkedHashMap::new,
                            Collectors.flatMapping(
                                    a -> awaited.posts(a).stream(), Collectors.toCollection(LinkedHashSet::new))));
            return steps.isEmpty() ? outside(procedure, asked) : Optional.of(joined(words(steps)));
        });
    }

    private List<Words> words(Map<Set<Optional<String>>, LinkedHashSet<String>> steps) {
        return steps.entrySet().stream()
                .map(e -> holders.words(e.getValue(), e.getKey(), names))
                .toList();
    }

    /** What is next happens outside the house, and is recorded when it is known. */
    private Optional<Words> outside(Procedure procedure, Collection<String> states) {
        var roles = procedure.acts().values().stream()
                .filter(a -> a.kind() == Act.Kind.FACT && a.from().stream().anyMatch(states::contains))
                .flatMap(a -> a.by().stream())
                .distinct()
                .flatMap(r -> Stream.ofNullable(actor.law().vocabulary().roles().get(r)))
                .filter(Vocabulary.Role::outside)
                .map(Vocabulary.Role::name)
                .toList();
        return Optional.of(roles).filter(r -> !r.isEmpty()).map(Waited::joined);
    }

    private static Words joined(List<Words> all) {
        return new Words(
                all.stream().map(Words::zh).distinct().collect(Collectors.joining("、")),
                all.stream().map(Words::en).distinct().collect(Collectors.joining(", ")));
    }
}
