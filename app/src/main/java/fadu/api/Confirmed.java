package fadu.api;

import fadu.docket.Hash;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The doubtful texts that somebody has looked at and wants to be taken as they are.
 *
 * @param marks of the texts: another text has another
 */
record Confirmed(Set<String> marks) {
    /** The header that tells them, as {@code confirm} of a problem gave them. */
    static final String HEADER = "Fadu-Confirm";

    /** The header in the OpenAPI document. */
    static final Map<String, Object> SCHEMA = Map.of(
            "type",
            "string",
            "description",
            "问题 doubtful 中 confirm 的值：已核对无误，原样收下 / confirm of a problem doubtful: it was looked at and is to be taken");

    private static final int MARK = 16;

    static Confirmed of(HttpServletRequest request) {
        var given = Optional.ofNullable(request.getHeader(HEADER)).orElse("");
        return new Confirmed(
                Arrays.stream(given.split(",", -1)).map(String::strip).collect(Collectors.toSet()));
    }

    /** Whether a text was looked at. */
    boolean has(String text) {
        return marks.contains(mark(text));
    }

    static String mark(String text) {
        return Hash.of(text.getBytes(StandardCharsets.UTF_8)).hex().substring(0, MARK);
    }
}
