package fadu.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** The foot of an official paper (GB/T 9704-2012 7.3.5): who signs, and the day. */
public final class DocxFoot {
    private DocxFoot() {}

    /** The longer of signature and date stands two characters in from the right; the date begins two further in. */
    public static void place(XWPFParagraph p, boolean signature, String who, String day) {
        p.setAlignment(ParagraphAlignment.RIGHT);
        int name = length(who);
        int date = length(day);
        int in = signature ? date + 4 - name : name - date;
        p.setIndentationRight(Math.max(2, in) * DocxStyle.CHARACTER);
    }

    /** In characters; two digits or letters take the place of one. */
    private static int length(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum() / 2;
    }
}
