package fadu.rule;

import fadu.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Marks of state secrets, which do not belong in this house. How they are written stands in {@code secret-marks.txt}. */
public final class SecretMarks {
    private static final List<Pattern> MARKS = read();
    private static final Words DOUBT = new Words(
            "看起来带有国家秘密标志，国家秘密不得录入本系统", "this looks like the mark of a state secret, which must not be entered here");

    private SecretMarks() {}

    /** What is said of a text, or the name of a file, that looks so. */
    public static Optional<Words> doubt(String text) {
        return MARKS.stream().anyMatch(m -> m.matcher(text).find()) ? Optional.of(DOUBT) : Optional.empty();
    }

    private static List<Pattern> read() {
        try (var in = SecretMarks.class.getResourceAsStream("/fadu/rule/secret-marks.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing secret-marks.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(Pattern::compile)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
