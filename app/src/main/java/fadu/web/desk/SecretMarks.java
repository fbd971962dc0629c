package fadu.web.desk;

import fadu.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Marks of state secrets, which do not belong in this house. How they are written stands in {@code secret-marks.txt}. */
final class SecretMarks {
    private static final List<Pattern> MARKS = read();
    private static final Words DOUBT = new Words(
            "看起来带有国家秘密标志。国家秘密不得录入本系统；确认不是的，再按一次即可",
            "this looks like the mark of a state secret. State secrets must not be entered here; if it is none, press once more");

    private SecretMarks() {}

    /** What is said of a text, or the name of a file, that looks so. */
    static Optional<Words> doubt(String text) {
        return MARKS.stream().anyMatch(m -> m.matcher(text).find()) ? Optional.of(DOUBT) : Optional.empty();
    }

    private static List<Pattern> read() {
        try (var in = SecretMarks.class.getResourceAsStream("/fadu/web/secret-marks.txt")) {
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
