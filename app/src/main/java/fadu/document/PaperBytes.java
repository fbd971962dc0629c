package fadu.document;

import java.text.Normalizer;
import java.util.function.Function;

/**
 * The canonical html of a paper, {@code fadu-paper-1}. It never changes: papers issued before are compared by it. What is
 * hashed leaves the places of names and personal values empty; what is read has them filled in.
 */
final class PaperBytes {
    private PaperBytes() {}

    /** What is hashed. */
    static String of(Paper paper) {
        return of(paper, _ -> "", false);
    }

    static String of(Paper paper, Function<Piece, String> names, boolean demo) {
        var out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\" data-format=\"fadu-paper-1\">\n")
                .append("<head><meta charset=\"utf-8\"/><title>")
                .append(escaped(paper.title()))
                .append("</title></head>\n<body>\n")
                .append(demo ? "<p class=\"demo\">演示数据 · demonstration data</p>\n" : "");
        for (var line : paper.lines()) {
            out.append("<p class=\"").append(line.kind().id()).append("\">");
            line.pieces().forEach(p -> out.append(piece(p, escaped(names.apply(p)))));
            out.append("</p>\n");
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private static String piece(Piece piece, String name) {
        return switch (piece) {
            case Piece.Said(var text) -> escaped(text);
            case Piece.Personal(var field) -> "<span data-personal=\"" + escaped(field) + "\">" + name + "</span>";
            case Piece.Person(var id) -> "<span data-person=\"" + escaped(id) + "\">" + name + "</span>";
            case Piece.OfUnit(var id) -> "<span data-unit=\"" + escaped(id) + "\">" + name + "</span>";
        };
    }

    private static String escaped(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
