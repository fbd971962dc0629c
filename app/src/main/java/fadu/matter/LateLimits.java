package fadu.matter;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One of these limits of it is overdue. */
public record LateLimits(List<LateLimit> limits, LocalDate today) implements MatterCondition {
    public LateLimits {
        limits = List.copyOf(limits);
    }

    @Override
    public boolean few() {
        return true;
    }

    @Override
    public String condition(String as) {
        return "m.id = any(array(select d.matter from " + found(as) + "))";
    }

    /** The limits, as {@code d}, each with the place of its kind. */
    static String found(String as) {
        return """
                unnest(:%1$sunits::text[], :%1$sprocedures::text[], :%1$slimits::text[], :%1$shandlers::text[])
                    with ordinality as w(unit, procedure, limit_id, handler, place)
                  join limit_due d on d.jurisdiction = :jurisdiction and d.procedure = w.procedure
                    and d.limit_id = w.limit_id and coalesce(d.met_by, d.unit) = w.unit and d.handler = w.handler
                    and d.status = 'open' and d.burden = 'house' and d.rolled < :%1$stoday""".formatted(as);
    }

    @Override
    public Map<String, Object> parameters(String as) {
        var parameters = new HashMap<String, Object>();
        parameters.put(as + "units", column(LateLimit::unit));
        parameters.put(as + "procedures", column(LateLimit::procedure));
        parameters.put(as + "limits", column(LateLimit::limit));
        parameters.put(as + "handlers", column(LateLimit::handler));
        parameters.put(as + "today", today);
        return parameters;
    }

    private String[] column(Function<LateLimit, String> part) {
        return limits.stream().map(part).toArray(String[]::new);
    }
}
