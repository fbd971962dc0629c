package fadu.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A duty that comes back: by a day each year, or once in every month, quarter or year. Pure dates, no matter needed. */
public sealed interface Duty {
    /** By this day each year ({@code by 31 March}). 29 February falls on the 28th in a common year. */
    record ByDay(MonthDay day) implements Duty {}

    /** At least once in each month. */
    record EveryMonth() implements Duty {}

    /** At least once in each quarter. */
    record EveryQuarter() implements Duty {}

    /** At least once in each calendar year. */
    record EveryYear() implements Duty {}

    /**
     * One time at which it must be done.
     *
     * @param first first day of the stretch in which doing it counts
     * @param nominal its last day
     * @param rolled the last day after a rest day has moved it
     * @param provisional whether {@code rolled} hangs on a year without a notice
     */
    record Occasion(LocalDate first, LocalDate nominal, LocalDate rolled, boolean provisional) {}

    /** The occasion in whose stretch the day lies. */
    default Occasion at(LocalDate day, WorkCalendar calendar) {
        var first = first(day);
        var last = last(first);
        var rolled = calendar.roll(last);
        return new Occasion(first, last, rolled, calendar.provisional(last, rolled));
    }

    /** The occasions whose last day lies from {@code from} to {@code to}, in order. */
    default List<Occasion> between(LocalDate from, LocalDate to, WorkCalendar calendar) {
        var out = new ArrayList<Occasion>();
        for (var next = at(from, calendar);
                !next.nominal().isAfter(to);
                next = at(next.nominal().plusDays(1), calendar)) {
            out.add(next);
        }
        return List.copyOf(out);
    }

    private LocalDate first(LocalDate day) {
        return switch (this) {
            case ByDay by -> {
                var thisYear = by.day().atYear(day.getYear());
                var before = day.isAfter(thisYear) ? thisYear : by.day().atYear(day.getYear() - 1);
                yield before.plusDays(1);
            }
            case EveryMonth m -> day.withDayOfMonth(1);
            case EveryQuarter q -> LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
            case EveryYear y -> LocalDate.of(day.getYear(), Month.JANUARY, 1);
        };
    }

    private LocalDate last(LocalDate first) {
        return switch (this) {
            case ByDay by -> {
                var thisYear = by.day().atYear(first.getYear());
                yield first.isAfter(thisYear) ? by.day().atYear(first.getYear() + 1) : thisYear;
            }
            case EveryMonth m -> YearMonth.from(first).atEndOfMonth();
            case EveryQuarter q -> YearMonth.from(first).plusMonths(2).atEndOfMonth();
            case EveryYear y -> LocalDate.of(first.getYear(), Month.DECEMBER, 31);
        };
    }
}
