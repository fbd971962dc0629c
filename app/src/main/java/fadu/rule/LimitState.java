package fadu.rule;

import fadu.Words;
import fadu.calendar.Due;
import fadu.calendar.Pause;
import fadu.law.Limit;
import fadu.law.ProcedureId;
import fadu.law.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** Why it ends when it ends, a sentence each; statutes stand as the law's data has them. */
    public List<Words> explanation() {
        return Stream.concat(
                        due.map(d -> d.explanation().stream()).orElseGet(() -> named().stream()),
                        missed.stream().map(LimitState::undone))
                .toList();
    }

    /** Of a limit of which no days are counted: which day it ends on. */
    private Optional<Words> named() {
        return rolled.flatMap(end -> switch (limit.span()) {
            case Span.ToField _ ->
                Optional.of(new Words(
                        "期限至事先指定的 " + end + " 届满，不需要逐日计算。",
                        "It runs to a day that was named, " + end + "; no days are counted."));
            case Span.ByDay _ ->
                Optional.of(new Words(
                        "期限至每年的固定日期届满，本次为 " + end + "。", "It ends on a fixed day of the year, this time " + end + "."));
            case Span.Every _ ->
                Optional.of(new Words(
                        "每期应当履行一次，本期至 " + end + " 届满。",
                        "It is due once in each period; this one ends on " + end + "."));
            default -> Optional.empty();
        });
    }

    private static Words undone(LocalDate end) {
        return new Words("截至 " + end + " 的一期未履行。", "It was not done in the period that ended on " + end + ".");
    }
}
