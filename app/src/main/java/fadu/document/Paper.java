package fadu.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** A notice or decision, worded. */
public record Paper(String title, List<PaperLine> lines) {
    public Paper {
        lines = List.copyOf(lines);
    }

    /** The bytes that are hashed: html as {@code docs/docket.md} defines it. */
    public byte[] bytes() {
        return PaperBytes.of(this).getBytes(StandardCharsets.UTF_8);
    }

    /** The same html for reading, with names and personal values put in by whoever may read them. */
    public String html(Function<Piece, String> names, boolean demo) {
        return PaperBytes.of(filled(names), names, demo);
    }

    /** Without the lines that name a personal value which the matter never had. */
    Paper filled(Function<Piece, String> names) {
        return new Paper(
                title,
                lines.stream()
                        .filter(l -> l.pieces().stream()
                                .noneMatch(p -> p instanceof Piece.Personal
                                        && names.apply(p).isEmpty()))
                        .toList());
    }

    /** SHA-256 of the bytes, hexadecimal. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
