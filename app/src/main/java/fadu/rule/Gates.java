package fadu.rule;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Expr;
import fadu.law.Gate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks gates whether they are open. */
final class Gates {
    private final Situation situation;
    private final String actor;
    private final Map<String, Object> values;
    private final Optional<String> row;
    private final LocalDate day;

    Gates(Situation situation, String actor, Map<String, Object> values, Optional<String> row, LocalDate day) {
        this.situation = situation;
        this.actor = actor;
        this.values = values;
        this.row = row;
        this.day = day;
    }

    /** Why the gate is closed; empty when it is open. */
    Optional<Irregular> closed(Gate gate) {
        try {
            boolean open = gate.that().map(this::holds).orElse(true)
                    && gate.find().map(this::found).orElse(true);
            return open ? Optional.empty() : Optional.of(unfulfilled(gate));
        } catch (Trouble missing) {
            var words = new Words(
                    "尚不能判断：" + gate.name().zh() + "（" + missing.words().zh() + "）",
                    "cannot be told yet: " + gate.name().en() + " ("
                            + missing.words().en() + ")");
            return Optional.of(new Irregular(gate.id(), words, gate.basis()));
        }
    }

    /** That what a gate asks for is not there. */
    static Irregular unfulfilled(Gate gate) {
        return new Irregular(
                gate.id(),
                new Words(
                        "尚未满足：" + gate.name().zh(),
                        "not fulfilled: " + gate.name().en()),
                gate.basis());
    }

    private boolean holds(Expr that) {
        return that.holds(variables());
    }

    /** A gate is judged by the day of the act, also when the act is recorded later. */
    private Variables variables() {
        return situation.on(day).variables(actor, values, row);
    }

    private boolean found(Gate.Find find) {
        var variables = variables();
        if (find.each().isEmpty()) {
            return fulfilled(find, List.of(variables), find.atLeast()) == 1;
        }
        var each = items(variables.get(find.each().get())).stream()
                .map(variables::with)
                .toList();
        return fulfilled(find, each, 1) >= find.atLeast();
    }

    private static List<?> items(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list;
            case Object one -> List.of(one);
        };
    }

    /** For how many of the items the search gives what is expected; all are asked for at once. */
    private int fulfilled(Gate.Find find, List<Variables> items, int atLeast) {
        int fulfilled = 0;
        var queries = new ArrayList<Elsewhere.Query>();
        for (var item : items) {
            var query = query(find, item);
            query.ifPresent(queries::add);
            fulfilled += query.isEmpty() && find.expect() == Gate.Expect.NONE ? 1 : 0;
        }
        if (queries.isEmpty()) {
            return fulfilled;
        }
        for (var found : situation.world().elsewhere().findAll(queries)) {
            found.forEach(situation::read);
            fulfilled += expected(find, found, atLeast) ? 1 : 0;
        }
        return fulfilled;
    }

    /** Those of the items for which the search gives what is expected; all are asked for at once. */
    List<String> fulfilling(Gate.Find find, List<String> items) {
        var variables = variables();
        var queries = new LinkedHashMap<String, Elsewhere.Query>();
        items.forEach(item -> query(find, variables.with(item)).ifPresent(q -> queries.put(item, q)));
        var out = new ArrayList<String>();
        if (!queries.isEmpty()) {
            var found = situation.world().elsewhere().findAll(List.copyOf(queries.values()));
            var asked = List.copyOf(queries.keySet());
            for (int i = 0; i < asked.size(); i++) {
                if (expected(find, found.get(i), 1)) {
                    out.add(asked.get(i));
                }
            }
        }
        return out;
    }

    /** Whom to look for; nothing where a value that it needs is not there. */
    private Optional<Elsewhere.Query> query(Gate.Find find, Variables variables) {
        var where = new LinkedHashMap<String, Object>();
        for (var condition : find.where().entrySet()) {
            Object wanted = condition.getValue().eval(variables);
            if (wanted == null) {
                return Optional.empty();
            }
            where.put(condition.getKey(), wanted);
        }
        return Optional.of(new Elsewhere.Query(
                find.procedures(),
                find.link(),
                where,
                find.notThis() ? Optional.of(situation.world().matter()) : Optional.empty()));
    }

    private boolean expected(Gate.Find find, List<Elsewhere.Found> all, int atLeast) {
        long standing = all.stream().filter(f -> f.in(find.states(), day)).count();
        return switch (find.expect()) {
            case SOME -> standing >= Math.max(1, atLeast);
            case NONE -> standing == 0;
            case ALL -> !all.isEmpty() && standing == all.size();
        };
    }
}
