package fadu.calendar;

import fadu.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A year whose days off and make-up working days are known. */
public final class CalendarYear {
    private final int year;
    private final DayKind[] kinds;
    private final Map<LocalDate, Special> specials;

    /** @param specials the days that are not what their weekday says, all in this year */
    public CalendarYear(int year, List<Special> specials) {
        this.year = year;
        this.kinds = new DayKind[Year.of(year).length()];
        Arrays.setAll(kinds, i -> byWeekday(LocalDate.ofYearDay(year, i + 1)));
        var byDate = new HashMap<LocalDate, Special>();
        for (var special : specials) {
            byDate.put(special.date(), special);
            kinds[special.date().getDayOfYear() - 1] = special.works() ? DayKind.MAKE_UP : DayKind.HOLIDAY;
        }
        this.specials = Map.copyOf(byDate);
    }

    /** The year, for example 2019. */
    public int year() {
        return year;
    }

    DayKind kind(LocalDate date) {
        return kinds[date.getDayOfYear() - 1];
    }

    Day day(LocalDate date) {
        var special = Optional.ofNullable(specials.get(date));
        return new Day(date, kind(date), special.map(Special::name), special.map(Special::notice), false);
    }

    static DayKind byWeekday(LocalDate date) {
        var weekday = date.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY ? DayKind.WEEKEND : DayKind.WORKING;
    }

    /**
     * A day made free, or made a working day.
     *
     * @param works true for a make-up working day
     */
    public record Special(LocalDate date, boolean works, Words name, Notice notice) {}
}
