package fadu.matter;

import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many matters stand how, by unit, kind and handler, by month; one query each.
 *
 * <p>What came and went is counted by month as it comes and goes ({@link Tally}); of which of them somebody may not know, that
 * does not say. So all are counted, and those few are taken off.
 */
public final class Standings {
    private final DatabaseRole worker;

    public Standings(DatabaseRole worker) {
        this.worker = worker;
    }

    /** Matters of one kind in one unit. */
    public record Place(String unit, String procedure) {}

    /** How many matters of one kind in one unit somebody handles. */
    public record Handled(Place place, String handler, long matters) {}

    /** How many limits were met in a month, in time and late. */
    public record Kept(Place place, YearMonth month, long inTime, long late) {}

    /** How many matters the filter lets through, of which kind in which unit, and who handles them. */
    public List<Handled> handled(ListFilter filter) {
        var parameters = new HashMap<String, Object>();
        return worker.sql()
                .sql("select m.unit, m.procedure, m.handler, count(*) as matters from matter m"
                        + " where m.jurisdiction = :jurisdiction and m.unit is not null"
                        + ListWhere.of(filter, parameters) + " group by 1, 2, 3")
                .params(parameters)
                .query((row, n) -> new Handled(place(row), row.getString("handler"), row.getLong("matters")))
                .list();
    }

    /**
     * How many open matters stand in one of these states, by kind; the filter asks only whose they are. Counted along the index
     * of the states in which matters stand, so that a million other matters cost nothing.
     *
     * @param states of each kind
     * @param most of more only so many are counted
     */
    public Map<String, Long> inStates(ListFilter filter, Map<String, List<String>> states, int most) {
        var parameters = new HashMap<String, Object>();
        var where = ListWhere.of(filter, parameters);
        parameters.put("most", most);
        parameters.put(
                "standing",
                states.entrySet().stream()
                        .flatMap(e -> e.getValue().stream().map(s -> Projection.place(e.getKey(), s)))
                        .toArray(String[]::new));
        var counts = new TreeMap<String, Long>();
        worker.sql()
                .sql("""
                        select split_part(s.places[1], '/', 1) as procedure, least(sum(n.matters), :most) as matters
                        from (%s) as s, lateral (select count(*) as matters from (
                          select 1 from matter m where m.jurisdiction = :jurisdiction and m.closed is null and m.places = s.places%s
                          limit :most) as found) as n
                        where s.places && :standing::text[] group by 1""".formatted(MatterCondition.StandsAt.SETS, where))
                .params(parameters)
                .query(row -> {
                    counts.put(row.getString("procedure"), row.getLong("matters"));
                });
        return counts;
    }

    /** How many of them came in which month, {@code 2019-10}; the filter asks only whose they are. */
    public Map<String, Long> came(ListFilter filter, YearMonth first) {
        return months(filter, first, "came", "m.opened");
    }

    /** Which kinds of limits are overdue, of whose matters; the filter asks only whose they are. */
    public List<LateLimit> overdue(ListFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.putAll(Map.of("jurisdiction", filter.jurisdiction(), "today", filter.today()));
        return worker.sql()
                .sql("""
                        select distinct coalesce(d.met_by, d.unit) as unit, d.procedure, d.limit_id, d.handler
                        from limit_due d
                        where d.jurisdiction = :jurisdiction and d.status = 'open' and d.rolled < :today
                          and d.unit is not null""" + BoardCount.whose(filter, parameters))
                .params(parameters)
                .query((row, n) -> new LateLimit(
                        row.getString("unit"),
                        row.getString("procedure"),
                        row.getString("limit_id"),
                        row.getString("handler")))
                .list();
    }

    /**
     * How many matters have one of these limits overdue, by whom it counts for.
     *
     * @param whom for each limit one
     */
    public Map<String, Long> overdue(ListFilter filter, List<LateLimit> limits, List<String> whom) {
        var parameters = new HashMap<>(new LateLimits(limits, filter.today()).parameters("late_"));
        parameters.putAll(Map.of("jurisdiction", filter.jurisdiction(), "whom", whom.toArray(String[]::new)));
        var counts = new TreeMap<String, Long>();
        worker.sql()
                .sql("select (:whom::text[])[w.place] as who, count(distinct d.matter) as matters from "
                        + LateLimits.found("late_") + " where true" + BoardCount.whose(filter, parameters)
                        + " group by 1")
                .params(parameters)
                .query(row -> {
                    counts.put(row.getString("who"), row.getLong("matters"));
                });
        return counts;
    }

    /** How many of them were closed in which month. */
    public Map<String, Long> closed(ListFilter filter, YearMonth first) {
        return months(filter, first, "left", "m.closed");
    }

