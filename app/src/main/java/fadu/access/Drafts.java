package fadu.access;

import fadu.Trouble;
import fadu.store.DatabaseRole;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people wrote into forms and have not entered yet, each person his own. */
public final class Drafts {
    private final JdbcClient jdbc;

    public Drafts(DatabaseRole worker) {
        this.jdbc = worker.sql();
    }

    /**
     * Whose draft of what.
     *
     * @param row that the act concerns, or the id under which a first act was laid; empty where there is none
     */
    public record Key(String jurisdiction, String person, String matter, String act, String row) {
        private static final int LONGEST = 200;

        public Key {
            if (row.length() > LONGEST) {
                throw new Trouble(
                        "行的编号（row）最多 " + LONGEST + " 字", "the id of a row has at most " + LONGEST + " letters (row)");
            }
        }
    }

    /**
     * A draft.
     *
     * @param typed as a form sends it
     */
    public record Draft(String typed, Instant saved) {}

    /** What stands in the place of the matter's id while it has not begun; no id has a colon. */
    public static String beginning(String procedure) {
        return "new:" + procedure;
    }

    /** Keeps a draft in place of an older one. */
    public void keep(Key key, Draft draft) {
        jdbc.sql("""
                        insert into draft (jurisdiction, person, matter, act, row_id, typed, saved)
                        values (:jurisdiction, :person, :matter, :act, :row, :typed, :saved)
                        on conflict (matter, jurisdiction, person, act, row_id)
                          do update set typed = excluded.typed, saved = excluded.saved""")
                .param("jurisdiction", key.jurisdiction())
                .param("person", key.person())
                .param("matter", key.matter())
                .param("act", key.act())
                .param("row", key.row())
                .param("typed", draft.typed())
                .param("saved", OffsetDateTime.ofInstant(draft.saved(), ZoneOffset.UTC))
                .update();
    }

    /** The draft of a form. */
    public Optional<Draft> of(Key key) {
        return jdbc.sql("""
                        select typed, saved from draft
                        where matter = ? and jurisdiction = ? and person = ? and act = ? and row_id = ?""")
                .params(key.matter(), key.jurisdiction(), key.person(), key.act(), key.row())
                .query((row, n) -> new Draft(
                        row.getString("typed"),
                        row.getObject("saved", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /**
     * A draft that somebody has.
     *
     * @param row that the act concerns, or the id under which a first act was laid; empty where there is none
     */
    public record Kept(String matter, String act, String row, Instant saved) {}

    /** A person's drafts of which what stands for the matter begins so, the newest first. */
    public List<Kept> begun(String jurisdiction, String person, String with) {
        return jdbc.sql("""
                        select matter, act, row_id, saved from draft
                        where jurisdiction = ? and person = ? and starts_with(matter, ?)
                        order by saved desc, matter, act, row_id limit 20""")
                .params(jurisdiction, person, with)
                .query((row, n) -> new Kept(
                        row.getString("matter"),
                        row.getString("act"),
                        row.getString("row_id"),
                        row.getObject("saved", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** What somebody has begun and not entered, without what was typed. */
    public List<Key> all(String jurisdiction, String person) {
        return jdbc.sql("""
                        select matter, act, row_id from draft
                        where jurisdiction = ? and person = ? order by saved desc, matter, act, row_id""")
                .params(jurisdiction, person)
                .query((row, n) -> new Key(
                        jurisdiction, person, row.getString("matter"), row.getString("act"), row.getString("row_id")))
                .list();
    }

    /** Forgets a draft, since it was entered or is not wanted. */
    public void forget(Key key) {
        jdbc.sql("""
                        delete from draft
                        where matter = ? and jurisdiction = ? and person = ? and act = ? and row_id = ?""")
                .params(key.matter(), key.jurisdiction(), key.person(), key.act(), key.row())
                .update();
    }
}
