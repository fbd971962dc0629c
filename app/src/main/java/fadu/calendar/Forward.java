package fadu.calendar;

import fadu.Trouble;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts a period on from its event: the first day is not counted, pauses are left out, a last rest day moves. */
final class Forward {
    private Forward() {}

    static Due due(Period period, WorkCalendar calendar) {
        var lengths = lengths(period);
        var pauses = Pauses.union(period.pauses());
        if (lengths.getFirst().unit() == Unit.HOUR) {
            return hours(period, calendar, lengths, pauses);
        }
        var legs = new ArrayList<Leg>();
        var end = period.start();
        boolean workingDays = false;
        for (var length : lengths) {
            var after = end;
            end = length.unit() == Unit.WORKING_DAY
                    ? workingDays(calendar, after, length.count(), pauses)
                    : shifted(after, calendarEnd(after, length), pauses);
            legs.add(new Leg(length, after, end));
            workingDays |= length.unit() == Unit.WORKING_DAY;
        }
        for (var stretch : pauses.stretches()) {
            // A pause that begins on the last day stops the clock with nothing left: the end of the pause is the last
            // day.
            var began = stretch.began();
            if (!began.isBefore(end) && !began.isAfter(rolled(period, calendar, end))) {
                end = stretch.last();
            }
        }
        var rolled = rolled(period, calendar, end);
        var firstRead = workingDays ? period.start().plusDays(1) : end;
        boolean readCalendar = workingDays || period.rolls();
        return new Due(
                period,
                calendar,
                legs,
                end,
                rolled,
                Optional.empty(),
                Optional.empty(),
                readCalendar && calendar.provisional(firstRead, rolled),
                pauses.openFrom().filter(from -> !from.isAfter(rolled)).isPresent());
    }

    /** The period and its extensions by the statute's units; what has the same unit is counted in one. */
    static List<Length> lengths(Period period) {
        var out = new ArrayList<Length>();
        out.add(period.counting().resolve(period.length(), period.whose()));
        for (var extension : period.extensions()) {
            var next = period.counting().resolve(extension, period.whose());
            var last = out.getLast();
            if ((last.unit() == Unit.HOUR) != (next.unit() == Unit.HOUR)) {
                throw new Trouble("以小时计算的期限只能以小时延长", "a period in hours can only be extended by hours");
            }
            if (last.unit() == next.unit()) {
                out.set(out.size() - 1, sum(last, next));
            } else {
                out.add(next);
            }
        }
        return out;
    }

    private static Length sum(Length one, Length more) {
        int count = one.count() + more.count();
        var unit = one.unit();
        if (count > unit.most()) {
            var most = unit.words(unit.most());
            throw new Trouble(
                    "连同延长的期限太长，最多 " + most.zh(), "with its extensions the period is too long; at most " + most.en());
        }
        return new Length(count, unit);
    }

    private static LocalDate rolled(Period period, WorkCalendar calendar, LocalDate end) {
        return period.rolls() ? calendar.roll(end) : end;
    }

    private static LocalDate workingDays(WorkCalendar calendar, LocalDate after, int count, Pauses pauses) {
        var day = after;
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            var stretch = pauses.at(day);
            if (stretch.isPresent()) {
                day = stretch.get().last();
            } else if (calendar.works(day)) {
                left--;
            }
        }
        return day;
    }

    static LocalDate calendarEnd(LocalDate after, Length length) {
        return switch (length.unit()) {
            case DAY -> after.plusDays(length.count());
            case MONTH -> after.plusMonths(length.count());
            case YEAR -> after.plusYears(length.count());
            case WORKING_DAY, HOUR -> throw new IllegalStateException("no calendar length: " + length);
        };
    }

    /** A pause moves the end of a calendar period by the days that it took out of it. */
    private static LocalDate shifted(LocalDate after, LocalDate plainEnd, Pauses pauses) {
        var end = plainEnd;
        for (var stretch : pauses.stretches()) {
            if (stretch.last().isAfter(after) && !stretch.first().isAfter(end)) {
                var first = stretch.first().isAfter(after) ? stretch.first() : after.plusDays(1);
                end = end.plusDays(stretch.last().toEpochDay() - first.toEpochDay() + 1);
            }
        }
        return end;
    }

    private static Due hours(Period period, WorkCalendar calendar, List<Length> lengths, Pauses pauses) {
        var time = period.time()
                .orElseThrow(() -> new Trouble(
                        "按小时计算须写明时刻，例如 2026-04-30T17:30",
                        "a period in hours needs the time of day, for example 2026-04-30T17:30"));
        var from = LocalDateTime.of(period.start(), time);
        if (period.counting().general(period.start()).map(GeneralRule::nextHour).orElse(false)) {
            from = from.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        }
        var end = from.plusHours(lengths.getFirst().count());
        end = LocalDateTime.of(shifted(period.start(), end.toLocalDate(), pauses), end.toLocalTime());
        var day = end.toLocalDate();
        return new Due(
                period,
                calendar,
                List.of(new Leg(lengths.getFirst(), period.start(), day)),
                day,
                day,
                Optional.of(end),
                Optional.empty(),
                false,
                pauses.openFrom().filter(open -> !open.isAfter(day)).isPresent());
    }
}
