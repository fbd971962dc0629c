package fadu.law.calendar;

import fadu.calendar.CountingRules;
import fadu.calendar.WorkCalendar;
import fadu.law.yaml.Problems;
import java.util.Map;
import java.util.Optional;

/**
 * What the law says of days and periods.
 *
 * @param calendar which days are working days
 * @param rules how each statute counts
 */
public record CalendarLaw(WorkCalendar calendar, CountingRules rules) {

    /**
     * Reads {@code periods.yaml} and {@code calendar/YEAR.yaml}.
     *
     * @param texts the texts of a law folder or of an edition, by path from its root; other files are left alone
     * @param prefix what stands before a path in messages, for example {@code law/}
     * @param problems takes the faults; with any, the result is empty
     */
    public static Optional<CalendarLaw> read(Map<String, String> texts, String prefix, Problems problems) {
        var periods = new PeriodsFile(prefix + "periods.yaml", problems);
        var text = texts.get("periods.yaml");
        if (text == null) {
            periods.missing();
        } else {
            periods.read(text);
        }
        var years = CalendarFiles.read(texts, prefix, problems);
        return problems.none()
                ? Optional.of(new CalendarLaw(new WorkCalendar(years, periods.festivals()), periods.rules()))
                : Optional.empty();
    }
}
