package fadu.access;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names that nobody has: they rest after wrong tries as accounts do, so that the door does not tell which names there are. */
final class Strangers {
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Passwords passwords;

    Strangers(JdbcClient jdbc, Passwords passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    /** What is said to whoever tries such a name; it takes as long as with an account. */
    SignIn compare(Door.Try made, DoorRules rule, Instant now) {
        var name = DoorLog.shortened(made.person());
        var resting = jdbc.sql("""
                        select locked_until from door_stranger
                        where jurisdiction = ? and name = ? and locked_until > ?""")
                .params(made.jurisdiction(), name, at(now))
                .query(OffsetDateTime.class)
                .optional();
        if (resting.isPresent()) {
            return new SignIn.Locked(resting.get().toInstant());
        }
        passwords.fitsNobody("");
        var until = now.plus(rule.rest());
        return count(made.jurisdiction(), name, rule, now, until) ? new SignIn.Locked(until) : new SignIn.Wrong();
    }

    private boolean count(String jurisdiction, String name, DoorRules rule, Instant now, Instant until) {
        return jdbc.sql("""
                        with old as (delete from door_stranger where tried < :old)
                        insert into door_stranger as d (jurisdiction, name, failed, tried) values (:j, :n, 1, :now)
                        on conflict (jurisdiction, name) do update set tried = excluded.tried,
                          failed = case when d.failed + 1 >= :tries then 0 else d.failed + 1 end,
                          locked_until = case when d.failed + 1 >= :tries then :until::timestamptz end
                        returning locked_until is not null""")
                .param("old", at(now.minus(REMEMBERED)))
                .param("j", jurisdiction)
                .param("n", name)
                .param("now", at(now))
                .param("tries", rule.tries())
                .param("until", at(until))
                .query(Boolean.class)
                .single();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
