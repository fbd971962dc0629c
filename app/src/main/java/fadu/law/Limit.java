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
 * @param as what it is to the party; empty for the organ's own
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
        Optional<Burden> as,
        String under,
        boolean rolls,
        boolean inHold,
        Optional<Words> yields,
        Basis basis) {

    public enum Who {
        ORGAN,
        PARTY
    }

    /** Whose fault it is, if anybody's, when the limit ends and nothing was done. */
    public enum Burden {
        /** The house is late. */
        HOUSE("机关的期限", "the organ's own period"),
        /** A party is late with what it must do: the house looks to it, but is not late itself. */
        DUTY("当事人的义务，期满未履行记为当事人逾期", "a party's duty: at its end the party is late, not the house"),
        /** A court is late. */
        COURT("法院的期限，期满记为法院逾期", "a court's period: at its end the court is late, not the house"),
        /** A right of a party lapses unused. */
        RIGHT("当事人的权利，期满未行使不算逾期", "a right: unused at its end it lapses, and nobody is late"),
        /** A time is over; nobody had to do anything in it. */
        TERM("期间届满即止，不算逾期", "a time that runs out: nobody is late");

        private final String zh;
        private final String en;

        Burden(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /** What it says, for a sentence about the limit. */
        public Words words() {
            return new Words(zh, en);
        }

        /** Whether its end without an act is no lateness of anybody. */
        public boolean lapses() {
            return this == RIGHT || this == TERM;
        }

        /** Whether somebody outside the house is late at its end. */
        public boolean outside() {
            return this == DUTY || this == COURT;
        }
    }

    /** A party's limit of an edition that does not say is taken for a duty, so that nothing is lost from sight. */
    public Burden burden() {
        return as.orElse(of == Who.PARTY ? Burden.DUTY : Burden.HOUSE);
    }

    /** The limit stands still while the matter is in one of the states, in any row (a row's limit: in its row). */
    public record Pause(List<String> states, Basis basis) {}

    /**
     * @param by how much
     * @param most whether that is the most: the act says by how much it extends
     * @param to a date field of the act instead
     */
    public record Extension(String act, Optional<Span> by, boolean most, Optional<String> to, int times) {}

    /** What an unkept limit means. */
    public record Breach(Words name, List<String> opens) {}
}
