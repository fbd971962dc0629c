package fadu.web.desk;

import java.util.ArrayList;
import java.util.List;

/** Text set into a given width: Chinese characters count two, others one. */
final class Fitting {
    private static final int WIDE_FROM = 0x2E80;

    private Fitting() {}

    static int width(String text) {
        return text.codePoints().map(c -> c >= WIDE_FROM ? 2 : 1).sum();
    }

    /** In at most two lines; what is left out is shown by an ellipsis. */
    static List<String> lines(String text, int width) {
        if (width(text) <= width) {
            return List.of(text);
        }
        var first = head(text, width);
        int blank = first.lastIndexOf(' ');
        if (blank > 0 && text.charAt(first.length()) != ' ') {
            first = first.substring(0, blank);
        }
        var lines = new ArrayList<String>();
        lines.add(first.strip());
        lines.add(clipped(text.substring(first.length()).strip(), width));
        return lines;
    }

    static String clipped(String text, int width) {
        return width(text) <= width ? text : head(text, width - 1) + "…";
    }

    private static String head(String text, int width) {
        int end = 0;
        int used = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += c >= WIDE_FROM ? 2 : 1;
            if (used > width) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, Math.max(1, end));
    }
}
