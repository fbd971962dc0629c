package fadu.matter;

import fadu.Trouble;
import fadu.Unready;
import fadu.law.Edition;
import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The editions of the law that were published. Nodes act by the last of them, never by their disk; the earlier ones stay,
 * so that every decision can be replayed.
 */
public final class Editions {
    private final DatabaseRole worker;
    private final Map<String, Lawbook> open = new ConcurrentHashMap<>();

    public Editions(DatabaseRole worker) {
        this.worker = worker;
    }

    /**
     * The law of an edition.
     *
     * @throws Trouble when it was never published here
     */
    public Lawbook at(String hash) {
        var known = open.get(hash);
        if (known != null) {
            return known;
        }
        var edition = stored(hash)
                .orElseThrow(() -> new Unready(
                        "数据库里没有版次 " + hash + "，请先发布：fadu law publish",
                        "the edition " + hash + " is not in the database; publish it: fadu law publish"));
        return open.computeIfAbsent(hash, h -> Lawbook.of(edition));
    }

    /** The hash of the edition by which acts are decided now. */
    public Optional<String> published() {
        return worker.sql()
                .sql("select hash from edition order by position desc limit 1")
                .query(String.class)
                .optional();
    }

    /**
     * The law by which acts are decided now.
     *
     * @throws Trouble when none was published yet
     */
    public Lawbook current() {
        return at(published().orElseThrow(Editions::none));
    }

    static Trouble none() {
        return new Unready("尚未发布法律库，请先运行 fadu law publish law", "no law was published yet; run: fadu law publish law");
    }

    /**
     * Checks an edition and makes it the one by which acts are decided. Open limits that it moves are moved by
     * {@link Moves}.
     *
     * @return whether it is another than before
     * @throws Trouble naming its faults
     */
    public boolean publish(Edition edition, Instant now) {
        if (published().filter(edition.hash()::equals).isPresent()) {
            return false;
        }
        open.putIfAbsent(edition.hash(), Lawbook.of(edition));
        worker.run(() -> worker.sql()
                .sql("""
                        insert into edition (hash, paths, contents, published) values (:hash, :paths, :contents, :now)
                        on conflict (hash) do nothing""")
                .param("hash", edition.hash())
                .param("paths", edition.files().keySet().toArray(String[]::new))
                .param("contents", edition.files().values().toArray(byte[][]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update());
        if (published().filter(edition.hash()::equals).isEmpty()) {
            throw new Trouble(
                    "版次 " + edition.hash() + " 此前已发布过；要回到旧内容，请改动任一文件（例如加一行说明）再发布",
                    "edition " + edition.hash()
                            + " was published before; to go back, change any file (a comment will do)");
        }
        return true;
    }

    /** The files of an edition. */
    public Optional<Edition> stored(String hash) {
        return worker.sql()
                .sql("select paths, contents from edition where hash = ?")
                .param(hash)
                .query((row, n) -> read(row))
                .optional();
    }

    private static Edition read(ResultSet row) throws SQLException {
        var paths = (String[]) row.getArray(1).getArray();
        var contents = (byte[][]) row.getArray(2).getArray();
        var files = new TreeMap<String, byte[]>();
        for (int i = 0; i < paths.length; i++) {
            files.put(paths[i], contents[i]);
        }
        return Edition.of(files);
    }
}
