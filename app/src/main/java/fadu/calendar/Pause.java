package fadu.calendar;

import fadu.Trouble;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A stretch of time that does not count. The day on which the pause begins (the letter goes out) still counts; the days
 * after it, up to and including the day on which it ends (the answer comes), do not. Counting goes on the day after.
 *
 * @param from the day on which it begins
 * @param to the day on which it ends; empty while it lasts
 */
public record Pause(LocalDate from, Optional<LocalDate> to) {
    public Pause {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new Trouble(
                    "暂停的结束日 " + to.get() + " 早于开始日 " + from + "，请把两个日期对调或改正",
                    "the pause ends on " + to.get() + ", before it begins on " + from + "; swap or correct the dates");
        }
    }

    public static Pause of(LocalDate from, LocalDate to) {
        return new Pause(from, Optional.of(to));
    }

    /** A pause that has not ended. */
    public static Pause open(LocalDate from) {
        return new Pause(from, Optional.empty());
    }
}
