package fadu.web.desk;

import fadu.law.Basis;
import fadu.web.Frame;
import java.util.ArrayList;
import java.util.List;

/** Citations as they are shown: the house's own practice is never shown as law, a text that nobody read never as read. */
final class Bases {
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

    private static String joined(List<String> texts, Frame frame) {
        return String.join(frame.zh() ? "；" : "; ", texts);
    }

    /** {@code 《政府信息公开条例》（2019）} of {@code 政府信息公开条例@2019}. */
    static String title(String statute) {
        int at = statute.indexOf('@');
        return at < 0 ? "《" + statute + "》" : "《" + statute.substring(0, at) + "》（" + statute.substring(at + 1) + "）";
    }
}
