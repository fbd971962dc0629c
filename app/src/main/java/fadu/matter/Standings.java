package fadu.matter;

import fadu.store.DatabaseRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many matters stand how, by unit and kind, by person, by month; one query each. */
public final class Standings {
    private static final String UNITS = " and m.unit is not null";

    private final DatabaseRole worker;

    public Standings(DatabaseRole worker) {
        this.worker = worker;
    }

    /** Matters of one kind in one unit. */
    public record Place(String unit, String procedure) {}

    /** How many limits were met in a month, in time and late. */
    public record Kept(Place place, YearMonth month, long inTime, long late) {}

    /** How many matters of which kind the filter lets through in which unit. */
    public Map<Place, Long> places(ListFilter filter) {
        var counts = new HashMap<Place, Long>();
        var parameters = new HashMap<String, Object>();
        var where = ListWhere.of(filter, parameters) + UNITS;
        worker.sql()
                .sql(
                        "select m.unit, m.procedure, count(*) as matters from matter m where m.jurisdiction = :jurisdiction"
                                + where + " group by 1, 2")
                .params(parameters)
                .query(row -> {
                    counts.put(new Place(row.getString("unit"), row.getString("procedure")), row.getLong("matters"));
                });
        return counts;
    }

    /** How many of them who handles. */
    public Map<String, Long> handlers(ListFilter filter) {
        return counted(filter, "m.handler");
    }

    /** How many of them were opened in which month, {@code 2019-10}. */
    public Map<String, Long> opened(ListFilter filter) {
        return counted(filter, "to_char(m.opened, 'YYYY-MM')");
    }

    /** How many of them were closed in which month. */
    public Map<String, Long> closed(ListFilter filter) {
        return counted(filter, "to_char(m.closed, 'YYYY-MM')");
    }

    private Map<String, Long> counted(ListFilter filter, String by) {
        var counts = new TreeMap<String, Long>();
        var parameters = new HashMap<String, Object>();
        var where = ListWhere.of(filter, parameters) + UNITS;
        worker.sql()
                .sql("select " + by + " as part, count(*) as matters from matter m where m.jurisdiction = :jurisdiction"
                        + where + " group by 1")
                .params(parameters)
                .query(row -> {
                    counts.put(row.getString("part"), row.getLong("matters"));
                });
        return counts;
    }

    /** How the limits of these matters were kept that were met on one of these days. */
    public List<Kept> kept(ListFilter filter, LocalDate from, LocalDate until) {
        var parameters = new HashMap<String, Object>();
        boolean alone = filter.asksOnlyWhose();
        var where = alone
                ? BoardCount.whose(filter, parameters)
                : " and m.jurisdiction = :jurisdiction" + ListWhere.of(filter, parameters);
        parameters.put("jurisdiction", filter.jurisdiction());
        parameters.put("kept_from", from);
        parameters.put("kept_until", until);
        return worker.sql()
                .sql("""
                        select d.unit, d.procedure, to_char(d.met_on, 'YYYY-MM') as month,
                          count(*) filter (where d.status = 'met') as in_time,
                          count(*) filter (where d.status = 'late') as late
                        from limit_due d%s
                        where d.jurisdiction = :jurisdiction and d.status in ('met', 'late') and not d.taken_on
                          and d.unit is not null and d.met_on between :kept_from and :kept_until%s
                        group by 1, 2, 3 order by 1, 2, 3""".formatted(alone ? "" : BoardCount.MATTER, where))
                .params(parameters)
                .query((row, n) -> new Kept(
                        new Place(row.getString("unit"), row.getString("procedure")),
                        YearMonth.parse(row.getString("month")),
                        row.getLong("in_time"),
                        row.getLong("late")))
                .list();
    }
}
