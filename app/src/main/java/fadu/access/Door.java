package fadu.access;

import fadu.store.Database;
import fadu.store.DatabaseTrouble;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tries names, passwords and codes. Wrong ones are counted in the database, for the account and for the address. */
public final class Door {
    private final JdbcClient jdbc;
    private final Passwords passwords = new Passwords();
    private final Strangers strangers;
    private final DoorRuleBook rules;
    private final DoorLog log;
    private final OneTimeCodes codes;

    public Door(Database database, OneTimeCodes codes) {
        this.jdbc = database.worker().sql();
        this.strangers = new Strangers(jdbc, passwords);
        this.rules = new DoorRuleBook(database);
        this.log = new DoorLog(database);
        this.codes = codes;
    }

    /**
     * A try to sign in.
     *
     * @param code the one-time code, empty where none was typed
     * @param address from where
     */
    public record Try(String jurisdiction, String person, String password, String code, String address) {}

    private record Account(
            String hash,
            boolean given,
            Instant changed,
            @Nullable Instant lockedUntil) {}

    /** Tries at an instant. */
    public SignIn enter(Try made, Instant now) {
        try {
            return decide(made, now);
        } catch (RuntimeException e) {
            throw DatabaseTrouble.of(e);
        }
    }

    /** Whether this is the person's password; a wrong one counts like one at the door. */
    public SignIn check(Try made, Instant now) {
        try {
            return compare(made, rules.of(made.jurisdiction()), now, false);
        } catch (RuntimeException e) {
            throw DatabaseTrouble.of(e);
        }
    }

    /**
     * Lets somebody in for whom something else than a password vouches, as long as his account stands and does not rest.
     *
     * @param by what vouches
     */
    public SignIn vouched(Try made, String by, Instant now) {
        try {
            var resting = addressRests(made, now)
                    .or(() -> find(made)
                            .flatMap(a -> Optional.ofNullable(a.lockedUntil()))
                            .filter(now::isBefore));
            if (resting.isPresent()) {
                note(made, DoorLog.What.LOCKED, by, now);
                return new SignIn.Locked(resting.get());
            }
            if (find(made).isEmpty()) {
                return stranger(made, by, now);
            }
            note(made, DoorLog.What.IN, by, now);
            return new SignIn.Welcome(made.jurisdiction(), made.person());
        } catch (RuntimeException e) {
            throw DatabaseTrouble.of(e);
        }
    }

    /** Nobody vouches, or nobody known here is vouched for: it counts for the address. */
    public SignIn stranger(Try made, String by, Instant now) {
        var resting = addressRests(made, now);
        countAddress(made, rules.of(made.jurisdiction()), now);
        note(made, DoorLog.What.WRONG, by, now);
        return resting.<SignIn>map(SignIn.Locked::new).orElseGet(SignIn.Wrong::new);
    }

    private SignIn decide(Try made, Instant now) {
        var rule = rules.of(made.jurisdiction());
        var resting = addressRests(made, now);
        if (resting.isPresent()) {
            return new SignIn.Locked(resting.get());
        }
        var result = compare(made, rule, now, true);
        switch (result) {
            case SignIn.Welcome _ -> note(made, DoorLog.What.IN, now);
            case SignIn.Given _ -> {
                // Not in yet: noted when he has chosen.
            }
            case SignIn.Wrong _ -> {
                countAddress(made, rule, now);
                note(made, DoorLog.What.WRONG, now);
            }
            case SignIn.Locked _ -> {
                countAddress(made, rule, now);
                note(made, DoorLog.What.LOCKED, now);
            }
        }
        return result;
    }

    private void note(Try made, DoorLog.What what, Instant now) {
        note(made, what, "", now);
    }

    private void note(Try made, DoorLog.What what, String by, Instant now) {
        var about =
                new DoorLog.Made(made.jurisdiction(), DoorLog.shortened(made.person()), what, "", made.address(), by);
        log.add(about, now);
    }

    private SignIn compare(Try made, DoorRules rule, Instant now, boolean withCode) {
        var account = find(made);
        if (made.password().length() > Accounts.LONGEST) {
            passwords.fitsNobody("");
            return new SignIn.Wrong();
        }
        if (account.isEmpty()) {
            return strangers.compare(made, rule, now);
        }
        var until = account.get().lockedUntil();
        if (until != null && now.isBefore(until)) {
            return new SignIn.Locked(until);
        }
        if (!passwords.fits(made.password(), account.get().hash())
                || (withCode && !codes.passes(made.jurisdiction(), made.person(), made.code(), now))) {
            return failed(made, rule, now);
        }
        jdbc.sql("""
                        update account set failed = 0, locked_until = null
                        where jurisdiction = ? and person = ? and (failed > 0 or locked_until is not null)""").params(made.jurisdiction(), made.person()).update();
        return withCode && account.get().given()
                ? new SignIn.Given(
                        made.jurisdiction(), made.person(), account.get().changed())
                : new SignIn.Welcome(made.jurisdiction(), made.person());
    }

    private Optional<Account> find(Try made) {
        return jdbc.sql("select hash, given, changed, locked_until from account where jurisdiction = ? and person = ?")
                .params(made.jurisdiction(), made.person())
                .query((row, n) -> {
                    var until = row.getObject("locked_until", OffsetDateTime.class);
                    return new Account(
                            row.getString("hash"),
                            row.getBoolean("given"),
                            row.getObject("changed", OffsetDateTime.class).toInstant(),
                            until == null ? null : until.toInstant());
                })
                .optional();
    }

    /** Counted in the database, so that many tries at once count too. */
    private SignIn failed(Try made, DoorRules rule, Instant now) {
        boolean locked = jdbc.sql("""
                        update account
                        set failed = case when failed + 1 >= :tries then 0 else failed + 1 end,
                            locked_until = case when failed + 1 >= :tries then :until::timestamptz end
                        where jurisdiction = :j and person = :p
                        returning locked_until is not null""")
                .param("tries", rule.tries())
                .param("until", at(now.plus(rule.rest())))
                .param("j", made.jurisdiction())
                .param("p", made.person())
                .query(Boolean.class)
                .single();
        return locked ? new SignIn.Locked(now.plus(rule.rest())) : new SignIn.Wrong();
    }

    private Optional<Instant> addressRests(Try made, Instant now) {
        return jdbc.sql("""
                        select locked_until from door_address
                        where jurisdiction = ? and address = ? and locked_until > ?""")
                .params(made.jurisdiction(), made.address(), at(now))
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Counts within the rest's length: older tries are forgotten. */
    private void countAddress(Try made, DoorRules rule, Instant now) {
        jdbc.sql("""
                        insert into door_address as d (jurisdiction, address, failed, since) values (:j, :a, 1, :now)
                        on conflict (jurisdiction, address) do update set
                          failed = case when d.since < :old::timestamptz then 1 else d.failed + 1 end,
                          since = case when d.since < :old::timestamptz then excluded.since else d.since end,
                          locked_until = case when d.since >= :old::timestamptz and d.failed + 1 >= :tries
                            then :until::timestamptz end""")
                .param("j", made.jurisdiction())
                .param("a", made.address())
                .param("now", at(now))
                .param("old", at(now.minus(rule.rest())))
                .param("tries", rule.addressTries())
                .param("until", at(now.plus(rule.rest())))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
