package fadu.matter;

import fadu.law.ProcedureId;
import fadu.store.DatabaseRole;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What falls due on which day: the last days of running limits. */
public final class Falling {
    private final DatabaseRole worker;

    public Falling(DatabaseRole worker) {
        this.worker = worker;
    }

    /**
     * The last day of a limit of a matter.
     *
     * @param kind of the matter, in the version under which the limit was born
     * @param row the row that the limit concerns
     * @param ofDay how many there are on that day
     */
    public record Fall(
            LocalDate day,
            String matter,
            ProcedureId kind,
            String limit,
            Optional<String> row,
            Optional<String> title,
            Optional<String> number,
            long ofDay) {}

    /**
     * Which days.
     *
     * @param last the last of the days
     * @param aDay at most so many of a day
     */
    public record Span(LocalDate first, LocalDate last, int aDay) {}

    /** What falls due in the span among the matters that the filter lets through, day by day. */
    public List<Fall> of(ListFilter filter, Span span) {
        var parameters = new HashMap<String, Object>();
        var whose = filter.whose();
        var where = ListWhere.of(filter.whosever(), parameters)
                + whose.map(w -> " and " + w.among("whose_")).orElse("");
        whose.ifPresent(w -> parameters.putAll(w.parameters("whose_")));
        if (!filter.units().isEmpty()) {
            // The index of the limits that run knows their units: else all matters of the unit would be looked through.
            where += " and d.unit = any(:of_units)";
            parameters.put("of_units", filter.units().toArray(String[]::new));
        }
        parameters.put("first", span.first());
        parameters.put("last", span.last());
        parameters.put("a_day", span.aDay());
        parameters.put("today", filter.today());
        return worker.sql()
                .sql("""
                        select * from (
                          select d.rolled, m.id, m.procedure, d.version, d.limit_id, d.row_id, m.title, m.number,
                            count(*) over (partition by d.rolled) as of_day,
                            row_number() over (partition by d.rolled order by m.id, d.limit_id, d.row_id) as place
                          from limit_due d join matter m on m.jurisdiction = d.jurisdiction and m.id = d.matter
                          where d.jurisdiction = :jurisdiction and m.jurisdiction = :jurisdiction and d.status = 'open'
                            and d.rolled between :first and :last and (d.burden not in ('right', 'term') or d.rolled >= :today)%s) f
                        where place <= :a_day order by rolled, place""".formatted(where))
                .params(parameters)
                .query((row, n) -> new Fall(
                        row.getObject("rolled", LocalDate.class),
                        row.getString("id"),
                        new ProcedureId(row.getString("procedure"), row.getString("version")),
                        row.getString("limit_id"),
                        Optional.of(row.getString("row_id")).filter(r -> !r.isEmpty()),
                        Optional.ofNullable(row.getString("title")),
                        Optional.ofNullable(row.getString("number")),
                        row.getLong("of_day")))
                .list();
    }
}
