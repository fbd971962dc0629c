package fadu.matter;

import fadu.law.Law;
import fadu.rule.EntryKind;
import fadu.rule.Event;
import fadu.rule.Places;
import fadu.rule.Standing;
import fadu.rule.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where a matter stood when, by legal days, for guards of other matters and for registers of a day.
 *
 * @param closed the day on which its main track came to an end, if it stands there
 */
record Stands(List<Stand> list, Optional<LocalDate> closed) {
    /** The state that stands for: not yet at an end of the main track. */
    static final String OPEN = "open";

    /** @param until not included */
    record Stand(String state, LocalDate from, Optional<LocalDate> until) {
        Map<String, Object> json() {
            var out = new LinkedHashMap<String, Object>();
            out.put("state", state);
            out.put("from", from.toString());
            until.ifPresent(u -> out.put("until", u.toString()));
            return out;
        }
    }

    static Stands of(Law law, Timeline timeline) {
        var places = new Places(law);
        var since = new LinkedHashMap<String, LocalDate>();
        var out = new ArrayList<Stand>();
        Optional<LocalDate> closed = Optional.empty();
        for (var event : timeline.live()) {
            places.take(event);
            if (event.values().containsKey(Standing.DUPLICATE_OF)) {
                // It never was a matter of its own: no guard, register or stock has it, on any day.
                return new Stands(List.of(), Optional.of(event.at().toLocalDate()));
            }
            var now = new TreeSet<>(places.states().values());
            if (open(law, event, places.states())) {
                now.add(OPEN);
                closed = Optional.empty();
            } else if (closed.isEmpty()) {
                closed = Optional.of(event.at().toLocalDate());
            }
            var day = from(event);
            since.entrySet().removeIf(began -> {
                boolean over = !now.contains(began.getKey());
                if (over) {
                    out.add(new Stand(began.getKey(), began.getValue(), Optional.of(day)));
                }
                return over;
            });
            now.forEach(state -> since.putIfAbsent(state, day));
        }
        since.forEach((state, day) -> out.add(new Stand(state, day, Optional.empty())));
        return new Stands(List.copyOf(out), closed);
    }

    private static boolean open(Law law, Event event, Map<String, String> places) {
        return law.procedure(event.procedure())
                .map(p -> p.main())
                .map(main -> !places.containsKey(main.id()) || !main.ends(places.get(main.id())))
                .orElse(true);
    }

    /** What the clock does as a day ends holds from the next day. */
    private static LocalDate from(Event event) {
        if (event.kind() != EntryKind.CLOCK) {
            return event.effective();
        }
        var day = event.at().toLocalDate();
        return event.at().toLocalTime().equals(Line.END_OF_DAY) ? day.plusDays(1) : day;
    }
}
