package fadu.api;

import fadu.Words;
import fadu.report.Cited;
import fadu.report.Layout;
import fadu.report.Note;
import fadu.report.Paragraph;
import fadu.report.Report;
import fadu.report.Run;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The annual report of a year.
 *
 * @param plan which rules ordered its sections
 * @param cutoff what was recorded later is not in it
 * @param signed the day that the paper bears
 * @param frozen when its numbers were frozen
 * @param edits whether the person settles its words and freezes its numbers
 * @param text in the language that was asked for
 * @param margin what the checks say
 */
record ReportWhole(
        int year,
        String plan,
        Words place,
        Words title,
        Instant cutoff,
        LocalDate signed,
        Optional<Instant> frozen,
        boolean edits,
        List<ParagraphLine> text,
        List<NumberLine> numbers,
        List<MarginLine> margin) {

    /**
     * @param kind title, section, part, body, signature or date
     * @param part of the report from which it comes
     */
    record ParagraphLine(String kind, Optional<String> part, List<RunLine> runs) {
        static ParagraphLine of(Paragraph paragraph) {
            return new ParagraphLine(
                    paragraph.kind().name().toLowerCase(Locale.ROOT),
                    filled(paragraph.part()),
                    paragraph.runs().stream().map(RunLine::of).toList());
        }
    }

    /**
     * A piece of a sentence.
     *
     * @param number the id of the number that it is
     * @param matter in which the words stand
     */
    record RunLine(String text, Optional<String> number, Optional<String> matter) {
        static RunLine of(Run run) {
            return switch (run) {
                case Run.Text(var shown) -> new RunLine(shown, Optional.empty(), Optional.empty());
                case Run.Counted(var shown, var source) -> new RunLine(shown, Optional.of(source), Optional.empty());
                case Run.Quoted(var shown, var matter) -> new RunLine(shown, Optional.empty(), filled(matter));
            };
        }
    }

    /**
     * A number of the report.
     *
     * @param changed the value of now, where it was frozen at another
     * @param lastYear the value of the year before
     * @param entries how many stand behind it
     */
    record NumberLine(
            String id,
            Words name,
            String value,
            Words unit,
            Words definition,
            String basis,
            Optional<String> changed,
            Optional<String> lastYear,
            Optional<FigureLine.PublishedLine> published,
            List<Cited.Group> groups,
            long entries) {
        static NumberLine of(Cited cited) {
            return new NumberLine(
                    cited.id(),
                    cited.name(),
                    cited.value(),
                    cited.unit(),
                    cited.definition(),
                    cited.basis(),
                    cited.changed(),
                    cited.lastYear(),
                    cited.published()
                            .map(p -> new FigureLine.PublishedLine(
                                    p.printed(),
                                    p.sentence(),
                                    p.source(),
                                    cited.met().orElse(false))),
                    cited.groups(),
                    cited.entries());
        }
    }

    /**
     * What a check says.
     *
     * @param state fine, to_do or wrong
     */
    record MarginLine(String check, String state, Words words, Optional<String> part, String basis) {
        static MarginLine of(Note note) {
            return new MarginLine(
                    note.check(),
                    note.state().name().toLowerCase(Locale.ROOT),
                    note.words(),
                    note.part(),
                    note.basis());
        }
    }

    static ReportWhole of(Report report, boolean edits, Locale locale) {
        return new ReportWhole(
                report.year(),
                report.plan(),
                report.place(),
                report.title(),
                report.cutoff(),
                report.signed(),
                report.frozen(),
                edits,
                Layout.of(report, locale).stream().map(ParagraphLine::of).toList(),
                report.numbers().values().stream().map(NumberLine::of).toList(),
                report.margin().stream().map(MarginLine::of).toList());
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }
}
