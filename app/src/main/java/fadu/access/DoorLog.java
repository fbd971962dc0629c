package fadu.access;

import fadu.store.Database;
import fadu.store.LogSearch;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened at the door; the working role can only add to it. */
public final class DoorLog {
    /** What happened. */
    public enum What {
        IN,
        WRONG,
        LOCKED,
        OUT,
        ENDED,
        PASSWORD,
        UNLOCKED,
        CODES_ON,
        CODES_OFF,
        CLOSED,
        RIGHT_GIVEN,
        RIGHT_ENDED,
        RULES,
        TOKEN_MADE,
        TOKEN_ENDED,
        WEBHOOK_MADE,
        WEBHOOK_ENDED,
        NETWORK_OPENED,
        NETWORK_CLOSED,
        PASSKEY_MADE,
        PASSKEY_ENDED,
        ISSUER;

        /** As it is kept and labelled. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A line.
     *
     * @param id by which the next page is asked for
     * @param person whose account it is about
     * @param by who did it
     */
    public record Line(long id, Instant at, String person, String what, String by, String address, String note) {}

    private final JdbcClient jdbc;

    public DoorLog(Database database) {
        this.jdbc = database.worker().sql();
    }

    /**
     * What is added.
     *
     * @param person whose account it is about
     * @param by who did it
     * @param note what else there is to know, such as which post
     */
    public record Made(String jurisdiction, String person, What what, String by, String address, String note) {}

    /** What was typed as a name may be anything. */
    static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60);
    }

    /** Adds a line. */
    public void add(String jurisdiction, String person, What what, String by, String address, Instant at) {
        add(new Made(jurisdiction, person, what, by, address, ""), at);
    }

    /** Adds a line with a note. */
    public void add(Made made, Instant at) {
        jdbc.sql("""
                        insert into door_log (jurisdiction, at, person, what, by_person, address, note)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        made.jurisdiction(),
                        at.atOffset(ZoneOffset.UTC),
                        made.person(),
                        made.what().id(),
                        made.by(),
                        made.address(),
                        made.note())
                .update();
    }

    /** The newest lines of those asked for; a matter is nothing that the door knows. */
    public List<Line> page(LogSearch asked, int size) {
        return jdbc.sql("select id, at, person, what, by_person, address, note from door_log where "
                        + asked.of(Optional.empty()).condition("at", List.of("person", "by_person"))
                        + " order by id desc limit :size")
                .params(asked.parameters())
                .param("size", size)
                .query((row, n) -> new Line(
                        row.getLong(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)))
                .list();
    }
}
