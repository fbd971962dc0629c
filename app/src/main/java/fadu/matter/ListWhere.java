package fadu.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A filter as a condition over {@code matter m}. */
final class ListWhere {
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters;
    private final String fields;

    private ListWhere(Map<String, Object> parameters, String fields) {
        this.parameters = parameters;
        this.fields = fields;
    }

    /** The condition, which begins with {@code and} or is empty; what it names is added to the parameters. */
    static String of(ListFilter filter, Map<String, Object> parameters) {
        var made = new ListWhere(parameters, ListSql.fields(filter));
        made.matter(filter);
        filter.stood().ifPresent(made::stood);
        for (int n = 0; n < filter.besides().size(); n++) {
            made.besides(filter.besides().get(n), "b" + n + "_");
        }
        for (int n = 0; n < filter.fields().size(); n++) {
            made.field(filter.fields().get(n), "field" + n);
        }
        return made.where.toString();
    }

    private void matter(ListFilter filter) {
        parameters.put("jurisdiction", filter.jurisdiction());
        var units = filter.units();
        if (units.size() == 1) {
            // An index that begins with the unit is in the order of the list for one unit only.
            add("m.unit = :unit", "unit", units.getFirst());
        } else if (!units.isEmpty()) {
            add("m.unit = any(:units)", "units", units.toArray(String[]::new));
        }
        filter.procedure().ifPresent(p -> add("m.procedure = :procedure", "procedure", p));
        filter.state().ifPresent(s -> state(filter.procedure(), s));
        filter.open().ifPresent(open -> where.append(" and " + (open ? Urgency.IS_OPEN : "m.closed is not null")));
        filter.due().ifPresent(band -> add(band.condition(), "today", filter.today()));
        filter.text()
                .filter(t -> !t.isBlank())
                .map(t -> filter.past() ? t.condition(fields, parameters) : t.condition(filter, parameters))
                .ifPresent(c -> where.append(" and ").append(c));
    }

    private void state(Optional<String> kind, String state) {
        kind.ifPresentOrElse(
                k -> add("m.places @> array[:place]::text[]", "place", Projection.place(k, state)),
                () -> add("m.states @> array[:state]::text[]", "state", state));
    }

    private void stood(ListFilter.Stood stood) {
        add("""
                exists (select 1 from jsonb_to_recordset(m.stands) as s(state text, "from" date, until date)
                  where s.state = any(:stood_in) and s."from" <= :stood_on
                    and (s.until is null or s.until > :stood_on))""", "stood_in", stood.states().toArray(String[]::new));
        parameters.put("stood_on", stood.on());
    }

    private void besides(MatterCondition test, String name) {
        where.append(" and ").append(test.condition(name));
        parameters.putAll(test.parameters(name));
    }

    private void field(FieldCondition test, String name) {
        switch (test) {
            case FieldCondition.Is(var field, var value) ->
                add(fields + " @> :" + name + "::jsonb", name, Json.write(Map.of(field, value)));
            case FieldCondition.Has(var field, var value) ->
                add(fields + " @> :" + name + "::jsonb", name, Json.write(Map.of(field, List.of(value))));
            case FieldCondition.Days(var field, var from, var until) -> {
                // Days are stored as 2019-10-23, so that their order is the order of the texts.
                var day = fields + "->>:" + name;
                parameters.put(name, field);
                from.ifPresent(d -> add(day + " >= :" + name + "from", name + "from", d.toString()));
                // A time of that day comes after its date alone.
                until.ifPresent(d -> add(
                        day + " < :" + name + "until",
                        name + "until",
                        d.plusDays(1).toString()));
            }
            case FieldCondition.Amount(var field, var least, var most) -> {
                var number = "case when jsonb_typeof(" + fields + "->:" + name + ") = 'number' then (" + fields + "->>:"
                        + name + ")::numeric end";
                parameters.put(name, field);
                least.ifPresent(n -> add(number + " >= :" + name + "least", name + "least", n));
                most.ifPresent(n -> add(number + " <= :" + name + "most", name + "most", n));
            }
        }
    }

    private void add(String condition, String name, Object value) {
        where.append(" and ").append(condition);
        parameters.put(name, value);
    }
}
