package fadu.work.year;

import fadu.docket.Hash;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Draws files so that anybody can draw them again: each file has as its key the SHA-256 of the seed, a line feed and the
 * file's number, in UTF-8; those with the smallest keys are drawn. Who knows neither the seed before it is drawn nor a way
 * to change the numbers of files cannot choose.
 */
final class FileDraw {
    private FileDraw() {}

    /** The key of a file, in hexadecimal digits. */
    static String key(String seed, String file) {
        return Hash.of((seed.strip() + "\n" + file).getBytes(StandardCharsets.UTF_8))
                .hex();
    }

    /** So many of these files, the smallest keys first; all of them where there are no more. */
    static List<String> draw(String seed, Collection<String> files, int count) {
        return files.stream()
                .distinct()
                .sorted(Comparator.comparing((String f) -> key(seed, f)).thenComparing(Comparator.naturalOrder()))
                .limit(Math.max(0, count))
                .toList();
    }
}
