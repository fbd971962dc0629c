package fadu.web.desk;

import fadu.law.Law;
import fadu.law.ProcedureId;
import fadu.matter.MatterFile;
import fadu.matter.Papers;
import fadu.web.Frame;
import java.util.List;
import java.util.Optional;

/**
 * A paper in the list of a matter's papers.
 *
 * @param gone whether the entry that brought it about no longer holds
 */
public record PaperLink(String name, Optional<String> number, String day, int seq, boolean gone, String path) {

    static List<PaperLink> of(MatterFile file, Law law, Frame frame) {
        return file.entries().stream()
                .flatMap(made -> Papers.of(made.entry()).stream()
                        .map(p -> link(file.row().id(), made, p, law, frame)))
                .toList();
    }

    private static PaperLink link(String matter, MatterFile.Shown made, Papers.Issued paper, Law law, Frame frame) {
        var entry = made.entry();
        var name = law.procedure(new ProcedureId(entry.procedure(), entry.version()))
                .flatMap(p -> Optional.ofNullable(p.documents().get(paper.document())))
                .map(d -> frame.say(d.name()))
                .orElse(paper.document());
        var path = "/matters/" + matter + "/papers/" + entry.seq() + "/" + paper.document();
        return new PaperLink(name, paper.number(), frame.day(entry.effective()), entry.seq(), !made.holds(), path);
    }
}
