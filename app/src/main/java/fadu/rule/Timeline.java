package fadu.rule;

import fadu.law.Act;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The course of a matter: what holds of its docket, in the order in which it happened, not in which it was recorded.
 * Struck and voided entries are left out, corrected ones stand corrected.
 *
 * @param all the entries by seq
 * @param live what holds, in order
 */
public record Timeline(List<Event> all, List<Event> live) {
    /** Within a day: what the clock does as the day begins, what people do in the order recorded, what the clock does as it ends. */
    private static final Comparator<Event> ORDER = Comparator.comparing((Event e) -> e.at().toLocalDate())
            .thenComparingInt(Timeline::phase)
            .thenComparingInt(Event::seq);

    public static final Timeline EMPTY = new Timeline(List.of(), List.of());

    public static Timeline of(List<Event> entries) {
        var gone = new HashSet<Integer>();
        var corrections = new HashMap<Integer, List<Event>>();
        for (var e : entries) {
            switch (e.kind()) {
                case VOID, STRIKE -> gone.add(e.refers().orElseThrow());
                case CORRECT ->
                    corrections
                            .computeIfAbsent(e.refers().orElseThrow(), _ -> new ArrayList<>())
                            .add(e);
                default -> {}
            }
        }
        var live = new ArrayList<Event>();
        for (var e : entries) {
            boolean counts = switch (e.kind()) {
                case VOID, STRIKE, CORRECT, EDITION -> false;
                default -> !gone.contains(e.seq());
            };
            if (counts) {
                var corrected = e;
                for (var correction : corrections.getOrDefault(e.seq(), List.of())) {
                    corrected = corrected(corrected, correction);
                }
                live.add(corrected);
            }
        }
        live.sort(ORDER);
        return new Timeline(List.copyOf(entries), List.copyOf(live));
    }

    private static Event corrected(Event e, Event correction) {
        var values = new HashMap<>(e.values());
        var effective = e.effective();
        for (var change : correction.values().entrySet()) {
            if (change.getKey().equals("effective")) {
                effective = LocalDate.parse((String) change.getValue());
            } else if (change.getKey().equals(Act.EXTENDED_BY) || !Reserved.KEYS.contains(change.getKey())) {
                values.put(change.getKey(), change.getValue());
            }
        }
        return e.with(effective, Map.copyOf(values));
    }

    private static int phase(Event e) {
        return e.kind() == EntryKind.CLOCK ? clockPhase(e.at()) : 0;
    }

    private static int clockPhase(LocalDateTime at) {
        return at.toLocalTime().toSecondOfDay() == 0 ? -1 : 1;
    }

    /** Whether a clock act of that time, were there one, would have come before {@code e}. */
    static boolean clockPrecedes(LocalDateTime at, Event e) {
        int days = at.toLocalDate().compareTo(e.at().toLocalDate());
        return days < 0 || (days == 0 && clockPhase(at) < phase(e));
    }

    public Timeline plus(Event e) {
        var entries = new ArrayList<>(all);
        entries.add(e);
        return of(entries);
    }

    /** The course as it was when somebody acted during {@code day}: without what the clock did at its end or later. */
    public Timeline during(LocalDate day) {
        return new Timeline(
                all,
                live.stream()
                        .filter(e -> e.at().toLocalDate().isBefore(day)
                                || (e.at().toLocalDate().equals(day) && phase(e) <= 0))
                        .toList());
    }

    /** The course before {@code event}. */
    public Timeline before(Event event) {
        return new Timeline(
                all, live.stream().filter(e -> ORDER.compare(e, event) < 0).toList());
    }

    /** The course up to its first {@code n} steps. */
    Timeline first(int n) {
        return new Timeline(all, live.subList(0, n));
    }

    /** The whole course, where this is only a part of it. */
    Timeline whole() {
        return of(all);
    }

    public int nextSeq() {
        return all.isEmpty() ? 1 : all.getLast().seq() + 1;
    }

    /** The last live entry of an act, of the row if one is given. */
    public Optional<Event> last(String act, Optional<String> row) {
        for (int i = live.size() - 1; i >= 0; i--) {
            var e = live.get(i);
            if (e.act().equals(act)
                    && (row.isEmpty() || e.row().isEmpty() || e.row().equals(row))) {
                return Optional.of(e);
            }
        }
        return Optional.empty();
    }

    public Optional<Event> entry(int seq) {
        return all.stream().filter(e -> e.seq() == seq).findFirst();
    }

    /** Whether {@code a} happened before {@code b}. */
    public static boolean precedes(Event a, Event b) {
        return ORDER.compare(a, b) < 0;
    }
}
