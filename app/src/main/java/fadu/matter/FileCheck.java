package fadu.matter;

import fadu.Trouble;
import fadu.Words;
import fadu.blob.Blobs;
import fadu.docket.Entry;
import fadu.store.DatabaseRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Compares the files that dockets cite with those kept: their bytes, and which matter has which. */
final class FileCheck {
    private final DatabaseRole worker;
    private final Blobs blobs;

    /** Of the dockets read since the last comparison: hash to name, by matter. */
    private final Map<String, Map<String, String>> attached = new HashMap<>();

    private Optional<Words> broken = Optional.empty();

    FileCheck(DatabaseRole worker, Blobs blobs) {
        this.worker = worker;
        this.blobs = blobs;
    }

    /** Takes the files of a docket, and reads each. */
    void read(List<Entry> docket) {
        var own = new TreeMap<String, String>();
        AttachedFiles.of(docket).forEach(file -> own.put(file.hash(), file.name()));
        attached.put(docket.getFirst().matter(), own);
        for (var entry : docket) {
            Attached.cited(entry)
                    .forEach(file ->
                            broken = broken.or(() -> broken(entry, file.hash().hex())));
        }
    }

    private Optional<Words> broken(Entry entry, String hash) {
        try (var _ = blobs.get(hash)) {
            return Optional.empty();
        } catch (Trouble e) {
            return Optional.of(StoredProjections.words(
                    entry.matter(),
                    "entry " + entry.seq() + " documents",
                    e.words().zh(),
                    e.words().en()));
        } catch (IOException | UncheckedIOException e) {
            return Optional.of(StoredProjections.words(
                    entry.matter(),
                    "entry " + entry.seq() + " documents",
                    "文件 " + hash + " 读不出",
                    "file " + hash + " cannot be read"));
        }
    }

    /** The first file of the dockets read since the last time that is not as they say. */
    Optional<Words> difference(String jurisdiction, List<String> matters) {
        var stored = new HashMap<String, Map<String, String>>();
        worker.sql()
                .sql("select matter, hash, name from matter_file where jurisdiction = ? and matter = any(?)")
                .params(jurisdiction, matters.toArray(String[]::new))
                .query(row -> {
                    stored.computeIfAbsent(row.getString("matter"), _ -> new TreeMap<>())
                            .put(row.getString("hash"), row.getString("name"));
                });
        var other = matters.stream()
                .filter(m -> !attached.getOrDefault(m, Map.of()).equals(stored.getOrDefault(m, Map.of())))
                .findFirst()
                .map(m -> StoredProjections.words(
                        m, "matter_file", "不是案卷所附的文件", "are not the files that its docket cites"));
        attached.clear();
        return broken.or(() -> other);
    }
}
