package fadu.law;

import fadu.Words;
import java.util.List;
import java.util.Optional;

/**
 * A period that law, a local rule or the office sets.
 *
 * @param from empty for a backward limit
 * @param before the moment from which a backward limit counts
 * @param each the table of which every row has its own
 * @param of whose period it is, which decides how bare days are counted
 * @param under the statute whose rules of counting hold
 * @param inHold runs on while the matter stands still
 */
public record Limit(
        String id,
        Words name,
        Span span,
        Optional<String> target,
        Optional<Moment> from,
        Optional<Moment> before,
        List<String> until,
        List<Pause> pauses,
        Optional<Extension> extend,
        Optional<Breach> breach,
        Optional<String> each,
        Optional<Expr> when,
        Who of,
        String under,
        boolean rolls,
        boolean inHold,
        Optional<Words> yields,
        Basis basis) {

    public enum Who {
        ORGAN,
        PARTY
    }

    /** The limit stands still while the matter is in one of the states, in any row (a row's limit: in its row). */
    public record Pause(List<String> states, Basis basis) {}

    /**
     * @param by how much at most
     * @param to a date field of the act instead
     */
    public record Extension(String act, Optional<Span> by, Optional<String> to, int times) {}

    /** What an unkept limit means. */
    public record Breach(Words name, List<String> opens) {}
}
