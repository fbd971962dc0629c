package fadu.matter;

import fadu.docket.Entry;
import fadu.docket.Hash;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A file that an entry cites.
 *
 * @param entry that cites it
 * @param cited as the docket has it: {@code field/name} where a person attached it
 */
public record Attached(int entry, String cited, Hash hash) {
    /** Its own name. */
    public String name() {
        return cited.substring(cited.indexOf('/') + 1);
    }

    /** The field for which a person attached it; empty where the program cites it. */
    public String field() {
        return cited.substring(0, Math.max(0, cited.indexOf('/')));
    }

    /** All files that an entry cites. */
    public static Stream<Attached> cited(Entry entry) {
        return entry.list("documents").stream()
                .flatMap(d -> d instanceof Map<?, ?> file
                                && file.get("name") instanceof String name
                                && file.get("sha256") instanceof String hash
                        ? Stream.of(new Attached(entry.seq(), name, new Hash(hash)))
                        : Stream.empty());
    }

    /** The files that people attached to a matter, by the first entry that cites each and holds. */
    public static List<Attached> to(MatterFile file) {
        var found = new LinkedHashMap<String, Attached>();
        file.entries().stream()
                .filter(MatterFile.Shown::holds)
                .flatMap(e -> to(e.entry()).stream())
                .forEach(a -> found.putIfAbsent(a.cited(), a));
        return List.copyOf(found.values());
    }

    /** The files that people attached to an entry. */
    public static List<Attached> to(Entry entry) {
        return cited(entry).filter(file -> !file.field().isEmpty()).toList();
    }
}
