package fadu.org;

import fadu.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A department, street, team or stationed body.
 *
 * @param mark its word in document numbers, {@code 郑开管}; may be empty
 * @param parent the unit above it
 * @param from first day
 * @param until last day
 * @param successor the unit that took over its work
 */
public record Unit(
        String jurisdiction,
        String id,
        Words name,
        String mark,
        Optional<String> parent,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> successor) {

    /** The same, as long as nobody has taken over. */
    public Unit unsucceeded() {
        return new Unit(jurisdiction, id, name, mark, parent, from, until, Optional.empty());
    }

    /** Whether it is there on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && until.map(u -> !day.isAfter(u)).orElse(true);
    }
}
