package fadu.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days are working days. Immutable, and quick enough to be asked day by day. A year without a notice is computed
 * from weekdays and the festivals with fixed dates; what depends on such a year is provisional.
 */
public final class WorkCalendar {
    private final Map<Integer, CalendarYear> years;
    private final List<Festival> fixed;

    /**
     * @param years the years that have a notice
     * @param fixed the festivals with fixed dates, for all other years
     */
    public WorkCalendar(Collection<CalendarYear> years, List<Festival> fixed) {
        this.years = years.stream().collect(Collectors.toUnmodifiableMap(CalendarYear::year, Function.identity()));
        this.fixed = List.copyOf(fixed);
    }

    /** What the day is. */
    public DayKind kind(LocalDate date) {
        var year = years.get(date.getYear());
        if (year != null) {
            return year.kind(date);
        }
        return festival(date).isPresent() ? DayKind.HOLIDAY : CalendarYear.byWeekday(date);
    }

    /** Whether the day counts as a working day. */
    public boolean works(LocalDate date) {
        return kind(date).works();
    }

    /** Everything known of the day. */
    public Day day(LocalDate date) {
        var year = years.get(date.getYear());
        return year != null
                ? year.day(date)
                : new Day(date, kind(date), festival(date).map(Festival::name), Optional.empty(), true);
    }

    /** Whether the year has a notice. */
    public boolean knows(int year) {
        return years.containsKey(year);
    }

    /** Whether some day from {@code first} to {@code last} stands in a year without a notice. */
    public boolean provisional(LocalDate first, LocalDate last) {
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            if (!knows(year)) {
                return true;
            }
        }
        return false;
    }

    /** The day itself if it is a working day, else the first working day after it. */
    public LocalDate roll(LocalDate date) {
        var day = date;
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last working day before the day. */
    public LocalDate workingDayBefore(LocalDate date) {
        var day = date.minusDays(1);
        while (!works(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private Optional<Festival> festival(LocalDate date) {
        for (var festival : fixed) {
            if (festival.on(date)) {
                return Optional.of(festival);
            }
        }
        return Optional.empty();
    }
}