    private Map<String, Long> months(ListFilter filter, YearMonth first, String what, String day) {
        var parameters = new HashMap<String, Object>();
        parameters.putAll(Map.of("jurisdiction", filter.jurisdiction(), "what", what, "first", first.atDay(1)));
        var all = new ArrayList<>(List.of("select t.month, t.n as matters from tally t"
                + " where t.jurisdiction = :jurisdiction and t.what = :what and t.month >= :first"
                + units(filter, "t", parameters)));
        filter.told().ifPresent(told -> {
            all.add("select " + day + ", -1 from matter m where m.jurisdiction = :jurisdiction and " + day
                    + " >= :first and m.unit is not null and not m.taken_on" + units(filter, "m", parameters)
                    + " and m.id in (" + Told.HIDDEN.formatted("told_") + ")");
            parameters.putAll(told.parameters("told_"));
        });
        var counts = new TreeMap<String, Long>();
        worker.sql()
                .sql("select to_char(month, 'YYYY-MM') as month, sum(matters) as matters from ("
                        + String.join(" union all ", all) + ") d group by 1")
                .params(parameters)
                .query(row -> {
                    counts.put(row.getString("month"), row.getLong("matters"));
                });
        return counts;
    }

    private static String units(ListFilter filter, String table, Map<String, Object> parameters) {
        if (filter.units().isEmpty()) {
            return "";
        }
        parameters.put("units", filter.units().toArray(String[]::new));
        return " and " + table + ".unit = any(:units)";
    }

    /** How the limits of these matters were kept that were met since a month; the filter asks only whose they are. */
    public List<Kept> kept(ListFilter filter, YearMonth first) {
        var parameters = new HashMap<String, Object>();
        parameters.putAll(Map.of("jurisdiction", filter.jurisdiction(), "first", first.atDay(1)));
        var all = new ArrayList<>(List.of("""
                select t.unit, t.procedure, t.month, t.what, t.n as limits from tally t
                where t.jurisdiction = :jurisdiction and t.what in ('met', 'late') and t.month >= :first""" + units(filter, "t", parameters)));
        filter.told().ifPresent(told -> {
            all.add("""
                    select d.unit, d.procedure, d.met_on, d.status, -1 from limit_due d
                    where d.jurisdiction = :jurisdiction and d.status in ('met', 'late') and d.burden = 'house' and not d.taken_on
                      and d.unit is not null and d.met_on >= :first and d.matter in (%s)""".formatted(Told.HIDDEN.formatted("told_")) + units(filter, "d", parameters));
            parameters.putAll(told.parameters("told_"));
        });
        return worker.sql()
                .sql("""
                        select unit, procedure, to_char(month, 'YYYY-MM') as month,
                          coalesce(sum(limits) filter (where what = 'met'), 0) as in_time,
                          coalesce(sum(limits) filter (where what = 'late'), 0) as late
                        from (%s) k group by 1, 2, 3 order by 1, 2, 3""".formatted(String.join(" union all ", all)))
                .params(parameters)
                .query((row, n) -> new Kept(
                        place(row),
                        YearMonth.parse(row.getString("month")),
                        row.getLong("in_time"),
                        row.getLong("late")))
                .list();
    }

    /** How many of them had a limit that was met late on one of these days; the filter asks only whose they are. */
    public Map<Place, Long> late(ListFilter filter, LocalDate from, LocalDate until) {
        var parameters = new HashMap<String, Object>();
        parameters.putAll(Map.of("jurisdiction", filter.jurisdiction(), "kept_from", from, "kept_until", until));
        var counts = new HashMap<Place, Long>();
        worker.sql()
                .sql("""
                        select d.unit, d.procedure, count(distinct d.matter) as matters from limit_due d
                        where d.jurisdiction = :jurisdiction and d.status = 'late' and d.burden = 'house' and d.unit is not null and not d.taken_on
                          and d.met_on between :kept_from and :kept_until%s group by 1, 2""".formatted(BoardCount.whose(filter, parameters)))
                .params(parameters)
                .query(row -> {
                    counts.put(place(row), row.getLong("matters"));
                });
        return counts;
    }

    /** How many of them had a limit that was met late in which month; the filter asks only whose they are. */
    public Map<String, Long> lateIn(ListFilter filter, LocalDate from, LocalDate until) {
        var parameters = new HashMap<String, Object>();
        parameters.putAll(Map.of("jurisdiction", filter.jurisdiction(), "kept_from", from, "kept_until", until));
        var counts = new TreeMap<String, Long>();
        worker.sql()
                .sql("""
                        select to_char(d.met_on, 'YYYY-MM') as month, count(distinct d.matter) as matters from limit_due d
                        where d.jurisdiction = :jurisdiction and d.status = 'late' and d.burden = 'house' and d.unit is not null and not d.taken_on
                          and d.met_on between :kept_from and :kept_until%s group by 1""".formatted(BoardCount.whose(filter, parameters)))
                .params(parameters)
                .query(row -> {
                    counts.put(row.getString("month"), row.getLong("matters"));
                });
        return counts;
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getString("unit"), row.getString("procedure"));
    }
}
