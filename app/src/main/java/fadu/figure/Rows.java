package fadu.figure;

import fadu.Trouble;
import fadu.law.Figure;
import java.util.List;
import java.util.Map;

/**
 * A figure's selection as SQL: a row for each piece of evidence, with what it adds. The value and the evidence are two
 * readings of the same rows, so neither can say what the other does not.
 *
 * <p>An entry counts with its effective day and values as corrected (the row that it adds included; what it does not say, its
 * matter does), as far as it is {@link Counted}; what was recorded after the cut-off is not seen.
 *
 * @param order in which they are evidence; to be counted they need none
 */
record Rows(String sql, String order, Map<String, Object> parameters) {
    static final String CHOSEN = """
            select e.matter, e.seq, e.act, e.recorded, coalesce((c.vals->>'effective')::date, e.effective) as day,
              m.title, m.number, coalesce(e.unit, m.unit) as unit, m.procedure, m.fields || e.vals || coalesce(a.vals, '{}') || coalesce(c.vals, '{}') as fields,
              jsonb_array_length(e.irregular) > 0 as irregular
            from entry e
            join matter m on m.jurisdiction = e.jurisdiction and m.id = e.matter
            left join lateral (
              select jsonb_object_agg(x.key, x.value) as vals
              from jsonb_each(e.vals) v cross join lateral jsonb_each(v.value) x
              where v.key like '%+' and jsonb_typeof(v.value) = 'object') a on true
            left join (
              select c.matter, c.refers, jsonb_object_agg(v.key, v.value order by c.seq) as vals
              from entry c cross join lateral jsonb_each(c.vals) v
              where c.jurisdiction = :jurisdiction and c.refers is not null and c.kind = 'correct'
                and c.recorded <= :cutoff
              group by c.matter, c.refers) c on c.matter = e.matter and c.refers = e.seq
            where e.jurisdiction = :jurisdiction and e.procedure = any(:procedures) and e.recorded <= :cutoff
              and e.kind in ('decision', 'fact', 'clock', 'system')
              and\s""" + Counted.CONDITION;

    private static final String STANDING = """
            select m.id as matter, m.head_seq as seq, s.state as act, null::timestamptz as recorded, :to::date as day,
              m.title, m.number, m.unit, m.procedure, m.fields, false as irregular
            from matter m
            cross join lateral jsonb_to_recordset(m.stands) as s(state text, "from" date, until date)
            where m.jurisdiction = :jurisdiction and m.procedure = any(:procedures) and s.state = any(:states)
              and s."from" <= :to and (s.until is null or s.until > :to)
            """;

    /** The rows in their order. */
    String ordered() {
        return sql + order;
    }

    static Rows of(Figure figure, Asked asked) {
        if (figure.kind() == Figure.Kind.RETURN) {
            return ReturnRows.of(figure, asked);
        }
        var selection = figure.select()
                .orElseThrow(() -> new Trouble(
                        "指标“" + figure.name().zh() + "”由单位报送，请在报送中查看",
                        "“" + figure.name().en() + "” is a return of a unit; see the returns"));
        return of(figure, selection, asked);
    }

    static Rows of(Figure figure, Figure.Selection selection, Asked asked) {
        var parameters = asked.parameters();
        parameters.put("procedures", selection.procedures().toArray(String[]::new));
        var chosen = new StringBuilder();
        if (!figure.states().isEmpty()) {
            parameters.put("states", figure.states().toArray(String[]::new));
            chosen.append(STANDING);
        } else {
            chosen.append(CHOSEN);
            if (!selection.means().isEmpty()) {
                parameters.put("means", selection.means().toArray(String[]::new));
                chosen.append("  and e.means && :means::text[]\n");
            }
            if (!selection.acts().isEmpty()) {
                parameters.put("acts", selection.acts().toArray(String[]::new));
                chosen.append("  and e.act = any(:acts)\n");
            }
        }
        var conditions = where(selection.where(), parameters);
        return new Rows(
                """
                select %s r.matter, r.seq, r.act, r.recorded, r.day, r.title, r.number, r.unit, r.procedure, r.irregular,
                  r.one, %s as amount
                from (select c.*, %s as one from (
                %s) c) r
                where r.day between :from and :to
                %s""".formatted(
                                distinct(figure, "distinct on (%s)"),
                                amount(figure, parameters),
                                one(figure),
                                chosen,
                                given(figure) + conditions),
                "order by " + distinct(figure, "%s, ") + "r.day, r.matter, r.seq",
                parameters);
    }

    private static String where(Map<String, List<String>> where, Map<String, Object> parameters) {
        var conditions = new StringBuilder();
        int n = 0;
        for (var condition : where.entrySet()) {
            var field = "field" + n;
            var values = "values" + n;
            parameters.put(field, condition.getKey());
            parameters.put(values, condition.getValue().toArray(String[]::new));
            conditions.append(
                    "  and (r.fields->>:%1$s = any(:%2$s) or jsonb_exists_any(r.fields->:%1$s, :%2$s::text[]))\n"
                            .formatted(field, values));
            n++;
        }
        return conditions.toString();
    }

    /** Each matter, or each value of a field, once: by its earliest entry. */
    private static String distinct(Figure figure, String form) {
        return figure.kind() != Figure.Kind.DISTINCT ? "" : form.formatted(byField(figure) ? "r.one" : "r.matter");
    }

    private static boolean byField(Figure figure) {
        return (figure.kind() == Figure.Kind.DISTINCT || figure.kind() == Figure.Kind.SMALLEST_PER)
                && figure.of().filter(of -> !of.equals("matter")).isPresent();
    }

    /** Only what says the field can be divided by it or averaged. */
    private static String given(Figure figure) {
        if (figure.kind() == Figure.Kind.AVERAGE) {
            return "  and r.fields->>:of is not null\n";
        }
        return byField(figure) ? "  and r.one is not null\n" : "";
    }

    /** The field's value as a column: a parameter may stand only once where {@code distinct on} and order must agree. */
    private static String one(Figure figure) {
        return byField(figure) ? "c.fields->>:of" : "null::text";
    }

    private static String amount(Figure figure, Map<String, Object> parameters) {
        var of = figure.of().orElse("matter");
        if (byField(figure)) {
            parameters.put("of", of);
        }
        if (figure.kind() != Figure.Kind.SUM && figure.kind() != Figure.Kind.AVERAGE) {
            return "1::bigint";
        }
        boolean rows = of.startsWith("rows of ");
        parameters.put("of", rows ? of.substring("rows of ".length()) : of);
        return rows
                ? "coalesce(jsonb_array_length(r.fields->:of), 0)::bigint"
                : "coalesce((r.fields->>:of)::bigint, 0)";
    }
}
