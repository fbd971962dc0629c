package fadu.access;

import fadu.Characters;
import fadu.Words;
import fadu.store.Database;
import fadu.store.DatabaseTrouble;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is signed in, kept in the database: it outlives the server, and ends when idle, when old, or when told to. */
public final class Sessions {
    private static final Duration NOTED = Duration.ofMinutes(1);
    private static final int BROWSER = 200;

    private final JdbcClient jdbc;
    private final DoorRuleBook rules;

    public Sessions(Database database) {
        this.jdbc = database.worker().sql();
        this.rules = new DoorRuleBook(database);
    }

    /** Whoever holds a token. */
    public record Guest(String jurisdiction, String person, Words name, String id) {}

    /** A session as its list shows it. */
    public record Open(String id, String person, Instant opened, Instant seen, String address, String browser) {}

    private record Found(Guest guest, Instant seen) {}

    /**
     * Lets somebody in.
     *
     * @return the token that his browser keeps
     */
    public String open(String jurisdiction, String person, String address, String browser, Instant now) {
        var rule = rules.of(jurisdiction);
        var token = Token.fresh();
        jdbc.sql("delete from session where until < ? or seen + idle < ?")
                .params(at(now), at(now))
                .update();
        jdbc.sql("""
                        insert into session (token, id, jurisdiction, person, opened, seen, until, idle, address, browser)
                        values (:token, :id, :j, :p, :now, :now, :until, make_interval(mins => :idle), :address, :browser)""")
                .param("token", Token.hash(token))
                .param("id", Token.id())
                .param("j", jurisdiction)
                .param("p", person)
                .param("now", at(now))
                .param("until", at(now.plus(rule.longest())))
                .param("idle", rule.idleMinutes())
                .param("address", address)
                .param("browser", Characters.first(browser, BROWSER))
                .update();
        return token;
    }

    /** Whoever holds the token, if the session has not ended; that it was used is noted once a minute. */
    public Optional<Guest> guest(String token, Instant now) {
        try {
            var found = find(Token.hash(token), now);
            if (found.filter(f -> f.seen().plus(NOTED).isBefore(now)).isPresent()) {
                jdbc.sql("update session set seen = ? where token = ?")
                        .params(at(now), Token.hash(token))
                        .update();
            }
            return found.map(Found::guest);
        } catch (RuntimeException e) {
            throw DatabaseTrouble.of(e);
        }
    }

    private Optional<Found> find(byte[] hash, Instant now) {
        return jdbc.sql("""
                        select s.jurisdiction, s.person, coalesce(p.zh, s.person), coalesce(p.en, s.person), s.id, s.seen
                        from session s left join person p on p.jurisdiction = s.jurisdiction and p.id = s.person
                        where s.token = :token and s.until >= :now and s.seen + s.idle >= :now""")
                .param("token", hash)
                .param("now", at(now))
                .query((row, n) -> new Found(
                        new Guest(
                                row.getString(1),
                                row.getString(2),
                                new Words(row.getString(3), row.getString(4)),
                                row.getString(5)),
                        row.getObject(6, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** The open sessions of somebody, the last used first. */
    public List<Open> of(String jurisdiction, String person, Instant now) {
        return jdbc.sql("""
                        select id, person, opened, seen, address, browser from session
                        where jurisdiction = :j and person = :p and until >= :now and seen + idle >= :now
                        order by seen desc, id""")
                .param("j", jurisdiction)
                .param("p", person)
                .param("now", at(now))
                .query((row, n) -> new Open(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    /** Ends the session of a token. */
    public void end(String token) {
        jdbc.sql("delete from session where token = ?").param(Token.hash(token)).update();
    }

    /** Ends one of somebody's sessions; whether there was one. */
    public boolean end(String jurisdiction, String person, String id) {
        return jdbc.sql("delete from session where jurisdiction = ? and person = ? and id = ?")
                        .params(jurisdiction, person, id)
                        .update()
                > 0;
    }

    /** Ends all sessions of somebody but one; with an empty id all of them. */
    public void endOthers(String jurisdiction, String person, String id) {
        jdbc.sql("delete from session where jurisdiction = ? and person = ? and id <> ?")
                .params(jurisdiction, person, id)
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
