package fadu.matter;

import fadu.Words;
import fadu.calendar.Length;
import fadu.calendar.Standing;
import fadu.calendar.Unit;
import fadu.calendar.Whose;
import fadu.calendar.WorkCalendar;
import fadu.law.Limit;
import fadu.law.Procedure;
import fadu.law.Setting;
import fadu.law.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of a limit of which only the last day is at hand, in its own unit: what is left of it in a list, and when
 * somebody is told that it comes near.
 */
public record LimitDays(Unit unit, LocalDate end, WorkCalendar calendar) {

    /**
     * @param procedure in the version under which the limit was born
     * @param start the day from which it counts, or near it: by it the rules of counting are found
     */
    public static LimitDays of(
            Lawbook book, Optional<Procedure> procedure, Optional<Limit> limit, LocalDate start, LocalDate end) {
        boolean working = procedure
                .flatMap(p -> limit.flatMap(l -> length(l.span(), p)
                        .map(length -> book.reckoner()
                                .rules()
                                .under(l.under(), start)
                                .resolve(length, l.of() == Limit.Who.PARTY ? Whose.PARTY : Whose.ORGAN))))
                .filter(length -> length.unit() == Unit.WORKING_DAY)
                .isPresent();
        return new LimitDays(
                working ? Unit.WORKING_DAY : Unit.DAY, end, book.reckoner().calendar());
    }

    /** How it stands on a day. */
    public Standing on(LocalDate day) {
        return new Standing(day, unit, count(day, end), count(end, day), false);
    }

    /** The same in words. */
    public Words words(LocalDate day) {
        return on(day).words();
    }

    /** The day on which somebody is told who is to be told so many of its days before: never a day off. */
    public LocalDate announced(int before) {
        var day = end;
        for (int left = 0; left < before; day = day.minusDays(1)) {
            left += unit != Unit.WORKING_DAY || calendar.works(day) ? 1 : 0;
        }
        return calendar.works(day) ? day : calendar.workingDayBefore(day);
    }

    /** The last day on which a limit can end of which somebody is told today, so many days before. */
    public static LocalDate farthest(Lawbook book, LocalDate today, int before) {
        var calendar = book.reckoner().calendar();
        var day = today;
        for (int working = 0; working <= before; ) {
            day = day.plusDays(1);
            working += calendar.works(day) ? 1 : 0;
        }
        return day.plusDays(before);
    }

    /** The days after the first, up to and with the last, that the unit counts. */
    private long count(LocalDate first, LocalDate last) {
        if (!last.isAfter(first)) {
            return 0;
        }
        return unit == Unit.WORKING_DAY
                ? first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(calendar::works)
                        .count()
                : last.toEpochDay() - first.toEpochDay();
    }

    private static Optional<Length> length(Span span, Procedure procedure) {
        return switch (span) {
            case Span.Fixed(var length) -> Optional.of(length);
            case Span.Cases(var cases)
            when !cases.isEmpty() -> length(cases.getLast().is(), procedure);
            // A place may set another length; its unit is that of the default.
            case Span.BySetting(var id) ->
                Optional.ofNullable(procedure.settings().get(id))
                        .flatMap(Setting::value)
                        .map(v -> Length.parse(String.valueOf(v)));
            default -> Optional.empty();
        };
    }
}
