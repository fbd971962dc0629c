package fadu.web.desk;

import fadu.docket.Entry;
import fadu.matter.Attached;
import java.util.List;

/**
 * A file of an entry.
 *
 * @param link where it is fetched
 */
public record FileLink(String name, String link) {
    /** The files that people attached to an entry. */
    static List<FileLink> of(Entry entry) {
        return Attached.to(entry).stream()
                .map(file -> new FileLink(
                        file.name(),
                        "/matters/" + entry.matter() + "/entries/" + entry.seq() + "/files/"
                                + file.hash().hex()))
                .toList();
    }
}
