package fadu.access;

import fadu.Trouble;
import fadu.store.Database;
import fadu.store.DatabaseTrouble;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts of a house. After five wrong passwords in a row an account rests for ten minutes. */
public final class Accounts {
    static final int TRIES = 5;
    static final Duration REST = Duration.ofMinutes(10);
    private static final int SHORTEST = 8;
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Passwords passwords = new Passwords();

    public Accounts(Database database) {
        this.jdbc = database.worker().sql();
    }

    private record Account(String hash, @Nullable Instant lockedUntil) {
        boolean locked(Instant now) {
            return lockedUntil != null && now.isBefore(lockedUntil);
        }
    }

    /** Whether anybody has an account there. */
    public boolean any(String jurisdiction) {
        return jdbc.sql("select exists(select 1 from account where jurisdiction = ?)")
                .param(jurisdiction)
                .query(Boolean.class)
                .single();
    }

    /** The jurisdictions in which somebody can sign in. */
    public List<String> jurisdictions() {
        return jdbc.sql("select distinct jurisdiction from account order by 1")
                .query(String.class)
                .list();
    }

    /**
     * Gives a person a password, a first or a new one.
     *
     * @throws Trouble when it is too short or too long
     */
    public void open(String jurisdiction, String person, String password, Instant now) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Trouble(
                    "口令须为 " + SHORTEST + " 至 " + LONGEST + " 个字符",
                    "a password has " + SHORTEST + " to " + LONGEST + " characters");
        }
        jdbc.sql("""
                        insert into account (jurisdiction, person, hash, changed) values (:j, :p, :h, :now)
                        on conflict (jurisdiction, person) do update
                          set hash = excluded.hash, changed = excluded.changed, failed = 0, locked_until = null""")
                .param("j", jurisdiction)
                .param("p", person)
                .param("h", passwords.hash(password))
                .param("now", at(now))
                .update();
    }

    /** Tries a name and a password at an instant. */
    public SignIn tryPassword(String jurisdiction, String person, String password, Instant now) {
        try {
            return compare(jurisdiction, person, password, now);
        } catch (RuntimeException e) {
            throw DatabaseTrouble.of(e);
        }
    }

    private SignIn compare(String jurisdiction, String person, String password, Instant now) {
        var account = find(jurisdiction, person);
        if (account.isEmpty() || password.length() > LONGEST) {
            passwords.fitsNobody("");
            return new SignIn.Wrong();
        }
        if (account.get().locked(now)) {
            return new SignIn.Locked(
                    Optional.ofNullable(account.get().lockedUntil()).orElse(now));
        }
        if (!passwords.fits(password, account.get().hash())) {
            return failed(jurisdiction, person, now);
        }
        jdbc.sql("""
                        update account set failed = 0, locked_until = null
                        where jurisdiction = ? and person = ? and (failed > 0 or locked_until is not null)""").params(jurisdiction, person).update();
        return new SignIn.Welcome(jurisdiction, person);
    }

    private Optional<Account> find(String jurisdiction, String person) {
        return jdbc.sql("select hash, locked_until from account where jurisdiction = ? and person = ?")
                .params(jurisdiction, person)
                .query((row, n) -> {
                    var until = row.getObject("locked_until", OffsetDateTime.class);
                    return new Account(row.getString("hash"), until == null ? null : until.toInstant());
                })
                .optional();
    }

    /** Counted in the database, so that many tries at once count too. */
    private SignIn failed(String jurisdiction, String person, Instant now) {
        boolean locked = jdbc.sql("""
                        update account
                        set failed = case when failed + 1 >= :tries then 0 else failed + 1 end,
                            locked_until = case when failed + 1 >= :tries then :until::timestamptz end
                        where jurisdiction = :j and person = :p
                        returning locked_until is not null""")
                .param("tries", TRIES)
                .param("until", at(now.plus(REST)))
                .param("j", jurisdiction)
                .param("p", person)
                .query(Boolean.class)
                .single();
        return locked ? new SignIn.Locked(now.plus(REST)) : new SignIn.Wrong();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
