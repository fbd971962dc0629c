package fadu.access;

import fadu.store.Database;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose account asks for a one-time code beside the password. Secrets lie encrypted under a key outside the database. */
public final class OneTimeCodes {
    private final JdbcClient jdbc;
    private final Lock lock;

    public OneTimeCodes(Database database, Lock lock) {
        this.jdbc = database.worker().sql();
        this.lock = lock;
    }

    /**
     * How secrets are closed and opened; the text says whose they are.
     *
     * @param close encrypts
     * @param open decrypts what was encrypted for the same
     */
    public record Lock(BiFunction<byte[], String, byte[]> close, BiFunction<byte[], String, byte[]> open) {}

    private record Secret(String closed, long step) {}

    /** Whether the account asks for codes. */
    public boolean on(String jurisdiction, String person) {
        return find("code_secret", jurisdiction, person).isPresent();
    }

    /** A new secret, which counts once {@link #confirm} was given a code of it. */
    public byte[] begin(String jurisdiction, String person) {
        var secret = OneTimeCode.secret();
        jdbc.sql("update account set code_waiting = ? where jurisdiction = ? and person = ?")
                .params(lock.close().apply(secret, whose(jurisdiction, person)), jurisdiction, person)
                .update();
        return secret;
    }

    /** The secret that waits for its first code. */
    public Optional<byte[]> waiting(String jurisdiction, String person) {
        return find("code_waiting", jurisdiction, person).map(s -> open(jurisdiction, person, s));
    }

    /** Turns the codes on, if the code is one of the secret that waits. */
    public boolean confirm(String jurisdiction, String person, String code, Instant now) {
        var step = find("code_waiting", jurisdiction, person)
                .map(s -> OneTimeCode.fits(open(jurisdiction, person, s), code, 0, now));
        if (step.isEmpty() || step.get().isEmpty()) {
            return false;
        }
        return jdbc.sql("""
                        update account set code_secret = code_waiting, code_waiting = null, code_step = ?
                        where jurisdiction = ? and person = ?""")
                        .params(step.get().getAsLong(), jurisdiction, person)
                        .update()
                > 0;
    }

    /** Turns the codes off. */
    public void end(String jurisdiction, String person) {
        jdbc.sql("update account set code_secret = null, code_waiting = null where jurisdiction = ? and person = ?")
                .params(jurisdiction, person)
                .update();
    }

    /** Whether the account asks for no code, or the code is right and was not used before. */
    boolean passes(String jurisdiction, String person, String code, Instant now) {
        var secret = find("code_secret", jurisdiction, person);
        if (secret.isEmpty()) {
            return true;
        }
        var step = OneTimeCode.fits(
                open(jurisdiction, person, secret.get()), code, secret.get().step(), now);
        // Two at once with one code: the second finds the step used.
        return step.isPresent()
                && jdbc.sql("""
                                update account set code_step = :step
                                where jurisdiction = :j and person = :p and code_step < :step""")
                                .param("step", step.getAsLong())
                                .param("j", jurisdiction)
                                .param("p", person)
                                .update()
                        > 0;
    }

    private Optional<Secret> find(String column, String jurisdiction, String person) {
        return jdbc.sql("select " + column + ", code_step from account where jurisdiction = ? and person = ? and "
                        + column + " is not null")
                .params(jurisdiction, person)
                .query((row, n) -> new Secret(HexFormat.of().formatHex(row.getBytes(1)), row.getLong(2)))
                .optional();
    }

    private byte[] open(String jurisdiction, String person, Secret secret) {
        return lock.open().apply(HexFormat.of().parseHex(secret.closed()), whose(jurisdiction, person));
    }

    private static String whose(String jurisdiction, String person) {
        return "one-time codes " + jurisdiction + " " + person;
    }
}
