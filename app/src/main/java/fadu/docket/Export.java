package fadu.docket;

import fadu.Trouble;
import fadu.Words;
import fadu.store.DatabaseRole;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes a jurisdiction's record into a folder or a zip, for the verifier and for whoever must see the record whole. */
public final class Export {
    private final DatabaseRole worker;

    public Export(DatabaseRole worker) {
        this.worker = worker;
    }

    /**
     * Writes all that is committed now. docs/docket.md describes the files.
     *
     * @param target    a folder to be made, or a file whose name ends in .zip; must not exist yet
     * @param publicKey as {@link SealKey#publicKey} gives it
     * @return how many entries were written
     */
    public long write(String jurisdiction, Path target, String publicKey) {
        if (Files.exists(target)) {
            throw new Trouble(
                    target + " 已存在，未导出：请换一个名称",
                    target + " exists already, so nothing was exported: choose another name");
        }
        new Sequencer(worker).run(jurisdiction);
        try {
            if (!target.toString().endsWith(".zip")) {
                Files.createDirectories(target);
                return writeInto(target, jurisdiction, publicKey);
            }
            try (var zip = FileSystems.newFileSystem(target, Map.of("create", "true"))) {
                return writeInto(zip.getPath("/"), jurisdiction, publicKey);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Trouble(
                    new Words(
                            "未能写入 " + target + "：" + e.getMessage() + "。请删去不完整的导出，检查磁盘后重试",
                            "Could not write " + target + ": " + e.getMessage()
                                    + ". Delete the unfinished export, check the disk and try again"),
                    e);
        }
    }

    private long writeInto(Path folder, String jurisdiction, String publicKey) throws IOException {
        long count = worker.look(() -> {
            try (var entries = open(folder.resolve("entries.jsonl"));
                    var log = open(folder.resolve("log.txt"));
                    var seals = open(folder.resolve("seals.txt"))) {
                for (var seal : new Seals(worker).all(jurisdiction)) {
                    line(seals, seal.line().getBytes(StandardCharsets.UTF_8));
                }
                return writeLog(jurisdiction, entries, log);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Files.writeString(folder.resolve("key.txt"), publicKey + "\n");
        Files.write(
                folder.resolve("about.json"),
                CanonicalJson.write(Map.of("format", "fadu-export-1", "jurisdiction", jurisdiction, "entries", count)));
        return count;
    }

    private long writeLog(String jurisdiction, OutputStream entries, OutputStream log) throws IOException {
        long count = 0;
        // A log row without its entry is written with an empty line: the verifier then names what is missing.
        try (var rows = worker
                .sql()
                .sql("""
                        select coalesce(e.bytes, ''), concat_ws(' ', l.position, l.matter, l.seq, encode(l.hash, 'hex'))
                        from log l left join entry e using (jurisdiction, matter, seq)
                        where l.jurisdiction = ? order by l.position""")
                .param(jurisdiction)
                .withFetchSize(500)
                .query((row, n) -> Map.entry(row.getBytes(1), row.getString(2)))
                .stream()) {
            for (var each = rows.iterator(); each.hasNext(); count++) {
                var row = each.next();
                line(entries, row.getKey());
                line(log, row.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return count;
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    private static void line(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        out.write('\n');
    }
}
