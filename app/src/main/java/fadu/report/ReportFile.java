package fadu.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A report as a file: {@code html}, {@code docx} or {@code json}. */
public record ReportFile(Report report, Entries entries, Locale locale) {

    /** Writes it; the entries of a JSON file as they come. */
    public void write(String ending, OutputStream out) throws IOException {
        switch (ending) {
            case "docx" -> out.write(DocxPaper.of(report, locale));
            case "json" -> JsonPaper.write(report, entries::each, out);
            default ->
                out.write(HtmlPaper.of(report, id -> entries.some(id, 0, PaperView.LISTED), locale)
                        .getBytes(StandardCharsets.UTF_8));
        }
    }
}
