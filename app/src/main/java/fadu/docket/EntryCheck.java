package fadu.docket;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks entries one by one, in order of matter and seq: each with its own columns, then with its neighbours. */
final class EntryCheck {
    private final JdbcClient sql;
    private final String jurisdiction;
    private final Optional<String> matter;

    private String current = "";
    private int seq;
    private Hash head = Hash.NONE;
    private long entries;
    private long matters;
    private Optional<Finding> broken = Optional.empty();

    EntryCheck(JdbcClient sql, String jurisdiction, Optional<String> matter) {
        this.sql = sql;
        this.jurisdiction = jurisdiction;
        this.matter = matter;
    }

    /**
     * Reads to the first row that contradicts itself, which names the very column. A broken link names the neighbour only
     * (a row whose key was changed breaks the chain where it was), so it counts when no row contradicts itself.
     */
    ChainCheck.Result run() {
        var wanted = matter.isPresent() ? " and e.matter = :matter" : "";
        try (var rows = sql
                .sql(StoredEntry.SELECT + " where e.jurisdiction = :jurisdiction" + wanted
                        + " order by e.matter, e.seq")
                .param("jurisdiction", jurisdiction)
                .param("matter", matter.orElse(""))
                .withFetchSize(500)
                .query(StoredEntry::of)
                .stream()) {
            for (var each = rows.iterator(); each.hasNext(); ) {
                var row = each.next();
                entries++;
                var own = own(row);
                if (own.isPresent()) {
                    return result(own);
                }
                follow(row);
            }
        }
        return result(broken);
    }

    private ChainCheck.Result result(Optional<Finding> finding) {
        return new ChainCheck.Result(entries, matters, 0, finding);
    }

    /** What is wrong with the row by itself. */
    private static Optional<Finding> own(StoredEntry row) {
        var bytes = HexFormat.of().parseHex(row.bytes());
        var hash = Hash.of(bytes).hex();
        var changed = !hash.equals(row.hash());
        if (changed && row.logged().filter(hash::equals).isPresent()) {
            return finding(row, "hash", "与内容的哈希不符（内容与日志相符）", "not the hash of the bytes (which the log confirms)");
        }
        if (changed) {
            return finding(row, "bytes", "内容被改动，与哈希不符", "the bytes were changed: they do not have this hash");
        }
        if (row.logged().isPresent() && !row.logged().get().equals(hash)) {
            return finding(row, "bytes", "与日志所记的哈希不符", "not the entry whose hash the log holds");
        }
        try {
            return row.differsFrom(Entry.read(bytes))
                    .flatMap(column -> finding(row, column, "与内容所载不符", "does not say what the bytes say"));
        } catch (RuntimeException e) {
            return finding(row, "bytes", "不是规范内容：" + e.getMessage(), "not canonical: " + e.getMessage());
        }
    }

    /** What is wrong between the row and the one before. */
    private void follow(StoredEntry row) {
        if (!row.matter().equals(current)) {
            current = row.matter();
            seq = 0;
            head = Hash.NONE;
            matters++;
        }
        var previous = row.columns().getOrDefault("previous", Optional.empty()).orElse("");
        if (broken.isEmpty()) {
            if (row.seq() != seq + 1) {
                broken = Optional.of(Finding.entry(current, seq + 1, "seq", "缺少此条记录", "this entry is missing"));
            } else if (!previous.equals(head.hex())) {
                broken = finding(row, "previous", "与上一条记录的哈希不符", "not the hash of the entry before");
            } else if (row.logged().isEmpty()) {
                broken = finding(row, "log", "既不在日志中，也不在待入日志之列", "neither in the log nor waiting for it");
            }
        }
        seq = row.seq();
        head = new Hash(row.hash());
    }

    private static Optional<Finding> finding(StoredEntry row, String column, String zh, String en) {
        return Optional.of(Finding.entry(row.matter(), row.seq(), column, zh, en));
    }
}
