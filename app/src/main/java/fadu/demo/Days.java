package fadu.demo;

import fadu.calendar.WorkCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The working days of the place. */
record Days(WorkCalendar calendar) {

    /** The working day {@code n} working days after; for 0 the day itself or the next that works. */
    LocalDate after(LocalDate day, int n) {
        var at = n == 0 ? calendar.roll(day) : day;
        for (int i = 0; i < n; i++) {
            at = calendar.roll(at.plusDays(1));
        }
        return at;
    }

    /** The working day {@code n} working days before. */
    LocalDate before(LocalDate day, int n) {
        var at = n == 0 && !calendar.works(day) ? calendar.workingDayBefore(day) : day;
        for (int i = 0; i < n; i++) {
            at = calendar.workingDayBefore(at);
        }
        return at;
    }

    /** The day, or the first working day after it. */
    LocalDate roll(LocalDate day) {
        return calendar.roll(day);
    }

    /** All from one day to another, both included. */
    List<LocalDate> between(LocalDate first, LocalDate last) {
        var out = new ArrayList<LocalDate>();
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (calendar.works(day)) {
                out.add(day);
            }
        }
        return out;
    }
}
