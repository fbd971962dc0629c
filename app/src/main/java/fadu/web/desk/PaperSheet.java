package fadu.web.desk;

import fadu.document.Piece;
import fadu.matter.Papers;
import fadu.matter.Secrecy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A paper as its page shows it.
 *
 * @param name in the page's language; the paper itself is Chinese
 * @param personal whether personal values stand in it
 * @param same whether the paper has the hash that the docket holds
 * @param secrecy who may know of it, in Chinese as the paper is
 */
public record PaperSheet(
        String matter,
        String number,
        String name,
        int seq,
        String path,
        String sha256,
        boolean same,
        boolean personal,
        Optional<String> secrecy,
        List<Line> lines) {

    /** A line with its names and values. */
    public record Line(String kind, String text) {}

    static PaperSheet of(Desk desk, OpenMatter matter, Papers.Made made) {
        var filled = filled(desk, matter, made);
        var seq = made.entry().seq();
        return new PaperSheet(
                matter.id(),
                matter.number(),
                desk.frame().say(made.document().name()),
                seq,
                "/matters/" + matter.id() + "/papers/" + seq + "/"
                        + made.document().id(),
                made.issued().sha256(),
                made.same(),
                made.paper().lines().stream()
                        .flatMap(l -> l.pieces().stream())
                        .anyMatch(Piece.Personal.class::isInstance),
                Secrecy.onPaper(matter.file()),
                made.paper().lines().stream()
                        .map(l -> new Line(l.kind().id(), l.text(filled)))
                        .toList());
    }

    static Function<Piece, String> filled(Desk desk, OpenMatter matter, Papers.Made made) {
        var names = desk.names();
        return made.filled(matter.file(), names::person, names::unit);
    }
}
