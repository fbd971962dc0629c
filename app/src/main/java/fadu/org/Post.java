package fadu.org;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who may do what, where, from when to when.
 *
 * @param role an id of {@code law/roles.yaml}
 * @param from first day
 * @param until last day
 * @param acting for whom it is held, where somebody only stands in
 */
public record Post(
        String jurisdiction,
        String person,
        String role,
        String unit,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<Acting> acting) {

    /**
     * That a post is held for somebody.
     *
     * @param holder whose post it is
     * @param by who decided it
     */
    public record Acting(String holder, String why, String by) {}

    /** A post held by its own holder. */
    public Post(
            String jurisdiction, String person, String role, String unit, LocalDate from, Optional<LocalDate> until) {
        this(jurisdiction, person, role, unit, from, until, Optional.empty());
    }

    /** Whether it is held on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && until.map(u -> !day.isAfter(u)).orElse(true);
    }

    /** The same until another day. */
    public Post ending(LocalDate last) {
        return new Post(jurisdiction, person, role, unit, from, Optional.of(last), acting);
    }
}
