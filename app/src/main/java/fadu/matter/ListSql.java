package fadu.matter;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** The queries of a list. A page is found along an index in the order of the list; only what is shown is read whole. */
final class ListSql {
    private static final String ORDER = " order by m.urgency, m.id limit ";

    /**
     * The limit of a matter that is shown beside it: of the open ones that which ends first, else of the paused ones; the
     * house's own before those of others, except where it is theirs that is asked for.
     */
    private static final String DUE = """
            left join lateral (
              select *, d.status = 'paused' as paused
              from limit_due d
              where d.jurisdiction = m.jurisdiction and d.matter = m.id and d.status in ('open', 'paused')
                and d.rolled is not null and d.burden in ('house', 'duty', 'court')
              order by d.burden <> 'house', d.status, d.rolled, d.limit_id, d.row_id limit 1) d on true""";

    /** What a matter held on a day that is over. */
    private static final String HELD = "fields_on(m.jurisdiction, m.id, :stood_on)";

    /** The same of many rows: folded once a row, and not once for each of its columns. */
    private static final String HELD_ONCE = " cross join lateral (select " + HELD + " as fields offset 0) h";

    private static final String STOOD = """
            array(select s.state from jsonb_to_recordset(m.stands) as s(state text, "from" date, until date)
                where s."from" <= :stood_on and (s.until is null or s.until > :stood_on))""";

    /** What is shown of a matter and a limit of it. */
    static final String COLUMNS = """
            m.id, m.procedure, m.version, m.unit, m.opened_in, m.beside, m.handler, m.title, m.number, m.opened, m.closed, m.states,
              m.irregular, m.head_seq, m.fields, d.limit_id, d.row_id, d.version as limit_version, d.nominal, d.rolled,
              d.target, d.provisional, d.paused, d.burden, m.urgency::text as urgency""";

    private static final String SHOWN = "select " + COLUMNS + "\nfrom matter m\n";

    private ListSql() {}

    /** What the matters hold, on the day for which the filter asks. */
    static String fields(ListFilter filter) {
        return filter.past() ? HELD : "m.fields";
    }

    private static String shown(ListFilter filter) {
        boolean theirs = filter.due().equals(Optional.of(ListFilter.DueBand.OUTSIDE));
        var due = theirs ? DUE.replace("<> 'house'", "= 'house'") : DUE;
        var shown = SHOWN + due;
        return filter.past()
                ? shown.replace("m.fields", "h.fields")
                                .replace("m.title", "h.fields->>'title' as title")
                                .replace("m.unit", "unit_on(m.jurisdiction, m.id, h.fields) as unit")
                                .replace("m.handler", "handler_on(m.jurisdiction, m.id, h.fields) as handler")
                                .replace("m.states", STOOD + " as states")
                        + HELD_ONCE
                : shown;
    }

    /** All that the filter lets through, in the order of their ids. */
    static String all(ListFilter filter, Map<String, Object> parameters) {
        return shown(filter) + "\nwhere m.jurisdiction = :jurisdiction" + ListWhere.of(filter, parameters)
                + " order by m.id";
    }

    /**
     * A page.
     *
     * @param after the last of the page before, as {@code urgency id}
     * @param most so many rows; a number in the text, since a plan for any number takes it for a tenth of all
     */
    static String page(ListFilter filter, Optional<String> after, int most, Map<String, Object> parameters) {
        var first = filter.foundMany().isEmpty()
                ? first(filter, after, most, parameters)
                : "select m.* from ((" + first(filter.soughtIn(false), after, most, parameters) + ORDER + most
                        + ") union all (" + first(filter.soughtIn(true), after, most, parameters) + ORDER + most
                        + ")) m";
        return shown(filter).replace("from matter m", "from (" + first + ORDER + most + """
                ) f join matter m on m.jurisdiction = :jurisdiction and m.id = f.id""")
                + " order by f.urgency, f.id";
    }

    /** The ids in the order of the list, which an index has within one unit and one kind only: the first of each are merged. */
    private static String first(ListFilter filter, Optional<String> after, int most, Map<String, Object> parameters) {
        boolean kinds = !filter.foundMany().isEmpty() && !filter.few();
        // Whoever finds few would look for them once for each unit; and a unit without the words would be looked
        // through.
        boolean units = filter.units().size() > 1 && !filter.few() && !kinds;
        var where = ListWhere.of(units ? filter.everyUnit() : filter, parameters);
        if (after.isPresent()) {
            var place = after.get().split(" ", 2);
            where += " and (m.urgency, m.id) > (:after_day::date, :after_id)";
            parameters.put("after_day", place[0]);
            parameters.put("after_id", place.length > 1 ? place[1] : "");
        }
        var found = "select m.id, m.urgency from matter m where m.jurisdiction = :jurisdiction" + where;
        var each = new ArrayList<String>();
        if (units) {
            parameters.put("each_unit", filter.units().stream().distinct().toArray(String[]::new));
            each.add("unnest(:each_unit::text[]) u(unit)");
            found += " and m.unit = u.unit";
        }
        if (kinds) {
            each.add("unnest(:many::text[]) k(kind)");
            found += " and m.procedure = k.kind";
        }
        var first = filter.open().equals(Optional.of(false)) ? closed(found, kinds, most) : found;
        return each.isEmpty()
                ? first
                : "select m.* from " + String.join(" cross join ", each) + " cross join lateral (" + first + ORDER
                        + most + ") m";
    }

    /**
     * Closed ones of which something is left to be done come first, and are few; the others stand together at the end.
     *
     * @param kinds whether the order is that of each kind: the few are then found before any kind is gone along
     */
    private static String closed(String found, boolean kinds, int most) {
        var few = kinds ? found.replace("from matter m where", """
                        from (select * from matter d where d.jurisdiction = :jurisdiction and d.closed is not null
                          and d.urgency < '%s' offset 0) m where""".formatted(Urgency.CLOSED)) : found;
        return "select m.* from ((" + few + " and m.urgency < '" + Urgency.CLOSED + "'" + ORDER + most + ") union all ("
                + found + " and m.urgency = '" + Urgency.CLOSED + "'" + ORDER + most + ")) m";
    }
}
