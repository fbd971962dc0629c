package fadu.rule;

import fadu.law.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the day that a moment of the law names, in one matter. */
final class Moments {
    /**
     * A moment that has come.
     *
     * @param day the legal day
     * @param source the entry that brought it, where one did
     * @param ownDay whether it is that entry's own day, not one that it gives
     */
    record Come(LocalDate day, Optional<Event> source, boolean ownDay) {
        Come(LocalDate day, Optional<Event> source) {
            this(day, source, false);
        }
    }

    private final Situation situation;
    private final Optional<String> row;
    private final Optional<Candidate> candidate;

    /** The act at hand, whose fields may be named before it is entered. */
    record Candidate(String act, Map<String, Object> values) {}

    Moments(Situation situation, Optional<String> row) {
        this(situation, row, Optional.empty());
    }

    Moments(Situation situation, Optional<String> row, Optional<Candidate> candidate) {
        this.situation = situation;
        this.row = row;
        this.candidate = candidate;
    }

    Optional<Come> find(Moment moment) {
        return switch (moment) {
            case Moment.OfAct(var act) ->
                situation.timeline().last(act, row).map(e -> new Come(e.effective(), Optional.of(e), true));
            case Moment.OfActField(var act, var field) -> ofActField(act, field);
            case Moment.OfField(var field) -> ofField(field);
            case Moment.EndOf(var limit) -> limit(limit).flatMap(l -> l.rolled().map(d -> new Come(d, source(l))));
            case Moment.StartOf(var limit) -> limit(limit).map(l -> new Come(l.start(), source(l)));
            case Moment.Latest(var of, var all) -> latest(of, all);
            case Moment.Earliest(var of) ->
                of.stream().flatMap(m -> find(m).stream()).min(Comparator.comparing(Come::day));
        };
    }

    /** The newest state of a limit; of a backward one by the values of the act at hand. */
    Optional<LimitState> limit(String id) {
        var found = situation.limits(id).stream()
                .filter(l -> row.isEmpty() || l.row().isEmpty() || l.row().equals(row))
                .max(Comparator.comparing(LimitState::start));
        if (candidate.isEmpty()) {
            return found;
        }
        return Backwards.of(situation, id, row, candidate.get()).or(() -> found);
    }

    private Optional<Event> source(LimitState limit) {
        return situation.timeline().live().stream()
                .filter(e -> e.procedure().equals(limit.under()))
                .filter(e -> !e.effective().isAfter(limit.start()))
                .reduce((a, b) -> b);
    }

    private Optional<Come> ofActField(String act, String field) {
        if (candidate.isPresent() && candidate.get().act().equals(act)) {
            return day(candidate.get().values().get(field)).map(d -> new Come(d, Optional.empty()));
        }
        return situation
                .timeline()
                .last(act, row)
                .flatMap(e -> day(e.values().get(field)).map(d -> new Come(d, Optional.of(e))));
    }

    private Optional<Come> ofField(String field) {
        var inRow = row.flatMap(r -> day(situation.row(r, Map.of()).get(field)));
        if (inRow.isPresent()) {
            return Optional.of(new Come(inRow.get(), setter(field)));
        }
        if (candidate.isPresent()) {
            var given =
                    day(situation.variables("", candidate.get().values(), row).get(field));
            return given.map(d -> new Come(d, Optional.empty()));
        }
        return day(situation.value(field).orElse(null)).map(d -> new Come(d, setter(field)));
    }

    /** The entry that gave the field; for a derived field the one that opened the matter. */
    private Optional<Event> setter(String field) {
        var live = situation.timeline().live();
        var found = live.reversed().stream()
                .filter(e -> e.values().containsKey(field))
                .findFirst();
        return found.isPresent() || live.isEmpty() ? found : Optional.of(live.getFirst());
    }

    private Optional<Come> latest(List<Moment> of, boolean all) {
        var come = new ArrayList<Come>();
        for (var moment : of) {
            var found = find(moment);
            if (found.isEmpty() && all) {
                return Optional.empty();
            }
            found.ifPresent(come::add);
        }
        return come.stream().reduce((a, b) -> later(a, b) ? b : a);
    }

    /** The later day; of the same day what happened later. */
    private static boolean later(Come a, Come b) {
        int order = a.day().compareTo(b.day());
        if (order != 0) {
            return order < 0;
        }
        return a.source().isEmpty()
                || (b.source().isPresent()
                        && Timeline.precedes(a.source().get(), b.source().get()));
    }

    static Optional<LocalDate> day(@org.jspecify.annotations.Nullable Object value) {
        return value instanceof String s && s.length() >= 10 && s.charAt(4) == '-'
                ? Optional.of(LocalDate.parse(s.substring(0, 10)))
                : Optional.empty();
    }
}
