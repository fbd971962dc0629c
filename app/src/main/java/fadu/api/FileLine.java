package fadu.api;

import fadu.matter.Attached;
import fadu.matter.MatterFile;
import java.util.List;

/**
 * A file that somebody attached to a matter.
 *
 * @param entry that cites it
 * @param field for which it was attached
 * @param link where it is fetched
 */
record FileLine(int entry, String field, String name, String sha256, String link) {
    static List<FileLine> of(MatterFile file) {
        return Attached.to(file).stream()
                .map(a -> new FileLine(
                        a.entry(),
                        a.field(),
                        a.name(),
                        a.hash().hex(),
                        "/api/v1/matters/" + file.row().id() + "/files/"
                                + a.hash().hex()))
                .toList();
    }
}
