package fadu.verifier;

import java.util.List;

/** Goes along the seals while the log is read, and compares each stretch when it is over. */
final class SealWalk {
    private final List<SealLine> seals;
    private final byte[] key;
    private final String jurisdiction;
    private int next;
    private Root root = new Root();

    SealWalk(List<SealLine> seals, byte[] key, String jurisdiction) {
        this.seals = seals;
        this.key = key;
        this.jurisdiction = jurisdiction;
        check();
    }

    /** Numbers, links, stretches and signatures, which need no entry. */
    private void check() {
        long last = 0;
        var previous = Sha256.ZEROS;
        for (int i = 0; i < seals.size(); i++) {
            var seal = seals.get(i);
            var where = where(i);
            if (seal.number("number", where) != i + 1) {
                throw new Broken(where, "封印编号不连续", "number " + seal.text("number") + " stands here");
            }
            if (!seal.text("jurisdiction").equals(jurisdiction)) {
                throw new Broken(where, "属于另一辖区", "of another jurisdiction");
            }
            if (!seal.text("previous").equals(previous)) {
                throw new Broken(where, "与前一号封印不符", "does not hold the hash of the seal before");
            }
            long first = seal.number("first", where);
            long end = seal.number("last", where);
            if (first != last + 1 || end < first || seal.number("count", where) != end - first + 1) {
                throw new Broken(where, "所封区间不接续", "does not begin where the one before ended, or counts wrongly");
            }
            seal.checkSignature(key, where);
            last = end;
            previous = seal.hash();
        }
    }

    /** The log's hash at {@code position}. */
    void read(long position, String hash) {
        if (next == seals.size()) {
            return;
        }
        root.add(hash);
        var seal = seals.get(next);
        var where = where(next);
        if (position == seal.number("last", where)) {
            if (!root.hex().equals(seal.text("root"))) {
                throw new Broken(
                        where,
                        "日志第 " + seal.text("first") + "-" + seal.text("last") + " 位与封印不符，已被改动",
                        "positions " + seal.text("first") + " to " + seal.text("last")
                                + " are not those that were sealed");
            }
            next++;
            root = new Root();
        }
    }

    /** The log is at its end, after {@code length} positions. */
    void end(long length) {
        if (next < seals.size()) {
            var seal = seals.get(next);
            throw new Broken(
                    where(next),
                    "封印至第 " + seal.text("last") + " 位，而日志只到第 " + length + " 位：尾部被删",
                    "it covers positions to " + seal.text("last") + ", but the log ends at " + length
                            + ": its tail was cut");
        }
    }

    private static String where(int index) {
        return "seal " + (index + 1);
    }
}
