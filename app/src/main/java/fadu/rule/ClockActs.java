package fadu.rule;

import fadu.law.Act;
import fadu.law.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the law makes of time: acts of the clock, each at its true time however late the run. */
final class ClockActs {
    /** The last second of a day stands for its end: what people did on that day came before it. */
    static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    /** A clock act and when it comes. */
    record Coming(Act act, Optional<String> row, LocalDateTime at) {}

    private ClockActs() {}

    /** The next clock act of the matter, due or not. */
    static Optional<Coming> next(Situation situation) {
        if (situation.standing().merged()) {
            return Optional.empty();
        }
        return situation.standing().procedure().acts().values().stream()
                .filter(a -> a.kind() == Act.Kind.CLOCK)
                .flatMap(a -> rows(situation, a).stream().flatMap(row -> coming(situation, a, row).stream()))
                .min(Comparator.comparing(Coming::at));
    }

    private static List<Optional<String>> rows(Situation situation, Act act) {
        return act.row().isEmpty()
                ? List.of(Optional.empty())
                : situation.standing().rowKeys(act.row().get()).stream()
                        .map(Optional::of)
                        .toList();
    }

    static Optional<Coming> coming(Situation situation, Act act, Optional<String> row) {
        return candidate(situation, act, row)
                .filter(c -> situation
                        .timeline()
                        .last(act.id(), row)
                        .map(e -> e.at().isBefore(c.at()))
                        .orElse(true));
    }

    private static Optional<Coming> candidate(Situation situation, Act act, Optional<String> row) {
        var standing = situation.standing();
        boolean allowed = act.anywhere() || act.from().stream().anyMatch(s -> standing.in(s, row));
        boolean held = standing.held().isPresent() && !act.inHold();
        if (!allowed || held) {
            return Optional.empty();
        }
        var moment = act.at().orElseThrow();
        var moments = new Moments(situation, row);
        if (moment instanceof Moment.EndOf(var id)) {
            return moments.limit(id)
                    .filter(l -> l.status() == LimitState.Status.OPEN)
                    .flatMap(LimitState::rolled)
                    .map(d -> new Coming(act, row, d.atTime(END_OF_DAY)));
        }
        boolean atEnd = moment instanceof Moment.Latest || moment instanceof Moment.Earliest;
        return moments.find(moment)
                .map(Moments.Come::day)
                .map(d -> new Coming(act, row, atEnd ? d.atTime(END_OF_DAY) : d.atStartOfDay()));
    }

    /** Whether its time has come on the day: the end of a day has come only when the day is over. */
    static boolean due(Coming coming, LocalDate today) {
        return coming.at().toLocalTime().equals(END_OF_DAY)
                ? coming.at().toLocalDate().isBefore(today)
                : !coming.at().toLocalDate().isAfter(today);
    }

    static NewEntry entry(Situation now, Coming coming) {
        var situation = now.on(coming.at().toLocalDate());
        return unasked(situation, EntryKind.CLOCK, coming.act(), coming.row(), coming.at());
    }

    /** What nobody does: the clock or the law itself. */
    static NewEntry unasked(Situation situation, EntryKind kind, Act act, Optional<String> row, LocalDateTime at) {
        var by = kind.id();
        var values = new LinkedHashMap<String, Object>();
        act.sets().forEach((field, expr) -> {
            Object value = expr.eval(situation.variables(by, Map.of(), row));
            if (value != null) {
                values.put(field, value);
            }
        });
        var effective = act.effective()
                .flatMap(m -> new Moments(situation, row).find(m))
                .map(Moments.Come::day)
                .orElse(at.toLocalDate());
        return new NewEntry(
                kind,
                situation.standing().procedure().id(),
                act.id(),
                row,
                effective,
                at,
                by,
                by,
                values,
                Map.of(),
                Moves.of(situation, act, by, values, row),
                List.of(),
                act.means(),
                act.number().stream().toList(),
                situation.settingsRead(),
                situation.mattersRead(),
                OptionalInt.empty(),
                "");
    }

    /** Whether what the clock did has its ground in the course before it. */
    static boolean grounded(Situation before, Event clock) {
        var act = before.standing().procedure().acts().get(clock.act());
        return act != null
                && act.kind() == Act.Kind.CLOCK
                && clock.procedure().equals(before.standing().procedure().id())
                && coming(before, act, clock.row())
                        .map(c -> c.at().equals(clock.at()))
                        .orElse(false);
    }
}
