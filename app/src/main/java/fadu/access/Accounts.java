package fadu.access;

import fadu.Trouble;
import fadu.store.Database;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts of a house: who may sign in at all. */
public final class Accounts {
    private static final int SHORTEST = 8;
    static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Passwords passwords = new Passwords();

    public Accounts(Database database) {
        this.jdbc = database.worker().sql();
    }

    /**
     * An account as its list shows it.
     *
     * @param lockedUntil until when it rests after wrong passwords
     * @param codes whether it asks for one-time codes
     */
    public record Account(String person, Optional<Instant> lockedUntil, boolean codes, Instant changed) {}

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

    /** All accounts of a place, by person. */
    public List<Account> all(String jurisdiction, Instant now) {
        return jdbc.sql("""
                        select person, locked_until, code_secret is not null, changed
                        from account where jurisdiction = ? order by person""")
                .param(jurisdiction)
                .query((row, n) -> new Account(
                        row.getString(1),
                        Optional.ofNullable(row.getObject(2, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .filter(now::isBefore),
                        row.getBoolean(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Sets a person's password, as he chose it.
     *
     * @throws Trouble when it is too short or too long
     */
    public void open(String jurisdiction, String person, String password, Instant now) {
        keep(jurisdiction, person, password, false, now);
    }

    /**
     * Gives a person a password, which somebody else knows therefore: it is good for choosing one of his own.
     *
     * @throws Trouble when it is too short or too long
     */
    public void give(String jurisdiction, String person, String password, Instant now) {
        keep(jurisdiction, person, password, true, now);
    }

    /**
     * Opens an account with a password that somebody else knows, as {@link #give} gives it.
     *
     * @return whether it was opened; false where there is one by now, which stays as it is
     */
    public boolean begin(String jurisdiction, String person, String password, Instant now) {
        measure(password);
        return jdbc.sql("""
                        insert into account (jurisdiction, person, hash, given, changed)
                        values (:j, :p, :h, true, :now) on conflict (jurisdiction, person) do nothing""")
                        .param("j", jurisdiction)
                        .param("p", person)
                        .param("h", passwords.hash(password))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Takes the password that a person chose in place of the one that he was given and has shown.
     *
     * @return whether that one was still good: no other was given and the account was not closed meanwhile
     * @throws Trouble when it is too short, too long, or the one that he was given
     */
    public boolean choose(SignIn.Given shown, String password, Instant now) {
        measure(password);
        var given = jdbc.sql("""
                        select hash from account
                        where jurisdiction = :j and person = :p and given and changed = :shown""")
                .param("j", shown.jurisdiction())
                .param("p", shown.person())
                .param("shown", shown.since().atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional();
        if (given.filter(hash -> passwords.fits(password, hash)).isPresent()) {
            throw new Trouble("请另选口令，不要沿用别人给的口令", "choose another password than the one that you were given");
        }
        // Asked again: while this was hashed another may have been given.
        return given.isPresent()
                && replaced(
                        shown.jurisdiction(),
                        shown.person(),
                        password,
                        now,
                        "given and changed = :shown",
                        Map.of("shown", shown.since().atOffset(ZoneOffset.UTC)));
    }

    /**
     * Takes another password of a person's own in place of the one that he has.
     *
     * @return whether he has one: the account may have been closed, or a password given, in the same moment
     * @throws Trouble when it is too short or too long
     */
    public boolean change(String jurisdiction, String person, String password, Instant now) {
        measure(password);
        return replaced(jurisdiction, person, password, now, "not given", Map.of());
    }

    private boolean replaced(
            String jurisdiction, String person, String password, Instant now, String only, Map<String, Object> asked) {
        return jdbc.sql("""
                        update account set hash = :h, given = false, changed = :now, failed = 0, locked_until = null
                        where jurisdiction = :j and person = :p and %s""".formatted(only))
                        .param("h", passwords.hash(password))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("j", jurisdiction)
                        .param("p", person)
                        .params(asked)
                        .update()
                == 1;
    }

    private static void measure(String password) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            throw new Trouble(
                    "口令须为 " + SHORTEST + " 至 " + LONGEST + " 个字符",
                    "a password has " + SHORTEST + " to " + LONGEST + " characters");
        }
    }

    private void keep(String jurisdiction, String person, String password, boolean given, Instant now) {
        measure(password);
        jdbc.sql("""
                        insert into account (jurisdiction, person, hash, given, changed)
                        values (:j, :p, :h, :given, :now)
                        on conflict (jurisdiction, person) do update set hash = excluded.hash,
                          given = excluded.given, changed = excluded.changed, failed = 0, locked_until = null""")
                .param("j", jurisdiction)
                .param("p", person)
                .param("h", passwords.hash(password))
                .param("given", given)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Ends the rest of an account before its time. */
    public void unlock(String jurisdiction, String person) {
        jdbc.sql("update account set failed = 0, locked_until = null where jurisdiction = ? and person = ?")
                .params(jurisdiction, person)
                .update();
    }

    /** Takes an account away: the person can no longer sign in; what he did stays. */
    public void close(String jurisdiction, String person) {
        jdbc.sql("delete from account where jurisdiction = ? and person = ?")
                .params(jurisdiction, person)
                .update();
    }
}
