package fadu.calendar;

import fadu.Words;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;

/**
 * A festival with fixed dates, used only for a year that has no notice.
 *
 * @param from first year in which it has these days
 * @param until last year in which it has them; {@link Integer#MAX_VALUE} when open
 * @param basis the article that gives the days
 */
public record Festival(Words name, List<MonthDay> days, int from, int until, String basis) {
    public Festival {
        days = List.copyOf(days);
    }

    boolean on(LocalDate date) {
        return date.getYear() >= from && date.getYear() <= until && days.contains(MonthDay.from(date));
    }
}
