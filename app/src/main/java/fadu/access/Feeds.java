package fadu.access;

import fadu.store.DatabaseRole;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The private addresses of people's calendars: one a person, known only to whoever was given it. */
public final class Feeds {
    private final JdbcClient jdbc;

    public Feeds(DatabaseRole worker) {
        this.jdbc = worker.sql();
    }

    /** Whose calendar it is. */
    public record Reader(String jurisdiction, String person) {}

    /** Makes an address, in place of the one before, which ends; returns the part of it that nobody can guess. */
    public String make(Reader reader, Instant now) {
        var token = Token.fresh();
        jdbc.sql("""
                        insert into feed (jurisdiction, person, token, made) values (?, ?, ?, ?)
                        on conflict (jurisdiction, person) do update set token = excluded.token, made = excluded.made""")
                .params(reader.jurisdiction(), reader.person(), Token.hash(token), now.atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** Ends a person's address. */
    public void end(Reader reader) {
        jdbc.sql("delete from feed where jurisdiction = ? and person = ?")
                .params(reader.jurisdiction(), reader.person())
                .update();
    }

    /** Whether a person has one. */
    public boolean has(Reader reader) {
        return jdbc.sql("select exists (select 1 from feed where jurisdiction = ? and person = ?)")
                .params(reader.jurisdiction(), reader.person())
                .query(Boolean.class)
                .single();
    }

    /** Whose calendar stands under a token, as long as his account stands. */
    public Optional<Reader> reader(String token) {
        return jdbc.sql(
                        "select f.jurisdiction, f.person from feed f join account a using (jurisdiction, person) where token = ?")
                .param(Token.hash(token))
                .query((row, n) -> new Reader(row.getString(1), row.getString(2)))
                .optional();
    }
}
