package fadu.report;

import fadu.Words;
import fadu.figure.Published;
import java.util.List;
import java.util.Optional;

/**
 * A number of the report with what stands behind it: a figure of the law, or a finding of the report.
 *
 * @param value as the report shows it: as frozen, or as computed now
 * @param changed the value of now, where it is another than was frozen
 * @param lastYear the same figure of the year before; empty where nothing was recorded then
 * @param published what the published report said
 * @param met whether the published words allow the value
 * @param groups how it divides, largest first; may overlap
 * @param entries how many entries stand behind it; {@link Entries} gives them
 * @param sum what they add up to
 * @param basis the article that orders the figure, or {@code internal}
 */
public record Cited(
        String id,
        Words name,
        Words unit,
        Words definition,
        String value,
        Optional<String> changed,
        Optional<String> lastYear,
        Optional<Published> published,
        Optional<Boolean> met,
        List<Group> groups,
        long entries,
        long sum,
        String basis) {

    /** A part of a number. */
    public record Group(Words label, long count) {}
}
