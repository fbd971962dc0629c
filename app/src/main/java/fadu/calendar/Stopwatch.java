package fadu.calendar;

import java.time.LocalDate;
import java.util.List;

/** Counts the days that have run: surcharge days, days late, days used. */
public final class Stopwatch {
    private final WorkCalendar calendar;
    private final Unit unit;
    private final Pauses pauses;

    /** @param unit {@link Unit#WORKING_DAY}, or anything else for calendar days */
    public Stopwatch(WorkCalendar calendar, Unit unit, List<Pause> pauses) {
        this(calendar, unit, Pauses.union(pauses));
    }

    Stopwatch(WorkCalendar calendar, Unit unit, Pauses pauses) {
        this.calendar = calendar;
        this.unit = unit;
        this.pauses = pauses;
    }

    /** The days after {@code after}, up to and including {@code last}, without the paused ones; 0 if there are none. */
    public long count(LocalDate after, LocalDate last) {
        if (!last.isAfter(after)) {
            return 0;
        }
        return unit == Unit.WORKING_DAY ? working(after, last) : calendarDays(after, last);
    }

    private long working(LocalDate after, LocalDate last) {
        long count = 0;
        for (var day = after.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.works(day) && !pauses.has(day)) {
                count++;
            }
        }
        return count;
    }

    private long calendarDays(LocalDate after, LocalDate last) {
        var open = pauses.openFrom().orElse(last);
        var until = open.isBefore(last) ? open : last;
        long count = Math.max(0, until.toEpochDay() - after.toEpochDay());
        for (var stretch : pauses.stretches()) {
            long first = Math.max(stretch.first().toEpochDay(), after.toEpochDay() + 1);
            long end = Math.min(stretch.last().toEpochDay(), until.toEpochDay());
            count -= Math.max(0, end - first + 1);
        }
        return count;
    }
}
