package fadu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The days that do not count: the union of all pauses, in order, without overlaps.
 *
 * @param stretches those that have ended
 * @param openFrom the day on which the pause that still lasts began
 */
record Pauses(List<Stretch> stretches, Optional<LocalDate> openFrom) {
    static final Pauses NONE = new Pauses(List.of(), Optional.empty());

    /** Days that do not count, both ends included. */
    record Stretch(LocalDate first, LocalDate last) {
        /** The day on which the pause began, which still counts. */
        LocalDate began() {
            return first.minusDays(1);
        }

        long days() {
            return last.toEpochDay() - first.toEpochDay() + 1;
        }
    }

    static Pauses union(List<Pause> pauses) {
        if (pauses.isEmpty()) {
            return NONE;
        }
        var open =
                pauses.stream().filter(p -> p.to().isEmpty()).map(Pause::from).min(Comparator.naturalOrder());
        var sorted = pauses.stream()
                .filter(p -> p.to().isPresent())
                .map(p -> new Stretch(p.from().plusDays(1), p.to().orElseThrow()))
                .map(s -> open.isPresent() && s.last().isAfter(open.get()) ? new Stretch(s.first(), open.get()) : s)
                .filter(s -> !s.first().isAfter(s.last()))
                .sorted(Comparator.comparing(Stretch::first))
                .toList();
        var merged = new ArrayList<Stretch>();
        for (var next : sorted) {
            if (!merged.isEmpty()
                    && !next.first().isAfter(merged.getLast().last().plusDays(1))) {
                var before = merged.removeLast();
                var last = next.last().isAfter(before.last()) ? next.last() : before.last();
                merged.add(new Stretch(before.first(), last));
            } else {
                merged.add(next);
            }
        }
        return new Pauses(List.copyOf(merged), open);
    }

    /** The ended stretch that has the day, if any. */
    Optional<Stretch> at(LocalDate day) {
        for (var stretch : stretches) {
            if (!day.isBefore(stretch.first()) && !day.isAfter(stretch.last())) {
                return Optional.of(stretch);
            }
        }
        return Optional.empty();
    }

    /** Whether the day does not count, the pause that still lasts included. */
    boolean has(LocalDate day) {
        return openFrom.map(day::isAfter).orElse(false) || at(day).isPresent();
    }
}
