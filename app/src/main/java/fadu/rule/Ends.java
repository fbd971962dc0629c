package fadu.rule;

import fadu.calendar.Due;
import fadu.calendar.Length;
import fadu.calendar.Pause;
import fadu.calendar.Period;
import fadu.calendar.Unit;
import fadu.calendar.Whose;
import fadu.law.Act;
import fadu.law.Limit;
import fadu.law.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the last day of a forward limit, with its pauses and extensions. */
final class Ends {
    /**
     * @param due how it was computed, where it was counted
     * @param recurring a duty that comes again
     * @param missed the ends of its earlier periods in which it was not done
     */
    record End(
            Optional<Due> due,
            Optional<LocalDate> nominal,
            Optional<LocalDate> rolled,
            int extensions,
            boolean recurring,
            List<LocalDate> missed) {
        static final End NONE = new End(Optional.empty(), Optional.empty(), Optional.empty(), 0, false, List.of());

        static End on(LocalDate day, int extensions) {
            return new End(Optional.empty(), Optional.of(day), Optional.of(day), extensions, false, List.of());
        }

        static End of(Due due, int extensions) {
            return new End(
                    Optional.of(due),
                    Optional.of(due.nominal()),
                    Optional.of(due.rolled()),
                    extensions,
                    false,
                    List.of());
        }
    }

    private final Situation situation;
    private final Limit limit;
    private final Optional<String> row;
    private final Moments.Come start;
    private final List<Pause> pauses;

    Ends(Situation situation, Limit limit, Optional<String> row, Moments.Come start, List<Pause> pauses) {
        this.situation = situation;
        this.limit = limit;
        this.row = row;
        this.start = start;
        this.pauses = pauses;
    }

    End find() {
        return switch (resolve(limit.span())) {
            case Span.Fixed(var length) -> counted(length);
            case Span.BySetting(var setting) ->
                situation.period(setting).map(this::counted).orElse(End.NONE);
            case Span.ToField(var field) ->
                Moments.day(situation.value(field).orElse(null))
                        .map(d -> extended(End.on(d, 0)))
                        .orElse(End.NONE);
            case Span.ByDay(var day) -> {
                var next = day.atYear(start.day().getYear());
                yield End.on(next.isAfter(start.day()) ? next : day.atYear(next.getYear() + 1), 0);
            }
            case Span.Every(var recurrence) -> duty(recurrence);
            case Span.Promptly _, Span.Stopwatch _, Span.Cases _ -> End.NONE;
        };
    }

    /** The first case that holds; a list without one that holds has no end. */
    private Span resolve(Span span) {
        if (!(span instanceof Span.Cases(var cases))) {
            return span;
        }
        for (var c : cases) {
            if (c.when().isEmpty() || c.when().get().holds(situation.variables("", Map.of(), row))) {
                return resolve(c.is());
            }
        }
        return new Span.Promptly();
    }

    private End counted(Length length) {
        var calendar = situation.world().reckoner().calendar();
        return extended(End.of(period(situation, limit, start, length, pauses).due(calendar), 0));
    }

    static Period period(Situation situation, Limit limit, Moments.Come start, Length length, List<Pause> pauses) {
        var rules = situation.world().reckoner().rules().under(limit.under(), start.day());
        var whose = limit.of() == Limit.Who.PARTY ? Whose.PARTY : Whose.ORGAN;
        var from = length.unit() == Unit.HOUR ? Period.from(time(start), length) : Period.from(start.day(), length);
        var period = from.under(rules, whose).pausing(pauses);
        return limit.rolls() ? period : period.notRolling();
    }

    private static LocalDateTime time(Moments.Come start) {
        return start.source().map(Event::at).orElse(start.day().atStartOfDay());
    }

    /** Extensions in the order in which they happened; one that came after the end adds nothing. */
    private End extended(End end) {
        if (limit.extend().isEmpty()) {
            return end;
        }
        var extension = limit.extend().get();
        var result = end;
        for (var e : situation.timeline().live()) {
            boolean counts = e.act().equals(extension.act())
                    && (row.isEmpty() || e.row().isEmpty() || e.row().equals(row))
                    && !e.effective().isBefore(start.day())
                    && result.extensions() < extension.times()
                    && result.rolled().map(r -> !e.effective().isAfter(r)).orElse(false);
            if (counts) {
                result = extendedBy(result, extension, e);
            }
        }
        return result;
    }

    /** By how much an extension may lengthen at most, where it does so by a length. */
    static Optional<Length> most(Situation situation, Limit.Extension extension) {
        return switch (extension.by().orElse(null)) {
            case Span.Fixed(var length) -> Optional.of(length);
            case Span.BySetting(var setting) -> situation.period(setting);
            case null, default -> Optional.empty();
        };
    }

    private End extendedBy(End end, Limit.Extension extension, Event e) {
        int times = end.extensions() + 1;
        if (extension.to().isPresent()) {
            var to = Moments.day(e.values().get(extension.to().get()));
            return to.map(d -> End.on(d, times)).orElse(end);
        }
        var most = most(situation, extension);
        if (most.isEmpty() || end.due().isEmpty()) {
            return end;
        }
        var by = e.values().get(Act.EXTENDED_BY) instanceof Long n
                ? new Length((int) Math.min(n, most.get().count()), most.get().unit())
                : most.get();
        var due = end.due()
                .get()
                .period()
                .extendedBy(by)
                .due(situation.world().reckoner().calendar());
        return End.of(due, times);
    }

    /** It ends with the period that follows the last one in which the duty was done; those passed over are remembered. */
    private End duty(Span.Recurrence recurrence) {
        var done = situation.timeline().live().stream()
                .filter(e -> limit.until().contains(e.act()) && !e.effective().isBefore(start.day()))
                .map(e -> end(recurrence, e.effective()))
                .collect(Collectors.toCollection(TreeSet::new));
        var next = end(recurrence, start.day());
        var missed = new ArrayList<LocalDate>();
        for (; !done.isEmpty() && !next.isAfter(done.last()); next = end(recurrence, next.plusDays(1))) {
            if (!done.contains(next)) {
                missed.add(next);
            }
        }
        return new End(Optional.empty(), Optional.of(next), Optional.of(next), 0, true, List.copyOf(missed));
    }

    private static LocalDate end(Span.Recurrence recurrence, LocalDate day) {
        var month = switch (recurrence) {
            case MONTH -> day;
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() + 2) / 3 * 3);
            case YEAR -> day.withDayOfMonth(1).withMonth(12);
        };
        return month.withDayOfMonth(month.lengthOfMonth());
    }
}
