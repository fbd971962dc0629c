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
 * How a paper is worded. A line that names something which the matter does not have is left out, and so is a part of a line
 * in {@code […]}.
 *
 * @param documents procedure to its documents that are worded so; empty for the form of all others
 * @param number such as <code>{unit.mark}〔{year}〕{seq}号</code>; counted by form, unit and year, and by document where it names
 *     the document
 * @param from the field that names the unit whose paper it is, where it is not the one that enters the act
 * @param to fields of whom it is addressed to, the first that the procedure has; {@code organ} is the organ that enters the act
 * @param toRow whether an act on one row is addressed to that row
 * @param remedy what the party may do against it
 * @param withoutRemedy why a decision tells none
 */
public record Form(
        String id,
        Words name,
        Map<String, List<String>> documents,
        String number,
        Optional<String> from,
        List<String> to,
        boolean toRow,
        List<Line> says,
        List<Remedy> remedy,
        Optional<String> withoutRemedy,
        Place place) {

    /** A place in a line, to be filled. */
    public static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9_]*)}");

    /** A part of a line that is left out by itself when the matter does not have what it names. */
    public static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");

    /** The organ that enters the act. */
    public static final String ORGAN = "organ";

    /** Stands alone: what the act says, a line for each field. */
    public static final String FACTS = "{facts}";

    /** Stands alone: what the matter was opened with, a line for each field that is not personal. */
    public static final String MATTER = "{matter}";

    /**
     * What is no field: the organ, the document's name, the matter's number, the act, the day, its basis, those of its
     * articles that are law on the day, the row, what the act says, what the matter says, the day to which the act extends.
     */
    public static final Set<String> OWN = Set.of(
            ORGAN, "document", "number", "case", "act", "day", "basis", "law", "row", "facts", "matter", "until");

    /**
     * A line; one for every row of a table where {@code each} names one.
     *
     * @param head stands above what the line gives, if it gives something
     */
    public record Line(Optional<String> head, Optional<String> each, String text, Place place) {}

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
