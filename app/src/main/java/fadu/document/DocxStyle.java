package fadu.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * How a paragraph is set (GB/T 9704-2012 5.2.3, 7.3): 二号 22 pt, 三号 16 pt, 22 lines a page of 28 characters.
 *
 * @param points size of the type
 * @param pitch from line to line, twips
 */
public record DocxStyle(DocxFonts font, int points, int pitch, boolean centred, boolean indented) {
    /** 225 mm over 22 lines. */
    public static final int PITCH = 579;
    /** 156 mm over 28 characters, a fifth of a point less than the type. */
    public static final int CHARACTER = 315;

    /** 三号, in points. */
    public static final int TEXT = 16;

    private static final int CLOSER = -5;
    private static final int TITLE_PITCH = 700;

    /** The title, 二号小标宋, in the middle. */
    public static DocxStyle title() {
        return new DocxStyle(DocxFonts.TITLE, 22, TITLE_PITCH, true, false);
    }

    /** A heading of the first level. */
    public static DocxStyle section() {
        return new DocxStyle(DocxFonts.BLACK, TEXT, PITCH, false, true);
    }

    /** A heading of the second level. */
    public static DocxStyle part() {
        return new DocxStyle(DocxFonts.KAI, TEXT, PITCH, false, true);
    }

    /** The text. */
    public static DocxStyle body() {
        return new DocxStyle(DocxFonts.TEXT, TEXT, PITCH, false, true);
    }

    /** A line of the text's type without indent: addressee, signature, date. */
    public static DocxStyle plain() {
        return new DocxStyle(DocxFonts.TEXT, TEXT, PITCH, false, false);
    }

    /** A line of the text's type in the middle: the number. */
    public static DocxStyle middle() {
        return new DocxStyle(DocxFonts.TEXT, TEXT, PITCH, true, false);
    }

    /** Sets a paragraph so. */
    public void to(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(pitch / 20.0, LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(centred ? ParagraphAlignment.CENTER : ParagraphAlignment.BOTH);
        if (indented) {
            paragraph.setIndentationFirstLine(2 * CHARACTER);
        }
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewSnapToGrid().setVal(false);
        if (font == DocxFonts.BLACK || font == DocxFonts.KAI) {
            paragraph.setKeepNext(true);
        }
    }

    /** Sets a run so. */
    public void to(XWPFRun run) {
        plain(run, font, points);
        if (points == TEXT) {
            run.getCTR().getRPr().addNewSpacing().setVal(BigInteger.valueOf(CLOSER));
        }
    }

    /** Sets a run in a type and size, without closing up its characters. */
    public static void plain(XWPFRun run, DocxFonts font, int points) {
        run.setFontSize(points);
        var properties =
                run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
        var fonts = properties.sizeOfRFontsArray() > 0 ? properties.getRFontsArray(0) : properties.addNewRFonts();
        fonts.setAscii("Times New Roman");
        fonts.setHAnsi("Times New Roman");
        fonts.setEastAsia(font.family);
        fonts.setHint(org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint.EAST_ASIA);
    }
}
