package fadu.matter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A running limit of it is for somebody to meet: by one of these turns, or because he handles the matter and a turn knows the
 * limit. Asked of a list of matters, one of their limits is so; the due board and the calendar ask it of each limit.
 *
 * @param handlers him and those for whom he holds a post
 */
public record WhoseLimits(List<String> handlers, List<LimitTurn> turns) implements MatterCondition {
    public WhoseLimits {
        handlers = List.copyOf(handlers);
        turns = List.copyOf(turns);
    }

    @Override
    public boolean few() {
        return true;
    }

    @Override
    public String condition(String as) {
        return "m.id = any(array(" + found("d.matter", as) + "))";
    }

    /** None of its running limits is so. */
    String none(String as) {
        return "m.id not in (" + found("d.matter", as) + ")";
    }

    /** The same of a limit, as {@code d}. */
    String among(String as) {
        var key = "d.matter, d.limit_id, d.row_id, d.version";
        return "(" + key + ") in (" + found(key, as) + ")";
    }

    private String found(String columns, String as) {
        return "select " + columns + " from " + limits(as)
                + " join matter o on o.jurisdiction = d.jurisdiction and o.id = d.matter where " + running(as, "o");
    }

    /** The limits of these kinds, as {@code d}, each for every turn that knows it. */
    String limits(String as) {
        return """
                unnest(:%1$sprocedures::text[], :%1$slimits::text[], :%1$sstates::text[], :%1$sout::text[], :%1$sunits::text[], :%1$sothers::text[])
                    as w(procedure, limit_id, states, "out", units, others)
                  join limit_due d on d.jurisdiction = :jurisdiction and d.procedure = w.procedure
                    and d.limit_id = w.limit_id and d.status in ('open', 'paused')""".formatted(as);
    }

    /**
     * Whether such a limit is so.
     *
     * @param matter how the statement calls its matter
     */
    String running(String as, String matter) {
        return """
                (d.handler = any(:%1$shandlers::text[])
                  or ((w.units = '' or coalesce(d.met_by, d.unit) = any(string_to_array(w.units, ',')))
                    and (w.states = '' or %2$s.states && string_to_array(w.states, ','))
                    and not string_to_array(w."out", ',') && %2$s.states
                    and d.handler <> all(string_to_array(w.others, ','))))""".formatted(as, matter);
    }

    @Override
    public Map<String, Object> parameters(String as) {
        var parameters = new HashMap<String, Object>();
        parameters.put(as + "handlers", handlers.toArray(String[]::new));
        parameters.put(as + "procedures", column(LimitTurn::procedure));
        parameters.put(as + "limits", column(LimitTurn::limit));
        parameters.put(as + "states", column(t -> String.join(",", t.states())));
        parameters.put(as + "out", column(t -> String.join(",", t.out())));
        parameters.put(as + "units", column(t -> String.join(",", t.units())));
        parameters.put(as + "others", column(t -> String.join(",", t.others())));
        return parameters;
    }

    private String[] column(Function<LimitTurn, String> part) {
        return turns.stream().map(part).toArray(String[]::new);
    }
}
