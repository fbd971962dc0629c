package fadu.matter;

import fadu.rule.Request;
import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A second matter that came in as one with another.
 *
 * @param opening of the new matter, with its legal days
 * @param of the matter that it is split off
 * @param roles what the person is to that one
 * @param why these are two
 */
public record Splitting(Opening opening, String of, Set<String> roles, String why) {
    /** The act of the first matter. */
    public static final String ACT = Merging.SPLIT;

    /** What the new matter says of the old one. */
    Opening linked() {
        return opening.linked(List.of(new Opening.Link(Merging.SPLIT_FROM, Merging.SPLIT_INTO, of, false)));
    }

    /** The entry in the old matter. */
    Step noted() {
        var values = Map.<String, Object>of(Merging.SPLIT_MATTER, opening.matter(), "why", why);
        var step = Step.of(
                opening.jurisdiction(),
                of,
                Request.of(Merging.SPLIT, opening.request().person(), roles, values));
        Optional<String> key = opening.key();
        return key.isPresent() ? step.keyed(key.get() + " split") : step;
    }

    /** One of the two was refused, so that neither is entered. */
    static final class Refused extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient Result.Refused result;

        Refused(Result.Refused result) {
            super("refused", null, false, false);
            this.result = result;
        }

        Result.Refused result() {
            return result;
        }
    }
}
