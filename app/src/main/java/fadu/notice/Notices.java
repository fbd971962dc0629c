package fadu.notice;

import fadu.Words;
import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What people were told, and when they read it. */
public final class Notices {
    /** Unread ones are counted so far. */
    public static final int COUNTED = 100;

    private static final String ROWS = "select * from notice where jurisdiction = :jurisdiction ";

    private final DatabaseRole worker;

    public Notices(DatabaseRole worker) {
        this.worker = worker;
    }

    /**
     * A notice.
     *
     * @param read when its reader read it: the receipt
     */
    public record Notice(
            long id,
            String person,
            String rule,
            String matter,
            int seq,
            String link,
            Words text,
            Instant made,
            Optional<Instant> read,
            Optional<Letter> letter) {
        /** Where the page after this one begins: what {@link Notices#of} takes. */
        public long place() {
            return read.isPresent() ? id : -id;
        }
    }

    /**
     * That it asks for an answer.
     *
     * @param answered the entry that answers it
     */
    public record Letter(
            String sender,
            Optional<LocalDate> replyBy,
            OptionalInt answered,
            Optional<LocalDate> answeredOn,
            boolean withdrawn) {
        /** Whether no answer came in time. */
        public boolean late(LocalDate today) {
            return !withdrawn
                    && replyBy.filter(by -> answeredOn.orElse(today).isAfter(by))
                            .isPresent();
        }
    }

    /** Whether somebody by name was asked by a letter about a matter, such as an urging one, and it was not withdrawn. */
    public boolean asked(String jurisdiction, String person, String matter) {
        return worker.sql()
                .sql("""
                        select exists (select 1 from notice
                          where jurisdiction = ? and person = ? and matter = ? and letter and not withdrawn)""")
                .params(jurisdiction, person, matter)
                .query(Boolean.class)
                .single();
    }

    /** How many somebody has not read, counted up to {@link #COUNTED}. */
    public int unread(String jurisdiction, String person) {
        return worker.sql()
                .sql("""
                        select count(*) from (
                          select 1 from notice where jurisdiction = ? and person = ? and read is null limit 100) n""")
                .params(jurisdiction, person)
                .query(Integer.class)
                .single();
    }

    /**
     * The notices of somebody: unread ones first, then the newest.
     *
     * @param before the id of the last one of the page before, less than 0 where that was unread; 0 for the first page
     */
    public List<Notice> of(String jurisdiction, String person, long before, int most) {
        return worker.sql()
                .sql(ROWS + """
                        and person = :person and (:before = 0 or read is not null and (:before < 0 or id < :before)
                          or :before < 0 and read is null and -id > :before)
                        order by read is not null, id desc limit :most""")
                .param("jurisdiction", jurisdiction)
                .param("person", person)
                .param("before", before)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    /** Opens one that is for this person and shows all of it; from now on it is read. */
    public Optional<Notice> open(String jurisdiction, String person, long id, Instant now) {
        worker.sql()
                .sql("update notice set read = ? where jurisdiction = ? and id = ? and person = ? and read is null")
                .params(now.atOffset(ZoneOffset.UTC), jurisdiction, id, person)
                .update();
        return find(jurisdiction, person, id);
    }

    /** One that is for this person; it is read when the page to which it leads is shown. */
    public Optional<Notice> find(String jurisdiction, String person, long id) {
        return worker.sql()
                .sql(ROWS + "and id = :id and person = :person")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .param("person", person)
                .query((row, n) -> read(row))
                .optional();
    }

    /** What somebody was told of a matter is read when he sees the matter. */
    public void seen(String jurisdiction, String person, String matter, Instant now) {
        worker.sql()
                .sql("""
                        update notice set read = ?
                        where jurisdiction = ? and person = ? and read is null and matter = ?""")
                .params(now.atOffset(ZoneOffset.UTC), jurisdiction, person, matter)
                .update();
    }

    /** What leads to a page is read when that page is seen. */
    public void followed(String jurisdiction, String person, String link, Instant now) {
        worker.sql()
                .sql("""
                        update notice set read = ?
                        where jurisdiction = ? and person = ? and read is null and link = ?""")
                .params(now.atOffset(ZoneOffset.UTC), jurisdiction, person, link)
                .update();
    }

    /** All that are no letters are read; a letter is read by opening it. */
    public void readAll(String jurisdiction, String person, Instant now) {
        worker.sql()
                .sql("""
                        update notice set read = ?
                        where jurisdiction = ? and person = ? and read is null and not letter""")
                .params(now.atOffset(ZoneOffset.UTC), jurisdiction, person)
                .update();
    }

    /** The letters on a matter, in their order. */
    public List<Notice> letters(String jurisdiction, String matter) {
        return worker.sql()
                .sql(ROWS + "and matter = :matter and letter order by id")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .query((row, n) -> read(row))
                .list();
    }

    /** The letters that somebody sent, or got: the newest first. */
    public List<Notice> letters(String jurisdiction, String person, boolean sent, int most) {
        return worker.sql()
                .sql(ROWS + "and letter and " + (sent ? "sender" : "person")
                        + " = :person order by id desc limit :most")
                .param("jurisdiction", jurisdiction)
                .param("person", person)
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    private static Notice read(ResultSet row) throws SQLException {
        int answered = row.getInt("answered");
        return new Notice(
                row.getLong("id"),
                row.getString("person"),
                row.getString("rule"),
                row.getString("matter"),
                row.getInt("seq"),
                row.getString("link"),
                new Words(row.getString("zh"), row.getString("en")),
                row.getObject("made", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("read", OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                row.getBoolean("letter")
                        ? Optional.of(new Letter(
                                row.getString("sender"),
                                Optional.ofNullable(row.getObject("reply_by", LocalDate.class)),
                                answered > 0 ? OptionalInt.of(answered) : OptionalInt.empty(),
                                Optional.ofNullable(row.getObject("answered_on", LocalDate.class)),
                                row.getBoolean("withdrawn")))
                        : Optional.empty());
    }
}
