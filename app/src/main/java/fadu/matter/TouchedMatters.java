package fadu.matter;

import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The matters that a change of law meets: those open on its day, and the items of registers that name a changed text. */
public final class TouchedMatters {
    /**
     * The matters of one kind in one place.
     *
     * @param version under which they were last acted upon
     * @param first the first ten numbers, or ids where there is no number
     */
    public record Touched(String jurisdiction, String procedure, String version, long count, List<String> first) {}

    private static final String COUNTED = """
            select jurisdiction, procedure, version, count(*) as matters,
              array_agg(name order by place) filter (where place <= 10) as first
            from (
              select m.jurisdiction, m.procedure, m.version, coalesce(m.number, m.id) as name, row_number() over (
                partition by m.jurisdiction, m.procedure, m.version order by coalesce(m.number, m.id)) as place
              from matter m %s) touched
            group by jurisdiction, procedure, version
            order by jurisdiction, procedure, version""";

    private final DatabaseRole worker;

    public TouchedMatters(DatabaseRole worker) {
        this.worker = worker;
    }

    /**
     * The matters that were open on the eve of the day on which their law changes.
     *
     * @param days by procedure, the first day of the new law
     */
    public List<Touched> open(Map<String, LocalDate> days) {
        return worker.sql()
                .sql(COUNTED.formatted("""
                        join unnest(cast(:kinds as text[]), cast(:days as text[])::date[]) as change(kind, day)
                          on m.procedure = change.kind
                        where m.opened < change.day and (m.closed is null or m.closed >= change.day)"""))
                .param("kinds", days.keySet().toArray(String[]::new))
                .param("days", days.values().stream().map(LocalDate::toString).toArray(String[]::new))
                .query((row, n) -> touched(row))
                .list();
    }

    /**
     * The items of registers, open on a day, whose fields name one of these texts.
     *
     * @param registers procedures that are registers
     * @param titles of texts, without their versions
     */
    public List<Touched> items(List<String> registers, List<String> titles, LocalDate day) {
        return worker.sql()
                .sql(COUNTED.formatted("""
                        where m.procedure = any(:registers) and m.opened <= :day and (m.closed is null or m.closed > :day)
                          and m.fields::text like any(:titles)"""))
                .param("registers", registers.toArray(String[]::new))
                .param("titles", titles.stream().map(t -> "%" + t + "%").toArray(String[]::new))
                .param("day", day)
                .query((row, n) -> touched(row))
                .list();
    }

    private static Touched touched(ResultSet row) throws SQLException {
        return new Touched(
                row.getString("jurisdiction"),
                row.getString("procedure"),
                row.getString("version"),
                row.getLong("matters"),
                List.of((String[]) row.getArray("first").getArray()));
    }
}
