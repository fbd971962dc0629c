package fadu.rule;

import fadu.calendar.Pause;
import fadu.law.Limit;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.law.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Computes the limits of one matter from its course. A limit keeps the version under which it was born: it belongs to the
 * version of the entry from which it counts.
 */
final class Limits {
    private final Situation situation;
    private final Map<String, List<LimitState>> known = new HashMap<>();
    private List<Procedure> versions = List.of();
    private final Pauses pauses;

    Limits(Situation situation) {
        this.situation = situation;
        this.pauses = new Pauses(situation.world().law(), situation.timeline());
    }

    List<LimitState> all() {
        var out = new ArrayList<LimitState>();
        var ids = new LinkedHashSet<String>();
        versions().forEach(p -> ids.addAll(p.limits().keySet()));
        ids.forEach(id -> out.addAll(of(id)));
        return out;
    }

    List<LimitState> of(String id) {
        var found = known.get(id);
        if (found != null || situation.standing().merged()) {
            return found == null ? List.of() : found;
        }
        known.put(id, List.of()); // a limit that leads back to itself has not begun
        var out = new ArrayList<LimitState>();
        for (var procedure : versions()) {
            var limit = procedure.limits().get(id);
            if (limit != null) {
                for (var row : rows(limit)) {
                    state(procedure.id(), limit, row).ifPresent(out::add);
                }
            }
        }
        known.put(id, List.copyOf(out));
        return out;
    }

    private List<Procedure> versions() {
        if (versions.isEmpty()) {
            versions = found();
        }
        return versions;
    }

    private List<Procedure> found() {
        Set<ProcedureId> ids = new LinkedHashSet<>();
        situation.timeline().live().forEach(e -> ids.add(e.procedure()));
        ids.add(situation.standing().procedure().id());
        var law = situation.world().law();
        return ids.stream().flatMap(id -> law.procedure(id).stream()).toList();
    }

    private List<Optional<String>> rows(Limit limit) {
        return limit.each().isEmpty()
                ? List.of(Optional.empty())
                : situation.standing().rowKeys(limit.each().get()).stream()
                        .map(Optional::of)
                        .toList();
    }

    /** The day of an entry that limits look at: what the clock did counts when it happened, even where its effect dates back. */
    static LocalDate day(Event e) {
        return e.kind() == EntryKind.CLOCK ? e.at().toLocalDate() : e.effective();
    }

    private Optional<LimitState> state(ProcedureId under, Limit limit, Optional<String> row) {
        if (limit.before().isPresent()) {
            return holds(limit, row) ? Backwards.met(situation, under, limit, row) : Optional.empty();
        }
        var start = new Moments(situation, row).find(limit.from().orElseThrow());
        if (start.isEmpty()
                || !start.get().source().map(s -> s.procedure().equals(under)).orElse(true)) {
            return Optional.empty();
        }
        // Asked last: most limits of a matter have not begun, and that is told without an expression.
        return holds(limit, row) ? Optional.of(forward(under, limit, row, start.get())) : Optional.empty();
    }

    private boolean holds(Limit limit, Optional<String> row) {
        return limit.when().isEmpty() || limit.when().get().holds(situation.variables("", Map.of(), row));
    }

    private LimitState forward(ProcedureId under, Limit limit, Optional<String> row, Moments.Come start) {
        var met = met(limit, row, start);
        var stops = closedBy(met, pauses.of(limit, row));
        var end = new Ends(situation, limit, row, start, stops).find();
        boolean paused = met.isEmpty() && stops.stream().anyMatch(p -> p.to().isEmpty());
        return new LimitState(
                limit,
                under,
                row,
                status(limit, end, met, paused),
                start.day(),
                end.due(),
                end.nominal(),
                end.rolled(),
                end.rolled(),
                target(limit, start, stops),
                met.map(Limits::day),
                stops,
                end.extensions(),
                end.missed(),
                met.filter(e -> e.kind() == EntryKind.CLOCK && limit.of() == Limit.Who.PARTY)
                        .isPresent());
    }

    /** A pause ends for the limit where it was met, though it may go on for others. */
    private static List<Pause> closedBy(Optional<Event> met, List<Pause> pauses) {
        if (met.isEmpty()) {
            return pauses;
        }
        var day = day(met.get());
        return pauses.stream()
                .filter(p -> p.from().isBefore(day))
                .map(p -> p.to().filter(t -> !t.isAfter(day)).isPresent() ? p : Pause.of(p.from(), day))
                .toList();
    }

    private LimitState.Status status(Limit limit, Ends.End end, Optional<Event> met, boolean paused) {
        if (met.isPresent() && !end.recurring()) {
            var late = end.rolled().map(r -> day(met.get()).isAfter(r)).orElse(false);
            return late ? LimitState.Status.LATE : LimitState.Status.MET;
        }
        if (!situation.standing().open() && !stillPossible(limit)) {
            return LimitState.Status.VOID;
        }
        if (paused) {
            return LimitState.Status.PAUSED;
        }
        return end.rolled().isEmpty() && limit.span() instanceof Span.Promptly
                ? LimitState.Status.PROMPTLY
                : LimitState.Status.OPEN;
    }

    /** After the matter's end a limit lives on only while an act that meets it can still be done. */
    private boolean stillPossible(Limit limit) {
        var standing = situation.standing();
        return limit.until().stream()
                .map(a -> standing.procedure().acts().get(a))
                .filter(a -> a != null)
                .anyMatch(a -> a.from().stream().anyMatch(s -> standing.in(s, Optional.empty())));
    }

    /**
     * The first act after the start that meets it. Where the start is a day that an entry gives (not that entry's own day), the
     * same entry may meet the limit: a request found on the day on which it is filed.
     */
    private Optional<Event> met(Limit limit, Optional<String> row, Moments.Come start) {
        return situation.timeline().live().stream()
                .filter(e -> limit.until().contains(e.act()))
                .filter(e -> row.isEmpty() || e.row().isEmpty() || e.row().equals(row))
                .filter(e -> !day(e).isBefore(start.day()))
                .filter(e -> start.source()
                        .map(s -> Timeline.precedes(s, e) || (s.seq() == e.seq() && !start.ownDay()))
                        .orElse(true))
                .findFirst();
    }

    private Optional<LocalDate> target(Limit limit, Moments.Come start, List<Pause> pauses) {
        return limit.target()
                .flatMap(situation::period)
                .map(length -> Ends.period(situation, limit, start, length, pauses)
                        .due(situation.world().reckoner().calendar())
                        .nominal());
    }
}
