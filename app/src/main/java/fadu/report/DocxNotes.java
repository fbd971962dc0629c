package fadu.report;

import fadu.document.DocxFonts;
import fadu.document.DocxStyle;
import fadu.store.Watch;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The footnotes of a paper: what each number counts. */
final class DocxNotes {
    private static final int SIZE = 9;

    private final XWPFDocument document;
    private final Report report;
    private final Locale locale;

    DocxNotes(XWPFDocument document, Report report, Locale locale) {
        this.document = document;
        this.report = report;
        this.locale = locale;
    }

    static void styles(XWPFDocument document) {
        var styles = document.createStyles();
        styles.setEastAsia("zh-CN");
        var text = style("FootnoteText", "footnote text", STStyleType.PARAGRAPH);
        styles.addStyle(new XWPFStyle(text));
        var reference = style("FootnoteReference", "footnote reference", STStyleType.CHARACTER);
        reference.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
        styles.addStyle(new XWPFStyle(reference));
    }

    private static CTStyle style(String id, String name, STStyleType.Enum type) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.setType(type);
        return style;
    }

    /** Puts a footnote behind what the paragraph says so far. */
    void add(XWPFParagraph paragraph, String source) {
        var cited = report.number(source);
        var note = document.createFootnote();
        var line = note.createParagraph();
        line.setStyle("FootnoteText");
        line.setSpacingAfter(0);
        var run = line.createRun();
        DocxStyle.plain(run, DocxFonts.TEXT, SIZE);
        run.setText(" " + text(cited));
        paragraph.addFootnoteReference(note);
        DocxStyle.plain(paragraph.getRuns().getLast(), DocxFonts.TEXT, DocxStyle.TEXT);
        for (var first : line.getRuns()) {
            DocxStyle.plain(first, DocxFonts.TEXT, SIZE);
        }
    }

    private String text(Cited c) {
        boolean en = Numerals.english(locale);
        var basis = c.basis().equals("internal") ? en ? "internal" : "内部口径" : c.basis();
        var day = report.cutoff().atZone(Watch.ZONE).toLocalDate();
        var out = new StringBuilder(c.name().in(locale))
                .append(en ? ": " : "：")
                .append(c.definition().in(locale))
                .append(en ? ". Basis: " : "。依据：")
                .append(basis)
                .append(en ? "; cut-off " : "；截至")
                .append(en ? day.toString() : Layout.chinese(day))
                .append(en ? "; " + c.entries() + " entries." : "，记录" + c.entries() + "条。");
        c.changed().ifPresent(now -> out.append(en ? " Now " + now + "." : "现为" + now + "。"));
        return out.toString();
    }
}
