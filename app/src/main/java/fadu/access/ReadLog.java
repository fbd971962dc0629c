package fadu.access;

import fadu.Characters;
import fadu.store.Database;
import fadu.store.LogSearch;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who read what; the working role can only add to it. */
public final class ReadLog {
    /** The page of a matter, with personal values masked. */
    public static final String PAGE = "page";

    /** The page with personal values in clear. */
    public static final String PERSONAL = "personal";

    /** As many letters of a reason are kept. */
    private static final int REASON = 200;

    private final JdbcClient jdbc;

    public ReadLog(Database database) {
        this.jdbc = database.worker().sql();
    }

    /**
     * A line.
     *
     * @param id by which the next page is asked for
     * @param reason why personal values were opened
     */
    public record Line(long id, Instant at, String person, String matter, String what, String reason) {}

    /** Adds a line; of a reason its beginning. */
    public void add(String jurisdiction, String person, String matter, String what, String reason, Instant at) {
        jdbc.sql("insert into read_log (jurisdiction, at, person, matter, what, reason) values (?, ?, ?, ?, ?, ?)")
                .params(
                        jurisdiction,
                        at.atOffset(ZoneOffset.UTC),
                        person,
                        matter,
                        what,
                        Characters.first(reason, REASON))
                .update();
    }

    /** The newest lines of those asked for. */
    public List<Line> page(LogSearch asked, int size) {
        return jdbc.sql("select id, at, person, matter, what, reason from read_log where "
                        + asked.condition("at", List.of("person")) + " order by id desc limit :size")
                .params(asked.parameters())
                .param("size", size)
                .query((row, n) -> new Line(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }
}
