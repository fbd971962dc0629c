package fadu.org;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who may do what, where, from when to when.
 *
 * @param role an id of {@code law/roles.yaml}
 * @param from first day
 * @param until last day
 */
public record Post(
        String jurisdiction, String person, String role, String unit, LocalDate from, Optional<LocalDate> until) {}
