package fadu.law.change;

import fadu.Words;
import fadu.law.Procedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A kind of matter whose version begins or ends.
 *
 * @param day the first day of the new version; the day after the last, where there is none
 * @param transition what becomes of matters opened before
 * @param rules acts, gates, limits and forms that come, go or change, in this order
 */
public record ProcedureChange(
        LocalDate day,
        Optional<Procedure> was,
        Optional<Procedure> is,
        List<Words> transition,
        List<RuleChange> rules) {

    /** The version that holds after the change, else the last that held. */
    public Procedure procedure() {
        return is.or(() -> was).orElseThrow();
    }

    /** The changes of one part. */
    public List<RuleChange> of(Rule.Part part) {
        return rules.stream().filter(r -> r.rule().part() == part).toList();
    }
}
