package fadu.matter;

import fadu.docket.Append;
import fadu.docket.Entry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that people attached to matters. An entry cites each as {@code field/name} with its hash; table {@code
 * matter_file} says the same of all matters, so that whoever finds a file's text finds its matter.
 */
final class AttachedFiles {
    /** Adds the files as {@code :files}, each matter's content once. */
    static final String SQL = """
            insert into matter_file (jurisdiction, matter, hash, name)
            select :files_in, f.matter, f.hash, f.name
            from jsonb_to_recordset(:files::jsonb) as f(matter text, hash text, name text)
            on conflict do nothing
            returning hash""";

    /** A file of a matter; the table's columns have these names. */
    record Row(String matter, String hash, String name) {}

    private AttachedFiles() {}

    /** A row for each content that these entries of one matter cite, under the name by which it was cited first. */
    static List<Row> of(List<Entry> entries) {
        var rows = new LinkedHashMap<String, Row>();
        for (var entry : entries) {
            Attached.to(entry).stream()
                    .sorted(Comparator.comparing(Attached::cited))
                    .map(file -> new Row(entry.matter(), file.hash().hex(), file.name()))
                    .forEach(row -> rows.putIfAbsent(row.hash(), row));
        }
        return List.copyOf(rows.values());
    }

    /** Adds those of the entries to the act; most have none. */
    static Append with(Append append, String jurisdiction, List<Row> files) {
        return files.isEmpty() ? append : append.and("files", SQL, parameters(jurisdiction, files));
    }

    static Map<String, String> parameters(String jurisdiction, List<Row> files) {
        return Map.of("files_in", jurisdiction, "files", Json.write(files));
    }
}
