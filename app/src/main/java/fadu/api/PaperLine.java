package fadu.api;

import fadu.matter.MatterFile;
import fadu.matter.Papers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A paper that an act brought about.
 *
 * @param entry the entry that holds its hash
 * @param holds whether that entry still holds
 * @param link where it is fetched: with {@code /html} or {@code /docx} behind it
 */
record PaperLine(
        String document,
        int entry,
        LocalDate day,
        String organ,
        Optional<String> number,
        String sha256,
        boolean holds,
        String link) {

    static List<PaperLine> of(MatterFile file) {
        return file.entries().stream()
                .flatMap(made -> Papers.of(made.entry()).stream()
                        .map(p -> new PaperLine(
                                p.document(),
                                made.entry().seq(),
                                made.entry().effective(),
                                p.organ(),
                                p.number(),
                                p.sha256(),
                                made.holds(),
                                "/api/v1/matters/" + file.row().id() + "/papers/"
                                        + made.entry().seq() + "/" + p.document())))
                .toList();
    }
}
