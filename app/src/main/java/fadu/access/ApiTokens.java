package fadu.access;

import fadu.Trouble;
import fadu.Words;
import fadu.store.Database;
import fadu.store.DatabaseTrouble;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tokens by which programs use the API for a person. Only their hashes are kept; each has scopes and an end. */
public final class ApiTokens {
    /** The most days that a token may last. */
    public static final int LONGEST_DAYS = 366;

    private static final Duration NOTED = Duration.ofMinutes(1);
    private static final int LONGEST_NAME = 60;
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    public ApiTokens(Database database) {
        this.jdbc = database.worker().sql();
    }

    /** For whom a token speaks, and what for. */
    public record Holder(String jurisdiction, String person, Words name, Set<Scope> scopes) {
        public Holder {
            scopes = Set.copyOf(scopes);
        }
    }

    /** A token as its list shows it. */
    public record Line(String id, String name, Set<Scope> scopes, Instant made, Instant until, Optional<Instant> seen) {
        public Line {
            scopes = Set.copyOf(scopes);
        }
    }

    private record Found(Holder holder, boolean noted) {}

    /**
     * Makes a token.
     *
     * @return the token itself, which nobody can read again
     * @throws Trouble when name, scopes or days are out of bounds, or the person has too many
     */
    public String make(String jurisdiction, String person, String name, Set<Scope> scopes, int days, Instant now) {
        if (name.isBlank() || name.length() > LONGEST_NAME || scopes.isEmpty() || days < 1 || days > LONGEST_DAYS) {
            throw new Trouble(
                    "请写明名称（最多 " + LONGEST_NAME + " 字），至少选一项范围，有效期 1 至 " + LONGEST_DAYS + " 天",
                    "give a name of at most " + LONGEST_NAME + " characters, at least one scope, and 1 to "
                            + LONGEST_DAYS + " days");
        }
        jdbc.sql("delete from api_token where until < ?").param(at(now)).update();
        if (of(jurisdiction, person, now).size() >= MOST) {
            throw new Trouble(
                    "每人最多 " + MOST + " 个令牌，请先撤销不用的", "a person has at most " + MOST + " tokens; revoke one first");
        }
        var token = "fadu_" + Token.fresh();
        jdbc.sql("""
                        insert into api_token (token, id, jurisdiction, person, name, scopes, made, until)
                        values (:token, :id, :j, :p, :name, string_to_array(:scopes, ' '), :made, :until)""")
                .param("token", Token.hash(token))
                .param("id", Token.id())
                .param("j", jurisdiction)
                .param("p", person)
                .param("name", name.strip())
                .param("scopes", scopes.stream().map(Scope::id).sorted().collect(Collectors.joining(" ")))
                .param("made", at(now))
                .param("until", at(now.plus(Duration.ofDays(days))))
                .update();
        return token;
    }

    /** Whoever holds a token that has not ended, as long as his account stands; its use is noted once a minute. */
    public Optional<Holder> holder(String token, Instant now) {
        try {
            var found = jdbc.sql("""
                            select t.jurisdiction, t.person, coalesce(p.zh, t.person), coalesce(p.en, t.person), t.scopes,
                              coalesce(t.seen >= :recent, false) as noted
                            from api_token t
                            join account a on a.jurisdiction = t.jurisdiction and a.person = t.person
                            left join person p on p.jurisdiction = t.jurisdiction and p.id = t.person
                            where t.token = :token and t.until >= :now""")
                    .param("token", Token.hash(token))
                    .param("now", at(now))
                    .param("recent", at(now.minus(NOTED)))
                    .query((row, n) -> new Found(
                            new Holder(
                                    row.getString(1),
                                    row.getString(2),
                                    new Words(row.getString(3), row.getString(4)),
                                    scopes(row.getArray(5))),
                            row.getBoolean("noted")))
                    .optional();
            if (found.filter(f -> !f.noted()).isPresent()) {
                jdbc.sql("update api_token set seen = ? where token = ?")
                        .params(at(now), Token.hash(token))
                        .update();
            }
            return found.map(Found::holder);
        } catch (RuntimeException e) {
            throw DatabaseTrouble.of(e);
        }
    }

    /** The tokens of somebody that have not ended, the newest first. */
    public List<Line> of(String jurisdiction, String person, Instant now) {
        return jdbc.sql("""
                        select id, name, scopes, made, until, seen from api_token
                        where jurisdiction = :j and person = :p and until >= :now order by made desc, id""")
                .param("j", jurisdiction)
                .param("p", person)
                .param("now", at(now))
                .query((row, n) -> new Line(
                        row.getString(1),
                        row.getString(2),
                        scopes(row.getArray(3)),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject(6, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** Ends one of somebody's tokens; whether there was one. */
    public boolean end(String jurisdiction, String person, String id) {
        return jdbc.sql("delete from api_token where jurisdiction = ? and person = ? and id = ?")
                        .params(jurisdiction, person, id)
                        .update()
                > 0;
    }

    private static Set<Scope> scopes(Array kept) throws SQLException {
        return Arrays.stream((String[]) kept.getArray())
                .flatMap(id -> Scope.of(id).stream())
                .collect(Collectors.toSet());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
