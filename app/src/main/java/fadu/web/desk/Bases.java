package fadu.web.desk;

import fadu.Words;
import fadu.law.Basis;
import fadu.web.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Citations as they are shown: the house's own practice is never shown as law, a text that nobody read never as read. */
final class Bases {
    private static final Pattern CITED = Pattern.compile("([^；;\\s]+@[0-9]+)\\s*([^；;]*)");

    private static final Pattern NAMED = Pattern.compile("(\\p{IsHan}+@[0-9]+) ?");

    private Bases() {}

    /** The whole citation, each statute by its title. */
    static String text(Basis basis, Frame frame) {
        return text(basis, "", frame);
    }

    /**
     * A citation beside the statute that a page is about.
     *
     * @param home title and version that need not be said again
     */
    static String text(Basis basis, String home, Frame frame) {
        if (basis.internal()) {
            return frame.say("basis.internal");
        }
        var out = new ArrayList<String>();
        var before = home;
        for (var citation : basis.citations()) {
            var title = citation.statute().equals(before) ? "" : title(citation.statute());
            var unread = citation.verified() ? "" : frame.say("basis.unread");
            out.add(title + citation.article() + unread);
            before = citation.statute();
        }
        return joined(out, frame);
    }

    /** A citation as a text of the law's data has it, {@code 行政处罚法@2021 第五十八条；第六十条}. */
    static String text(String basis, Frame frame) {
        return basis.equals("internal")
                ? frame.say("basis.internal")
                : CITED.matcher(basis).replaceAll(m -> Matcher.quoteReplacement(title(m.group(1)) + m.group(2)));
    }

    /** A sentence in which statutes stand as the law's data has them, with their titles. */
    static Words titled(Words sentence) {
        return new Words(titled(sentence.zh()), titled(sentence.en()));
    }

    private static String titled(String sentence) {
        return NAMED.matcher(sentence).replaceAll(m -> Matcher.quoteReplacement(title(m.group(1))));
    }

    private static String joined(List<String> texts, Frame frame) {
        return String.join(frame.zh() ? "；" : "; ", texts);
    }

    /** {@code 《政府信息公开条例》（2019）} of {@code 政府信息公开条例@2019}. */
    static String title(String statute) {
        int at = statute.indexOf('@');
        return at < 0 ? "《" + statute + "》" : "《" + statute.substring(0, at) + "》（" + statute.substring(at + 1) + "）";
    }
}
