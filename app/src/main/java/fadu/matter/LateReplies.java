package fadu.matter;

import fadu.store.DatabaseRole;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What those who answer for it say about a limit that was not kept. It can only be added to. */
public final class LateReplies {
    /** As many letters as a reply may have. */
    public static final int LONGEST = 500;

    private final JdbcClient jdbc;

    public LateReplies(DatabaseRole worker) {
        this.jdbc = worker.sql();
    }

    /**
     * A reply.
     *
     * @param limit the limit's id, with its row
     */
    public record Reply(String matter, String limit, String person, Instant recorded, String words) {}

    /** Adds a reply. */
    public void add(String jurisdiction, Reply reply) {
        jdbc.sql("""
                        insert into late_reply (jurisdiction, matter, limit_key, person, recorded, words)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        jurisdiction,
                        reply.matter(),
                        reply.limit(),
                        reply.person(),
                        reply.recorded().atOffset(ZoneOffset.UTC),
                        reply.words())
                .update();
    }

    /** The replies on some matters, each matter's in their order. */
    public List<Reply> of(String jurisdiction, List<String> matters) {
        return jdbc.sql("""
                        select matter, limit_key, person, recorded, words from late_reply
                        where jurisdiction = ? and matter = any(?) order by matter, id""")
                .params(jurisdiction, matters.toArray(String[]::new))
                .query((row, n) -> new Reply(
                        row.getString("matter"),
                        row.getString("limit_key"),
                        row.getString("person"),
                        row.getObject("recorded", OffsetDateTime.class).toInstant(),
                        row.getString("words")))
                .list();
    }
}
