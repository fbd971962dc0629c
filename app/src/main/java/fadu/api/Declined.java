package fadu.api;

import fadu.Trouble;
import fadu.Words;
import fadu.rule.Irregular;
import java.io.Serial;
import java.util.List;

/** A call that is answered with a problem. */
final class Declined extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final ProblemKind kind;
    private final transient Words words;
    private final transient List<Irregular> reasons;

    Declined(ProblemKind kind, Words words, List<Irregular> reasons) {
        super(words.toString(), null, false, false);
        this.kind = kind;
        this.words = words;
        this.reasons = List.copyOf(reasons);
    }

    Declined(ProblemKind kind, Words words) {
        this(kind, words, List.of());
    }

    static Declined unknown() {
        return new Declined(ProblemKind.UNKNOWN, ProblemKind.UNKNOWN.title());
    }

    static Declined malformed(String zh, String en) {
        return new Declined(ProblemKind.MALFORMED, new Words(zh, en));
    }

    /** What the house said to what was asked; a database that went away has a cause, and is something else. */
    static Declined unfit(Trouble trouble) {
        if (trouble.getCause() != null) {
            throw trouble;
        }
        return new Declined(ProblemKind.UNFIT, trouble.words());
    }

    ProblemKind kind() {
        return kind;
    }

    Words words() {
        return words;
    }

    List<Irregular> reasons() {
        return reasons;
    }
}
