package fadu.document;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A line of a paper. */
public record PaperLine(Kind kind, List<Piece> pieces) {
    public PaperLine {
        pieces = List.copyOf(pieces);
    }

    /** What a line is, from the head of the paper to its foot. */
    public enum Kind {
        ORGAN,
        TITLE,
        NUMBER,
        ADDRESSEE,
        BODY,
        SIGNATURE,
        DATE;

        /** As it stands in the bytes and in style sheets. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static PaperLine of(Kind kind, String text) {
        return new PaperLine(kind, List.of(new Piece.Said(text)));
    }

    /** Its text, with names and values put in by whoever may read them. */
    public String text(Function<Piece, String> names) {
        return pieces.stream()
                .map(p -> p instanceof Piece.Said said ? said.text() : names.apply(p))
                .collect(Collectors.joining());
    }
}
