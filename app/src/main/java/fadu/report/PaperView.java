package fadu.report;

import fadu.Words;
import fadu.figure.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the template of the html paper shows. */
public record PaperView(Report report, Function<String, List<Evidence>> entries, Locale locale, String css) {
    /** So many entries of a number the paper lists; the JSON file has all. */
    public static final int LISTED = 1_000;

    /** The paragraphs of the text. */
    public List<Paragraph> paragraphs() {
        return Layout.of(report, locale);
    }

    /** In the paper's language. */
    public String say(Words words) {
        return words.in(locale);
    }

    /** One of two wordings of the paper's own. */
    public String say(String zh, String en) {
        return Numerals.english(locale) ? en : zh;
    }

    /** The language of the page, for its reader. */
    public String language() {
        return say("zh-CN", "en");
    }

    /** The notes of the margin, what must be mended first. */
    public List<Note> notes(Note.State state) {
        return report.margin().stream().filter(n -> n.state() == state).toList();
    }

    public Stream<Cited> numbers() {
        return report.numbers().values().stream();
    }

    /** An entry's place in its docket. */
    public static String entry(Evidence e) {
        return e.number().orElse(e.matter()) + " · " + e.seq();
    }

    /** The law does not prescribe everything; what it does not is called so. */
    public String basis(String basis) {
        return basis.equals("internal") ? say("内部口径", "internal") : basis;
    }

    /** The class of a paragraph. */
    public static String css(Paragraph paragraph) {
        return paragraph.kind().name().toLowerCase(Locale.ROOT);
    }
}
