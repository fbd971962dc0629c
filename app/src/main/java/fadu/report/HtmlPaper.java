package fadu.report;

import fadu.figure.Evidence;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** A report as one html file that needs nothing else: it can be sent, kept and printed. */
public final class HtmlPaper {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlPaper.class.getClassLoader());

    private HtmlPaper() {}

    /**
     * The text of the file, UTF-8 to be, in Chinese or English.
     *
     * @param entries gives the first entries behind a number, {@link PaperView#LISTED} at most
     */
    public static String of(Report report, Function<String, List<Evidence>> entries, Locale locale) {
        var out = new StringOutput(1 << 16);
        ENGINE.render("report-paper.jte", new PaperView(report, entries, locale, css()), out);
        return out.toString();
    }

    private static String css() {
        try (var in = HtmlPaper.class.getResourceAsStream("/fadu/report/paper.css")) {
            if (in == null) {
                throw new IllegalStateException("missing paper.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
