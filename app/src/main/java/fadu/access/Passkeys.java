package fadu.access;

import fadu.store.Database;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The passkeys that people have. */
public final class Passkeys {
    private final JdbcClient jdbc;

    public Passkeys(Database database) {
        this.jdbc = database.worker().sql();
    }

    /** A passkey as its list shows it. */
    public record Key(String id, String name, Instant made, Optional<Instant> used) {}

    /**
     * A passkey as it is kept.
     *
     * @param host the site for which it was made
     * @param credential its own name for itself, in hex
     * @param attestation what the device gave, in hex
     */
    record Kept(String jurisdiction, String person, String host, String credential, String attestation, long counter) {}

    /** Somebody's passkeys, the newest first. */
    public List<Key> of(String jurisdiction, String person) {
        return jdbc.sql("""
                        select id, name, made, used from passkey
                        where jurisdiction = ? and person = ? order by made desc, id""")
                .params(jurisdiction, person)
                .query((row, n) -> new Key(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject(4, OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .list();
    }

    /** The names that somebody's passkeys have for themselves, as JSON writes them. */
    List<String> credentials(String jurisdiction, String person) {
        return jdbc.sql("select credential from passkey where jurisdiction = ? and person = ? order by id")
                .params(jurisdiction, person)
                .query((row, n) -> Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes(1)))
                .list();
    }

    void add(Kept key, String name, Instant now) {
        jdbc.sql("""
                        insert into passkey
                          (jurisdiction, person, id, name, host, credential, attestation, counter, made)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        key.jurisdiction(),
                        key.person(),
                        Token.id(),
                        name,
                        key.host(),
                        HexFormat.of().parseHex(key.credential()),
                        HexFormat.of().parseHex(key.attestation()),
                        key.counter(),
                        at(now))
                .update();
    }

    Optional<Kept> find(byte[] credential) {
        return jdbc.sql("""
                        select jurisdiction, person, host, encode(credential, 'hex'), encode(attestation, 'hex'), counter
                        from passkey where credential = ?""")
                .param(credential)
                .query((row, n) -> new Kept(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getLong(6)))
                .optional();
    }

    /** Notes a use; whether nobody used it with the same count meanwhile. Devices that do not count say 0 each time. */
    boolean use(Kept key, long counter, Instant now) {
        return jdbc.sql("""
                        update passkey set counter = :counter, used = :now
                        where credential = :credential and (counter < :counter or (counter = 0 and :counter = 0))""")
                        .param("counter", counter)
                        .param("now", at(now))
                        .param("credential", HexFormat.of().parseHex(key.credential()))
                        .update()
                > 0;
    }

    /** Whether what was asked is answered for the first time. */
    boolean first(byte[] challenge, Instant until, Instant now) {
        jdbc.sql("delete from passkey_answered where until < ?").param(at(now)).update();
        return jdbc.sql("insert into passkey_answered (challenge, until) values (?, ?) on conflict do nothing")
                        .params(challenge, at(until))
                        .update()
                > 0;
    }

    /** Ends one of somebody's passkeys; whether there was one. */
    public boolean end(String jurisdiction, String person, String id) {
        return jdbc.sql("delete from passkey where jurisdiction = ? and person = ? and id = ?")
                        .params(jurisdiction, person, id)
                        .update()
                > 0;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
