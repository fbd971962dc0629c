package fadu.calendar;

import fadu.Trouble;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Counts back from an event ("seven days before the hearing"). Strict: so many full days lie between the notice and the
 * event, neither of them counted. Loose: the day of the notice is itself the first of them.
 */
final class Backward {
    private Backward() {}

    static Due due(Period period, WorkCalendar calendar) {
        if (!period.pauses().isEmpty() || !period.extensions().isEmpty()) {
            throw new Trouble("向前计算的期限没有暂停和延长", "a period counted back has no pauses and no extensions");
        }
        var length = period.counting().resolve(period.length(), period.whose());
        var loose = loose(period.start(), length, calendar);
        boolean working = length.unit() == Unit.WORKING_DAY;
        var strict = working ? calendar.workingDayBefore(loose) : loose.minusDays(1);
        return new Due(
                period,
                calendar,
                List.of(new Leg(length, strict, period.start().minusDays(1))),
                strict,
                strict,
                Optional.empty(),
                Optional.of(loose),
                working && calendar.provisional(strict, period.start()),
                false);
    }

    private static LocalDate loose(LocalDate event, Length length, WorkCalendar calendar) {
        return switch (length.unit()) {
            case WORKING_DAY -> {
                var day = event;
                for (int i = 0; i < length.count(); i++) {
                    day = calendar.workingDayBefore(day);
                }
                yield day;
            }
            case DAY -> event.minusDays(length.count());
            case MONTH -> event.minusMonths(length.count());
            case YEAR -> event.minusYears(length.count());
            case HOUR -> throw new Trouble("以小时计算的期限不能向前计算", "a period in hours cannot be counted back");
        };
    }
}
