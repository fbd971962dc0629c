package fadu.matter;

import fadu.rule.LimitState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * How urgent a matter is, as one day by which lists are ordered.
 *
 * @param day the last day of that open limit which ends first; else one of the days below, as the database writes it
 * @param paused whether a limit of it stands still
 */
record Urgency(String day, boolean paused) {
    /** No limit runs, but one is paused. */
    static final String PAUSED = "9998-01-01";
    /** It is open, and no limit of it runs or is paused. */
    static final String OPEN = "9999-01-01";
    /** It is closed, and nothing is left to be done. */
    static final String CLOSED = "infinity";

    /** The condition that a matter is open; what is open is never the least urgent, so that an index ends before the rest. */
    static final String IS_OPEN = "m.closed is null and m.urgency < '" + CLOSED + "'";

    static Urgency of(List<LimitState> limits, boolean closed) {
        boolean paused = limits.stream().anyMatch(l -> l.status() == LimitState.Status.PAUSED);
        var ends = limits.stream()
                .filter(l -> l.status() == LimitState.Status.OPEN)
                .flatMap(l -> l.rolled().stream())
                .min(Comparator.naturalOrder())
                .map(LocalDate::toString);
        boolean waits = limits.stream()
                .anyMatch(l ->
                        l.status() == LimitState.Status.PAUSED && l.rolled().isPresent());
        return new Urgency(ends.orElse(waits ? PAUSED : closed ? CLOSED : OPEN), paused);
    }
}
