package fadu.api;

import fadu.Trouble;
import fadu.Words;
import fadu.rule.Irregular;
import java.io.Serial;
import java.util.List;
import java.util.Optional;

/** A call that is answered with a problem. */
final class Declined extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final ProblemKind kind;
    private final transient Words words;
    private final transient List<Irregular> reasons;
    private final transient Optional<String> confirm;

    private Declined(ProblemKind kind, Words words, List<Irregular> reasons, Optional<String> confirm) {
        super(words.toString(), null, false, false);
        this.kind = kind;
        this.words = words;
        this.reasons = List.copyOf(reasons);
        this.confirm = confirm;
    }

    Declined(ProblemKind kind, Words words, List<Irregular> reasons) {
        this(kind, words, reasons, Optional.empty());
    }

    Declined(ProblemKind kind, Words words) {
        this(kind, words, List.of());
    }

    static Declined unknown() {
        return new Declined(ProblemKind.UNKNOWN, ProblemKind.UNKNOWN.title());
    }

    /** What is taken when the call comes again with this in its header. */
    static Declined doubtful(List<Irregular> reasons, String confirm) {
        return new Declined(ProblemKind.DOUBTFUL, ProblemKind.DOUBTFUL.title(), reasons, Optional.of(confirm));
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

    Optional<String> confirm() {
        return confirm;
    }
}
