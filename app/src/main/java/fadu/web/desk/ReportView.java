package fadu.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * The annual report: the text as paper, and on the right what stands behind the number that was chosen.
 *
 * @param before the year before, where there is a report of it
 * @param after the year after, unless it is still to come
 * @param frozen whether and when its numbers were frozen
 * @param number what was chosen
 * @param margin what the checks say, what must be mended first
 */
public record ReportView(
        int year,
        Optional<Integer> before,
        Optional<Integer> after,
        String frozen,
        List<Paragraph> text,
        Optional<Behind> number,
        List<Note> margin) {
    /**
     * @param kind title, section, part, body, signature, date
     */
    public record Paragraph(String kind, List<Run> runs) {}

    /**
     * A piece of a sentence.
     *
     * @param link the panel of the number, or the matter that is quoted
     * @param number whether it is a number
     */
    public record Run(String shown, Optional<String> link, boolean number, boolean chosen) {}

    /**
     * A number with its definition.
     *
     * @param changed the value of now, where it was frozen at another
     * @param rows the entries behind it
     * @param rest how many more there are
     * @param next the link to the next entries
     */
    public record Behind(
            String id,
            String name,
            String value,
            String unit,
            String definition,
            String basis,
            String period,
            Optional<String> changed,
            Optional<String> lastYear,
            Optional<Published> published,
            List<Group> groups,
            List<Row> rows,
            long count,
            Optional<String> next) {}

    /** What the published report said. */
    public record Published(String printed, String sentence, String source, boolean met) {}

    /** A part of a number. */
    public record Group(String label, long count) {}

    /**
     * An entry behind a number.
     *
     * @param link its place in its matter; none where the matter is out of reach
     */
    public record Row(String day, String number, String title, Optional<String> link, boolean irregular) {}

    /** What a check says. */
    public record Note(String state, String words, String basis) {}
}
