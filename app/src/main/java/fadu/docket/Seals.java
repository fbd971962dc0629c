package fadu.docket;

import fadu.Trouble;
import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes and reads seals. */
public final class Seals {
    private final DatabaseRole worker;

    public Seals(DatabaseRole worker) {
        this.worker = worker;
    }

    /**
     * Seals what came into the log since the last seal, after moving all that is committed there. When nothing came, the
     * last seal still says all, and is given again.
     *
     * @param day the day of the seal, Asia/Shanghai
     * @throws Trouble when the jurisdiction has no entry at all
     */
    public Seal seal(String jurisdiction, LocalDate day, SealKey key) {
        new Sequencer(worker).run(jurisdiction);
        return worker.act(() -> {
            worker.sql()
                    .sql("select pg_advisory_xact_lock(hashtextextended('fadu seal ' || ?, 0))")
                    .param(jurisdiction)
                    .query(row -> {});
            var last = last(jurisdiction);
            long from = last.map(Seal::last).orElse(0L);
            var tree = tree(jurisdiction, from, Long.MAX_VALUE);
            if (tree.count() == 0) {
                return last.orElseThrow(() -> new Trouble(
                        "辖区 " + jurisdiction + " 还没有任何记录，无可封印",
                        "Jurisdiction " + jurisdiction + " has no entry yet: there is nothing to seal"));
            }
            var seal = new Seal(
                            jurisdiction,
                            last.map(Seal::number).orElse(0) + 1,
                            day,
                            from + 1,
                            from + tree.count(),
                            tree.root(),
                            last.map(Seal::hash).orElse(Hash.NONE),
                            key.id(),
                            "")
                    .signedBy(key);
            put(seal);
            return seal;
        });
    }

    /** The Merkle tree over positions after {@code after} to {@code last}; call it within a transaction. */
    MerkleTree tree(String jurisdiction, long after, long last) {
        var tree = new MerkleTree();
        try (var hashes = worker
                .sql()
                .sql("select hash from log where jurisdiction = ? and position > ? and position <= ? order by position")
                .params(jurisdiction, after, last)
                .withFetchSize(1_000)
                .query((row, n) -> Hash.ofBytes(row.getBytes(1)))
                .stream()) {
            hashes.forEach(tree::add);
        }
        return tree;
    }

    private void put(Seal seal) {
        worker.sql()
                .sql("""
                        insert into seal (jurisdiction, number, day, first_position, last_position, count, root, previous,
                          bytes, signature, key_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        seal.jurisdiction(),
                        seal.number(),
                        seal.day(),
                        seal.first(),
                        seal.last(),
                        seal.count(),
                        seal.root().bytes(),
                        seal.previous().bytes(),
                        seal.bytes(),
                        HexFormat.of().parseHex(seal.signature()),
                        seal.keyId().hex())
                .update();
    }

    /** The latest seal of a jurisdiction. */
    public Optional<Seal> last(String jurisdiction) {
        return worker.sql()
                .sql("select * from seal where jurisdiction = ? order by number desc limit 1")
                .param(jurisdiction)
                .query(Seals::seal)
                .optional();
    }

    /** All seals of a jurisdiction, in order. */
    public List<Seal> all(String jurisdiction) {
        return worker.sql()
                .sql("select * from seal where jurisdiction = ? order by number")
                .param(jurisdiction)
                .query(Seals::seal)
                .list();
    }

    static Seal seal(ResultSet row, int n) throws SQLException {
        return new Seal(
                row.getString("jurisdiction"),
                row.getInt("number"),
                row.getObject("day", LocalDate.class),
                row.getLong("first_position"),
                row.getLong("last_position"),
                Hash.ofBytes(row.getBytes("root")),
                Hash.ofBytes(row.getBytes("previous")),
                new Hash(row.getString("key_id")),
                HexFormat.of().formatHex(row.getBytes("signature")));
    }
}
