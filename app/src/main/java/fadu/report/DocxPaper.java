package fadu.report;

import fadu.document.DocxFoot;
import fadu.document.DocxPack;
import fadu.document.DocxPage;
import fadu.document.DocxStyle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * A report as a Word file with the page of an official paper. Each number has a footnote with its definition where the text
 * first names it. The same report gives the same bytes.
 */
public final class DocxPaper {
    private final Report report;
    private final Locale locale;
    private final Set<String> noted = new HashSet<>();

    private DocxPaper(Report report, Locale locale) {
        this.report = report;
        this.locale = locale;
    }

    /** The bytes of the file, in Chinese or English. */
    public static byte[] of(Report report, Locale locale) {
        return new DocxPaper(report, locale).bytes();
    }

    private byte[] bytes() {
        try (var document = new XWPFDocument()) {
            properties(document);
            DocxPage.set(document, Optional.empty(), report.demo());
            DocxNotes.styles(document);
            var notes = new DocxNotes(document, report, locale);
            for (var paragraph : Layout.of(report, locale)) {
                write(document, notes, paragraph);
            }
            DocxPack.fonts(document);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return DocxPack.steady(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void properties(XWPFDocument document) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(report.title().in(locale));
        core.setCreator(report.place().in(locale));
        core.setCreated(Optional.of(Date.from(report.cutoff())));
        core.setModified(Optional.of(Date.from(report.cutoff())));
        if (report.demo()) {
            core.setSubjectProperty("演示数据 · demonstration data");
        }
    }

    private void write(XWPFDocument document, DocxNotes notes, Paragraph paragraph) {
        var style = style(paragraph.kind());
        if (paragraph.kind() == Paragraph.Kind.SIGNATURE) {
            style.to(document.createParagraph());
        }
        var p = document.createParagraph();
        style.to(p);
        place(p, paragraph);
        for (var run : paragraph.runs()) {
            var r = p.createRun();
            style.to(r);
            r.setText(run.shown());
            if (run instanceof Run.Counted n && noted.add(n.source())) {
                notes.add(p, n.source());
            }
        }
        if (paragraph.kind() == Paragraph.Kind.TITLE) {
            DocxStyle.body().to(document.createParagraph());
        }
    }

    private static DocxStyle style(Paragraph.Kind kind) {
        return switch (kind) {
            case TITLE -> DocxStyle.title();
            case SECTION -> DocxStyle.section();
            case PART -> DocxStyle.part();
            case BODY -> DocxStyle.body();
            case SIGNATURE, DATE -> DocxStyle.plain();
        };
    }

    /** The longer of signature and date stands two characters in from the right; the date begins two further in. */
    private void place(XWPFParagraph p, Paragraph paragraph) {
        if (paragraph.kind() != Paragraph.Kind.SIGNATURE && paragraph.kind() != Paragraph.Kind.DATE) {
            return;
        }
        boolean signature = paragraph.kind() == Paragraph.Kind.SIGNATURE;
        if (Numerals.english(locale)) {
            p.setAlignment(ParagraphAlignment.RIGHT);
            p.setIndentationRight(2 * DocxStyle.CHARACTER);
        } else {
            DocxFoot.place(p, signature, report.place().in(locale), Layout.chinese(report.signed()));
        }
    }
}
