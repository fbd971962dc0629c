package fadu.docket;

import fadu.store.DatabaseRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Personal values, kept apart from the entries so that they can be erased. An entry holds {@code H(salt + value)}; value
 * and salt stand in table {@code personal}, encrypted under the matter's key, which is wrapped by the master key file.
 */
public final class PersonalValues {
    private static final int SALT = 16;

    private final DatabaseRole worker;
    private final byte[] wrapping;
    private final byte[] searching;

    /**
     * @param masterKey the file of the master key; made when it is not there
     */
    public PersonalValues(DatabaseRole worker, Path masterKey) {
        this.worker = worker;
        var master = MasterKey.of(masterKey);
        this.wrapping = Cipherer.mac(master, utf8("wrap"));
        this.searching = Cipherer.mac(master, utf8("search"));
    }

    /** A key for a matter that has none yet; kept by {@link #keep}. */
    public MatterKey newKey(String jurisdiction, String matter) {
        var plain = Cipherer.random(32);
        return new MatterKey(
                jurisdiction, matter, plain, Cipherer.close(wrapping, plain, place(jurisdiction, matter, "key")));
    }

    /** The key as read from {@code matter_key.wrapped}, for who reads it together with other things. */
    public MatterKey unwrap(String jurisdiction, String matter, byte[] wrapped) {
        var plain = Cipherer.open(wrapping, wrapped, place(jurisdiction, matter, "key"));
        return new MatterKey(jurisdiction, matter, plain, wrapped);
    }

    /** The key of a matter; absent when it never had personal values, or they were erased with their key. */
    public Optional<MatterKey> key(String jurisdiction, String matter) {
        return worker.sql()
                .sql("select wrapped from matter_key where jurisdiction = ? and matter = ?")
                .params(jurisdiction, matter)
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrap(jurisdiction, matter, wrapped));
    }

    /** Makes {@code value} ready, under a new salt. */
    public PersonalValue of(MatterKey key, String value) {
        var salt = Cipherer.random(SALT);
        var text = utf8(CanonicalJson.normal(value));
        var hash = Hash.of(salt, text);
        var plain = Arrays.copyOf(salt, SALT + text.length);
        System.arraycopy(text, 0, plain, SALT, text.length);
        var cipher = Cipherer.close(key.plain(), plain, place(key.jurisdiction(), key.matter(), hash.hex()));
        return new PersonalValue(hash, cipher, searchHash(key.jurisdiction(), value));
    }

    /**
     * A hash of what was asked with an idempotency key, for {@link EntryDraft#key}. It is keyed, since the body may hold
     * personal values, which nobody shall find by trying once they are erased.
     */
    public static Hash bodyHash(MatterKey key, byte[] body) {
        return Hash.ofBytes(Cipherer.mac(key.plain(), utf8("body"), body));
    }

    /** Adds {@code values} to the act's statement, and the matter's key if the matter has none yet. */
    public static Append keep(Append append, MatterKey key, List<PersonalValue> values) {
        return append.and(
                        "personal_key",
                        """
                        insert into matter_key (jurisdiction, matter, wrapped)
                        values (:personal_jurisdiction, :personal_matter, :personal_wrapped)
                        on conflict do nothing""",
                        Map.of(
                                "personal_jurisdiction", key.jurisdiction(),
                                "personal_matter", key.matter(),
                                "personal_wrapped", key.wrapped()))
                .and(
                        "personal_kept",
                        """
                        insert into personal (jurisdiction, matter, hash, cipher, search)
                        select :personal_jurisdiction, :personal_matter, v.*
                        from unnest(:personal_hashes, :personal_ciphers, :personal_searches) v""",
                        Map.of(
                                "personal_hashes",
                                values.stream().map(v -> v.hash().bytes()).toArray(byte[][]::new),
                                "personal_ciphers",
                                values.stream().map(PersonalValue::cipher).toArray(byte[][]::new),
                                "personal_searches",
                                values.stream().map(PersonalValue::search).toArray(byte[][]::new)));
    }

    /** The personal values of a matter in clear, by hash; what was erased is not among them. */
    public Map<Hash, String> read(String jurisdiction, String matter) {
        var key = key(jurisdiction, matter);
        if (key.isEmpty()) {
            return Map.of();
        }
        return worker
                .sql()
                .sql("select hash, cipher from personal where jurisdiction = ? and matter = ?")
                .params(jurisdiction, matter)
                .query((row, n) -> Map.entry(Hash.ofBytes(row.getBytes(1)), row.getBytes(2)))
                .list()
                .stream()
                .collect(java.util.stream.Collectors.toMap(
                        Map.Entry::getKey, row -> open(key.get(), row.getKey(), row.getValue())));
    }

    private static String open(MatterKey key, Hash hash, byte[] cipher) {
        var plain = Cipherer.open(key.plain(), cipher, place(key.jurisdiction(), key.matter(), hash.hex()));
        if (!Hash.of(plain).equals(hash)) {
            throw new IllegalStateException("personal value " + hash + " of " + key.matter() + " has another hash");
        }
        return new String(plain, SALT, plain.length - SALT, StandardCharsets.UTF_8);
    }

    /** The matters in which {@code value} stands, exactly. */
    public List<String> mattersWith(String jurisdiction, String value) {
        return worker.sql()
                .sql("select distinct matter from personal where jurisdiction = ? and search = ? order by matter")
                .params(jurisdiction, searchHash(jurisdiction, value))
                .query(String.class)
                .list();
    }

    /** Erases one value, with its salt. The chain still verifies. Returns whether it was there. */
    public boolean erase(String jurisdiction, String matter, Hash hash) {
        return worker.sql()
                        .sql("delete from personal where jurisdiction = ? and matter = ? and hash = ?")
                        .params(jurisdiction, matter, hash.bytes())
                        .update()
                > 0;
    }

    /** Erases all personal values of a matter, and their key; returns how many. */
    public int eraseAll(String jurisdiction, String matter) {
        worker.sql()
                .sql("delete from matter_key where jurisdiction = ? and matter = ?")
                .params(jurisdiction, matter)
                .update();
        return worker.sql()
                .sql("delete from personal where jurisdiction = ? and matter = ?")
                .params(jurisdiction, matter)
                .update();
    }

    private byte[] searchHash(String jurisdiction, String value) {
        return Cipherer.mac(searching, utf8(jurisdiction), new byte[1], utf8(CanonicalJson.normal(value)));
    }

    private static String place(String jurisdiction, String matter, String what) {
        return jurisdiction + "/" + matter + "/" + what;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
