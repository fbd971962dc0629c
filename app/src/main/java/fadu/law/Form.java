package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a paper is worded. A line that names something which the matter does not have is left out.
 *
 * @param documents procedure to its documents that are worded so; empty for the form of all others
 * @param number such as <code>{unit.mark}〔{year}〕{seq}号</code>; counted by form, unit and year
 * @param to fields of whom it is addressed to: the first that the procedure has
 * @param remedy what the party may do against it
 */
public record Form(
        String id,
        Words name,
        Map<String, List<String>> documents,
        String number,
        List<String> to,
        List<Line> says,
        List<Remedy> remedy,
        Place place) {

    /** A place in a line, to be filled. */
    public static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

    /** What is no field: the organ, the document's name, the matter's number, the act, the day, its basis, the row, the day until which it extends a limit, its values. */
    public static final Set<String> OWN =
            Set.of("organ", "document", "number", "case", "act", "day", "basis", "row", "until", "facts");

    /** A line; one for every row of a table where {@code each} names one. */
    public record Line(Optional<String> each, String text, Place place) {}

    /** A remedy, said on papers of these days. */
    public record Remedy(String text, Optional<LocalDate> from, Optional<LocalDate> until, Basis basis) {
        /** Whether it is said on a paper of this day. */
        public boolean on(LocalDate day) {
            return from.map(f -> !day.isBefore(f)).orElse(true)
                    && until.map(u -> !day.isAfter(u)).orElse(true);
        }
    }

    /** Whether a document is named here. */
    public boolean names(String procedure, String document) {
        return documents.getOrDefault(procedure, List.of()).contains(document);
    }

    /** Whether all documents that no other form names are worded so. */
    public boolean ofAll() {
        return documents.isEmpty();
    }
}
