package fadu.rule;

import fadu.calendar.Pause;
import fadu.law.Law;
import fadu.law.Limit;
import fadu.law.Procedure;
import fadu.law.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the stretches of a matter's course during which a limit stood still. */
final class Pauses {
    private Pauses() {}

    static List<Pause> of(Law law, Timeline timeline, Limit limit, Optional<String> row) {
        var out = new ArrayList<Pause>();
        for (var pause : limit.pauses()) {
            var states = new HashSet<>(pause.states());
            out.addAll(stretches(law, timeline, (place, state) -> states.contains(state) && concerns(place, row)));
        }
        if (!limit.inHold()) {
            var holding = holding(law, timeline);
            if (!holding.isEmpty()) {
                out.addAll(stretches(law, timeline, (place, state) -> holding.contains(state)));
            }
        }
        return out;
    }

    private static Set<String> holding(Law law, Timeline timeline) {
        var states = new HashSet<String>();
        for (var e : timeline.live()) {
            law.procedure(e.procedure())
                    .map(Procedure::tracks)
                    .ifPresent(tracks -> tracks.values().stream()
                            .flatMap(t -> t.states().values().stream())
                            .filter(Track.State::holds)
                            .forEach(s -> states.add(s.id())));
        }
        return states;
    }

    /** A row's own limit looks at its own row; another row's track does not stop it. */
    private static boolean concerns(String place, Optional<String> row) {
        int bracket = place.indexOf('[');
        return bracket < 0
                || row.isEmpty()
                || place.substring(bracket + 1, place.length() - 1).equals(row.get());
    }

    private static List<Pause> stretches(Law law, Timeline timeline, BiPredicate<String, String> stops) {
        var out = new ArrayList<Pause>();
        var places = new Places(law);
        @Nullable LocalDate since = null;
        for (var e : timeline.live()) {
            places.take(e);
            boolean stopped = places.states().entrySet().stream().anyMatch(s -> stops.test(s.getKey(), s.getValue()));
            var day = Limits.day(e);
            if (stopped && since == null) {
                since = day;
            } else if (!stopped && since != null) {
                if (day.isAfter(since)) {
                    out.add(Pause.of(since, day));
                }
                since = null;
            }
        }
        if (since != null) {
            out.add(Pause.open(since));
        }
        return out;
    }
}
