package fadu.report;

import java.util.List;

/**
 * A paragraph as papers show it.
 *
 * @param part where it comes from: a part's or a finding's id; empty for title and the like
 */
public record Paragraph(Kind kind, String part, List<Run> runs) {
    public Paragraph {
        runs = List.copyOf(runs);
    }

    public enum Kind {
        TITLE,
        /** Heading of a section. */
        SECTION,
        /** Heading of a part. */
        PART,
        BODY,
        /** Whose report it is. */
        SIGNATURE,
        DATE
    }

    /** The paragraph as text. */
    public String text() {
        return String.join("", runs.stream().map(Run::shown).toList());
    }
}
