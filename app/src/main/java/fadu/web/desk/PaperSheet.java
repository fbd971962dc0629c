package fadu.web.desk;

import fadu.document.Piece;
import fadu.matter.MatterFile;
import fadu.matter.Papers;
import fadu.matter.Secrecy;
import fadu.web.Frame;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var filled = filled(desk.names(), matter.file(), made);
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
                secrecy(desk.frame(), matter.file()),
                made.paper().lines().stream()
                        .map(l -> new Line(l.kind().id(), l.text(filled)))
                        .toList());
    }

    /** What every page of the paper says of who may know of it. */
    static Optional<String> secrecy(Frame frame, MatterFile file) {
        return Secrecy.mark(file.row()).map(mark -> frame.official("secrecy." + mark));
    }

    /** Names as they are known, personal values as the matter had them at the entry. */
    static Function<Piece, String> filled(Names names, MatterFile file, Papers.Made made) {
        var personal = personal(file, made.entry().seq());
        return piece -> switch (piece) {
            case Piece.Said(var text) -> text;
            case Piece.Personal(var field) -> personal.getOrDefault(field, "");
            case Piece.Person(var id) -> names.person(id).zh();
            case Piece.OfUnit(var id) -> names.unit(id).zh();
        };
    }

    private static Map<String, String> personal(MatterFile file, int seq) {
        var out = new HashMap<String, String>();
        file.entries().stream().filter(e -> e.entry().seq() <= seq).forEach(e -> out.putAll(e.personal()));
        return out;
    }
}
