package fadu.rule;

import fadu.calendar.Due;
import fadu.calendar.Pause;
import fadu.law.Limit;
import fadu.law.ProcedureId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A limit of one matter (of one row).
 *
 * @param under the version under which it was born and which it keeps
 * @param start the day from which it counts
 * @param due how the last day was found; empty where the law gives no number
 * @param nominal the last day as counted; for a limit to a fixed day that day
 * @param rolled the last day after a rest day has moved it; late is what comes after it
 * @param target the internal target's last day
 * @param metOn the day of the act that met it
 * @param missed of a duty that comes again: the ends of the periods in which it was not done, though it was done later
 * @param last the last day on which an act that the law ties to it may be done: for backward limits the loose day
 * @param unused of a party's limit: the clock did what follows when nobody had done anything
 */
public record LimitState(
        Limit limit,
        ProcedureId under,
        Optional<String> row,
        Status status,
        LocalDate start,
        Optional<Due> due,
        Optional<LocalDate> nominal,
        Optional<LocalDate> rolled,
        Optional<LocalDate> last,
        Optional<LocalDate> target,
        Optional<LocalDate> metOn,
        List<Pause> pauses,
        int extensions,
        List<LocalDate> missed,
        boolean unused) {

    public enum Status {
        OPEN,
        PAUSED,
        MET,
        /** Met after its last day. */
        LATE,
        /** The matter ended, or went another way, without it. */
        VOID,
        /** No number in law, not yet met. */
        PROMPTLY
    }

    public boolean running() {
        return status == Status.OPEN || status == Status.PAUSED || status == Status.PROMPTLY;
    }

    private boolean passed(LocalDate today) {
        return status == Status.OPEN && rolled.isPresent() && today.isAfter(rolled.get());
    }

    /** Past its last day and not met, though somebody had to. */
    public boolean overdue(LocalDate today) {
        return passed(today) && !limit.burden().lapses();
    }

    /** It ended unused: a party's right, or a time that is over. */
    public boolean lapsed(LocalDate today) {
        return unused || (passed(today) && limit.burden().lapses());
    }

    /** The house did not keep it: it was met late, or is not met yet. */
    public boolean late(LocalDate today) {
        return limit.burden() == Limit.Burden.HOUSE && (status == Status.LATE || passed(today));
    }

    /** What it waits for came by its last day, or that day is not over, and in every earlier period, too. */
    public boolean kept(LocalDate today) {
        return status != Status.LATE && !passed(today) && missed.isEmpty();
    }

    /** The limit's id, with its row: {@code A.pay}. */
    public String key() {
        return row.map(r -> r + "." + limit.id()).orElse(limit.id());
    }
}
