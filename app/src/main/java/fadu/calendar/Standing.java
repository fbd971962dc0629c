package fadu.calendar;

import fadu.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a period stands at the end of a day.
 *
 * @param unit working days for a period in working days, else calendar days
 * @param left how many still come, up to the rolled last day; 0 on that day
 * @param over how many have passed since the rolled last day
 * @param paused whether the day does not count because of a pause
 */
public record Standing(LocalDate day, Unit unit, long left, long over, boolean paused) {

    static Standing of(Due due, LocalDate day) {
        var period = due.period();
        var pauses = Pauses.union(period.pauses());
        var unit = due.legs().getLast().length().unit() == Unit.WORKING_DAY ? Unit.WORKING_DAY : Unit.DAY;
        var stopwatch = new Stopwatch(due.calendar(), unit, pauses);
        var end = due.rolled();
        if (period.direction() == Direction.BACKWARD) {
            var plain = new Stopwatch(due.calendar(), unit, Pauses.NONE);
            return new Standing(day, unit, plain.count(day, end), plain.count(end, day), false);
        }
        var from = day.isBefore(period.start()) ? period.start() : day;
        if (due.open()) {
            var began = pauses.openFrom().orElse(end);
            var ended = new Stopwatch(due.calendar(), unit, new Pauses(pauses.stretches(), Optional.empty()));
            var last = from.isAfter(began) ? began : from;
            return new Standing(day, unit, ended.count(last, end), 0, pauses.has(day));
        }
        boolean paused = !day.isAfter(end) && pauses.has(day);
        return new Standing(day, unit, stopwatch.count(from, end), stopwatch.count(end, day), paused);
    }

    /** Whether the last day has passed. */
    public boolean late() {
        return over > 0;
    }

    /** The same as a sentence with the day: {@code 2019-10-21 还剩2个工作日。} */
    public Words sentence() {
        var words = words();
        return new Words(DateText.zh(day) + words.zh() + "。", "On " + DateText.en(day) + ": " + words.en() + ".");
    }

    /** {@code 还剩 2 个工作日}, {@code 当日到期}, {@code 逾期 1 个工作日}. */
    public Words words() {
        if (paused) {
            var words = unit.words(left);
            return new Words("暂停中，还剩" + words.zh(), "paused, " + words.en() + " left");
        }
        if (over > 0) {
            var words = unit.words(over);
            return new Words("逾期" + words.zh(), words.en() + " over");
        }
        if (left == 0) {
            return new Words("当日到期", "due that day");
        }
        var words = unit.words(left);
        return new Words("还剩" + words.zh(), words.en() + " left");
    }
}
