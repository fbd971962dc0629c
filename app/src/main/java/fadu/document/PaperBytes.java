package fadu.document;

import java.text.Normalizer;

/** The canonical html of a paper, {@code fadu-paper-1}. It never changes: papers issued before are compared by it. */
final class PaperBytes {
    private PaperBytes() {}

    static String of(Paper paper) {
        var out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\" data-format=\"fadu-paper-1\">\n")
                .append("<head><meta charset=\"utf-8\"/><title>")
                .append(escaped(paper.title()))
                .append("</title></head>\n<body>\n");
        for (var line : paper.lines()) {
            out.append("<p class=\"").append(line.kind().id()).append("\">");
            line.pieces().forEach(p -> out.append(piece(p)));
            out.append("</p>\n");
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private static String piece(Piece piece) {
        return switch (piece) {
            case Piece.Said(var text) -> escaped(text);
            case Piece.Personal(var field) -> "<span data-personal=\"" + escaped(field) + "\"></span>";
            case Piece.Person(var id) -> "<span data-person=\"" + escaped(id) + "\"></span>";
            case Piece.OfUnit(var id) -> "<span data-unit=\"" + escaped(id) + "\"></span>";
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
