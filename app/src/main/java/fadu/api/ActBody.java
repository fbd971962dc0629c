package fadu.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An act to enter.
 *
 * @param values of its fields; sums in fen, days as {@code 2019-10-23}
 * @param row the row that it concerns
 * @param on the day on which it happened; today where nothing is said
 * @param known how it is known that it happened on paper: it is then recorded in any case, and marked where it was not lawful
 * @param approver who approved it
 * @param skips the gates passed, each with the reason
 * @param files what its fields of files cite: the hash of each, by field
 * @param since the number of entries that were seen: nothing is entered when there are others by now
 */
record ActBody(
        @Nullable Map<String, @Nullable Object> values,
        @Nullable String row,
        @Nullable LocalDate on,
        @Nullable String known,
        @Nullable String approver,
        @Nullable Map<String, String> skips,
        @Nullable Map<String, String> files,
        @Nullable Integer since) {

    /** The row that it concerns, where it concerns one. */
    Optional<String> ofRow() {
        return Optional.ofNullable(row);
    }

    /** The same with other values. */
    ActBody with(Map<String, @Nullable Object> others) {
        return new ActBody(others, row, on, known, approver, skips, files, since);
    }

    /** The values as the engine takes them: what is null is not given, and a fraction stands as its text. */
    static Map<String, Object> clean(@Nullable Map<String, @Nullable Object> values) {
        return values == null
                ? Map.of()
                : values.entrySet().stream()
                        .filter(e -> e.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> cleaned(e.getValue())));
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    private static Object cleaned(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map -> clean((Map<String, @Nullable Object>) map);
            case List<?> list -> list.stream().map(ActBody::cleaned).toList();
            case Boolean truth -> truth;
            case Long number -> number;
            case Integer number -> (long) number;
            default -> String.valueOf(value);
        };
    }
}
