package fadu.document;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The page of an official paper (GB/T 9704-2012 5.1, 5.2): A4, 37 mm above, 28 mm left, a block of 156 by 225 mm. */
public final class DocxPage {
    static final int WIDTH = twips(210);
    static final int HEIGHT = twips(297);
    static final int TOP = twips(37);
    static final int LEFT = twips(28);
    static final int RIGHT = twips(210 - 28 - 156);
    static final int BOTTOM = twips(297 - 37 - 225);

    private static final int HEADER = twips(20);
    /** The number's line stands 7 mm below the block. */
    private static final int FOOTER = twips(22);

    private DocxPage() {}

    static int twips(int millimetres) {
        return Math.round(millimetres * 1440 / 25.4f);
    }

    /**
     * Gives the document its page.
     *
     * @param secrecy who may know of it, at the head of every page
     * @param demo whether every page says that it is invented
     */
    public static void set(XWPFDocument document, Optional<String> secrecy, boolean demo) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        size.setOrient(STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP));
        margins.setBottom(BigInteger.valueOf(BOTTOM));
        margins.setLeft(BigInteger.valueOf(LEFT));
        margins.setRight(BigInteger.valueOf(RIGHT));
        margins.setHeader(BigInteger.valueOf(HEADER));
        margins.setFooter(BigInteger.valueOf(FOOTER));
        margins.setGutter(BigInteger.ZERO);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(DocxStyle.PITCH));
        document.setEvenAndOddHeadings(true);
        number(document.createFooter(HeaderFooterType.DEFAULT), true);
        number(document.createFooter(HeaderFooterType.EVEN), false);
        if (demo || secrecy.isPresent()) {
            head(document.createHeader(HeaderFooterType.DEFAULT), secrecy, demo);
            head(document.createHeader(HeaderFooterType.EVEN), secrecy, demo);
        }
    }

    private static void head(XWPFHeaderFooter header, Optional<String> secrecy, boolean demo) {
        secrecy.ifPresent(words -> line(header, ParagraphAlignment.LEFT).setText(words));
        if (demo) {
            var run = line(header, ParagraphAlignment.CENTER);
            run.setColor("8A6100");
            run.setText("演示数据 · demonstration data");
        }
    }

    private static XWPFRun line(XWPFHeaderFooter header, ParagraphAlignment where) {
        var paragraph = header.createParagraph();
        paragraph.setAlignment(where);
        var run = paragraph.createRun();
        DocxStyle.plain(run, DocxFonts.BLACK, 10);
        return run;
    }

    /** {@code — 1 —}, one character in from the outer edge. */
    private static void number(XWPFHeaderFooter footer, boolean odd) {
        var paragraph = footer.createParagraph();
        paragraph.setAlignment(odd ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        if (odd) {
            paragraph.setIndentationRight(DocxStyle.CHARACTER);
        } else {
            paragraph.setIndentationLeft(DocxStyle.CHARACTER);
        }
        var before = paragraph.createRun();
        DocxStyle.plain(before, DocxFonts.SONG, 14);
        before.setText("— ");
        for (var type : new STFldCharType.Enum[] {STFldCharType.BEGIN, STFldCharType.SEPARATE, STFldCharType.END}) {
            var run = paragraph.createRun();
            DocxStyle.plain(run, DocxFonts.SONG, 14);
            if (type == STFldCharType.SEPARATE) {
                run.getCTR().addNewInstrText().setStringValue("PAGE");
                run = paragraph.createRun();
                DocxStyle.plain(run, DocxFonts.SONG, 14);
            }
            run.getCTR().addNewFldChar().setFldCharType(type);
            if (type == STFldCharType.SEPARATE) {
                var shown = paragraph.createRun();
                DocxStyle.plain(shown, DocxFonts.SONG, 14);
                shown.setText("1");
            }
        }
        var after = paragraph.createRun();
        DocxStyle.plain(after, DocxFonts.SONG, 14);
        after.setText(" —");
    }
}
