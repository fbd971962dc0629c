package fadu.matter;

import fadu.law.Limit;
import fadu.rule.LimitState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How urgent a matter is, as one day by which lists are ordered.
 *
 * @param day the last day of that open limit of the house which ends first; else one of the days below, as the database writes it
 * @param paused whether a limit of it stands still
 */
record Urgency(String day, boolean paused) {
    /** No limit runs, but one is paused. */
    static final String PAUSED = "9998-01-01";
    /** No limit of the house runs or is paused, but somebody outside has to do something by a day. */
    static final String OUTSIDE = "9998-06-01";
    /** It is open, and no limit of it runs or is paused. */
    static final String OPEN = "9999-01-01";
    /** It is closed, and nothing is left to be done. */
    static final String CLOSED = "infinity";

    /** The condition that a matter is open; what is open is never the least urgent, so that an index ends before the rest. */
    static final String IS_OPEN = "m.closed is null and m.urgency < '" + CLOSED + "'";

    static Urgency of(List<LimitState> limits, boolean closed) {
        var due = limits.stream().filter(l -> !l.limit().burden().lapses()).toList();
        boolean paused = due.stream().anyMatch(l -> l.status() == LimitState.Status.PAUSED);
        var ends = due.stream()
                .filter(l -> l.status() == LimitState.Status.OPEN && l.limit().burden() == Limit.Burden.HOUSE)
                .flatMap(l -> l.rolled().stream())
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString);
        boolean waits = due.stream()
                .anyMatch(l ->
                        l.status() == LimitState.Status.PAUSED && l.rolled().isPresent());
        boolean outside = due.stream()
                .anyMatch(
                        l -> l.status() == LimitState.Status.OPEN && l.rolled().isPresent());
        var instead = waits ? PAUSED : outside ? OUTSIDE : closed ? CLOSED : OPEN;
        return new Urgency(ends.orElse(instead), paused);
    }
}
