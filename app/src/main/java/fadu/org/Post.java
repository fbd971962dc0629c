package fadu.org;

import java.time.Instant;
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
     * @param ended when it was ended before its last day; it gives nothing from then on
     */
    public record Acting(String holder, String why, String by, Optional<Instant> ended) {
        public Acting(String holder, String why, String by) {
            this(holder, why, by, Optional.empty());
        }
    }

    /** A post held by its own holder. */
    public Post(
            String jurisdiction, String person, String role, String unit, LocalDate from, Optional<LocalDate> until) {
        this(jurisdiction, person, role, unit, from, until, Optional.empty());
    }

    /** Whether it is held on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && until.map(u -> !day.isAfter(u)).orElse(true);
    }

    /** Whether its last day lies before this day. */
    public boolean over(LocalDate day) {
        return until.filter(u -> u.isBefore(day)).isPresent();
    }

    /** The same, held for somebody no longer, from this instant on. */
    public Post ended(LocalDate today, Instant now) {
        return new Post(
                jurisdiction,
                person,
                role,
                unit,
                from,
                Optional.of(today.minusDays(1)),
                acting.map(a -> new Acting(a.holder(), a.why(), a.by(), Optional.of(now))));
    }

    /** Whether it was held at that instant of a day, which may be the day on which it was ended. */
    public boolean at(LocalDate day, Instant instant) {
        return on(day)
                || (!day.isBefore(from)
                        && acting.flatMap(Acting::ended)
                                .filter(e -> !instant.isAfter(e))
                                .isPresent());
    }
}
