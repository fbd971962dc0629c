package fadu.docket;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads dockets. Entries are put in by {@link Append}. */
public final class Docket {
    private final JdbcClient sql;

    public Docket(JdbcClient sql) {
        this.sql = sql;
    }

    /** All entries of a matter, in order. */
    public List<Entry> of(String jurisdiction, String matter) {
        return after(jurisdiction, matter, 0);
    }

    /** The entries of a matter after {@code seq}, in order. */
    public List<Entry> after(String jurisdiction, String matter, int seq) {
        return sql.sql("""
                        select bytes from entry
                        where jurisdiction = :jurisdiction and matter = :matter and seq > :seq order by seq""")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .param("seq", seq)
                .query((row, n) -> Entry.read(row.getBytes(1)))
                .list();
    }

    /** One entry. */
    public Optional<Entry> entry(String jurisdiction, String matter, int seq) {
        return sql.sql("""
                        select bytes from entry
                        where jurisdiction = :jurisdiction and matter = :matter and seq = :seq""")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter)
                .param("seq", seq)
                .query((row, n) -> Entry.read(row.getBytes(1)))
                .optional();
    }

    /** The entry that was made with an idempotency key. */
    public Optional<Entry> entered(String jurisdiction, String key) {
        return sql.sql("select bytes from entry where idem_key = :key and jurisdiction || '' = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query((row, n) -> Entry.read(row.getBytes(1)))
                .optional();
    }

    /** What stands in the log after {@code position}, at most {@code most}, in order. */
    public List<Logged> log(String jurisdiction, long position, int most) {
        return sql.sql("""
                        select l.position, e.bytes
                        from (
                          select position, jurisdiction, matter, seq from log
                          where jurisdiction = :jurisdiction and position > :position
                          order by position limit :most) l
                        join entry e using (jurisdiction, matter, seq)
                        order by l.position""")
                .param("jurisdiction", jurisdiction)
                .param("position", position)
                .param("most", most)
                .query((row, n) -> new Logged(row.getLong(1), Entry.read(row.getBytes(2))))
                .list();
    }

    /** All jurisdictions that have entries. */
    public List<String> jurisdictions() {
        // One step along the primary key for each, instead of reading every entry.
        return sql.sql("""
                        with recursive j as (
                          (select jurisdiction from entry order by jurisdiction limit 1)
                          union all
                          select (select e.jurisdiction from entry e where e.jurisdiction > j.jurisdiction
                                  order by e.jurisdiction limit 1)
                          from j where j.jurisdiction is not null)
                        select jurisdiction from j where jurisdiction is not null""").query(String.class).list();
    }

    /** An entry at its position in the log. */
    public record Logged(long position, Entry entry) {}

    /** All entries of a jurisdiction by matter and seq, one after the other; close the stream, within a transaction. */
    public Stream<Entry> all(String jurisdiction) {
        return sql
                .sql("select bytes from entry where jurisdiction = :jurisdiction order by matter, seq")
                .param("jurisdiction", jurisdiction)
                .withFetchSize(500)
                .query((row, n) -> Entry.read(row.getBytes(1)))
                .stream();
    }
}
