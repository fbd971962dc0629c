package fadu.rule;

import fadu.calendar.Pause;
import fadu.law.Law;
import fadu.law.Limit;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.law.Track;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Finds the stretches of a matter's course during which a limit stood still. */
final class Pauses {
    /** Where the matter stood after something had happened. */
    private record Step(LocalDate day, Map<String, String> states) {}

    private final Law law;
    private final Timeline timeline;
    private final Set<String> holding;
    private @Nullable List<Step> steps;

    Pauses(Law law, Timeline timeline) {
        this.law = law;
        this.timeline = timeline;
        this.holding = holding(law, timeline);
    }

    List<Pause> of(Limit limit, Optional<String> row) {
        var out = new ArrayList<Pause>();
        for (var pause : limit.pauses()) {
            out.addAll(stretches((place, state) -> pause.states().contains(state) && concerns(place, row)));
        }
        if (!limit.inHold() && !holding.isEmpty()) {
            out.addAll(stretches((place, state) -> holding.contains(state)));
        }
        return out;
    }

    private static Set<String> holding(Law law, Timeline timeline) {
        var versions = new HashSet<ProcedureId>();
        timeline.live().forEach(e -> versions.add(e.procedure()));
        var states = new HashSet<String>();
        for (var version : versions) {
            law.procedure(version)
                    .map(Procedure::tracks)
                    .ifPresent(tracks -> tracks.values().stream()
                            .flatMap(t -> t.states().values().stream())
                            .filter(Track.State::holds)
                            .forEach(s -> states.add(s.id())));
        }
        return states;
    }

    private List<Step> steps() {
        if (steps == null) {
            var places = new Places(law);
            var out = new ArrayList<Step>();
            for (var e : timeline.live()) {
                places.take(e);
                out.add(new Step(Limits.day(e), Map.copyOf(places.states())));
            }
            steps = out;
        }
        return steps;
    }

    /** A row's own limit looks at its own row; another row's track does not stop it. */
    private static boolean concerns(String place, Optional<String> row) {
        int bracket = place.indexOf('[');
        return bracket < 0
                || row.isEmpty()
                || place.substring(bracket + 1, place.length() - 1).equals(row.get());
    }

    private List<Pause> stretches(BiPredicate<String, String> stops) {
        var out = new ArrayList<Pause>();
        @Nullable LocalDate since = null;
        for (var step : steps()) {
            boolean stopped = step.states().entrySet().stream().anyMatch(s -> stops.test(s.getKey(), s.getValue()));
            if (stopped && since == null) {
                since = step.day();
            } else if (!stopped && since != null) {
                if (step.day().isAfter(since)) {
                    out.add(Pause.of(since, step.day()));
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
