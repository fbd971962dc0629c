package fadu.rule.scenario;

import fadu.rule.Elsewhere;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The other matters that a scenario states. A later statement about the same one ends the earlier. */
final class Others implements Elsewhere {
    private final Map<String, List<Scenario.Other>> byId = new LinkedHashMap<>();

    void add(Scenario.Other other) {
        byId.computeIfAbsent(other.id(), id -> new ArrayList<>()).add(other);
    }

    @Override
    public List<Found> find(Query query) {
        return byId.values().stream()
                .filter(all -> fits(query, all.getLast()))
                .map(all -> new Found(all.getLast().id(), 1, stands(all)))
                .toList();
    }

    private static boolean fits(Query query, Scenario.Other o) {
        return (query.procedures().isEmpty() || query.procedures().contains(o.procedure()))
                && (query.link().isEmpty() || query.link().equals(o.link()))
                && (query.not().isEmpty() || !query.not().get().equals(o.id()))
                && query.where().entrySet().stream().allMatch(w -> has(o.fields(), w.getKey(), w.getValue()));
    }

    private static boolean has(Map<String, Object> fields, String field, Object wanted) {
        Object value = fields.get(field);
        return value instanceof List<?> list ? list.contains(wanted) || list.equals(wanted) : wanted.equals(value);
    }

    private static List<Stand> stands(List<Scenario.Other> statements) {
        var out = new ArrayList<Stand>();
        for (int i = 0; i < statements.size(); i++) {
            var o = statements.get(i);
            Optional<LocalDate> next = i + 1 < statements.size()
                    ? Optional.of(statements.get(i + 1).since())
                    : Optional.empty();
            for (var state : o.states()) {
                out.add(new Stand(state, o.since(), o.until().or(() -> next)));
            }
        }
        return out;
    }
}
