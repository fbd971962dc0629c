package fadu.api;

import fadu.Characters;
import fadu.Words;
import fadu.law.Basis;
import fadu.rule.Irregular;
import fadu.rule.SecretMarks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is doubtful in the texts of a call: asked about as on the desk, and taken when it comes again, confirmed. */
final class Doubts {
    private final Confirmed confirmed;
    private final List<Irregular> reasons = new ArrayList<>();
    private final Set<String> marks;

    Doubts(Confirmed confirmed) {
        this.confirmed = confirmed;
        this.marks = new LinkedHashSet<>(confirmed.marks());
    }

    /** Refuses what cannot be kept; and asks whether what looks like a state secret is none. */
    void judge(String field, String text) {
        whole(field, text);
        SecretMarks.doubt(text).ifPresent(words -> add(field, text, words));
    }

    /** Refuses what cannot be kept. */
    static void whole(String field, String text) {
        if (!Characters.whole(text)) {
            throw new Declined(ProblemKind.MALFORMED, Characters.broken(Characters.shown(field)));
        }
    }

    /** Asks about a text, unless somebody has looked at it. */
    void add(String field, String text, Words words) {
        if (confirmed.has(text)) {
            return;
        }
        marks.add(Confirmed.mark(text));
        reasons.add(new Irregular(
                "fields",
                new Words(
                        words.zh() + "；确认无误的，以请求头 " + Confirmed.HEADER + " 带上 confirm 的值再发一次（" + field + "）",
                        words.en() + "; if nothing is wrong, send it again with the value of confirm in the header "
                                + Confirmed.HEADER + " (" + field + ")"),
                Basis.INTERNAL));
    }

    /** Declines the call where anything is to be looked at. */
    void ask() {
        if (!reasons.isEmpty()) {
            marks.remove("");
            throw Declined.doubtful(reasons, String.join(",", marks));
        }
    }
}
