package fadu.calendar;

import fadu.Words;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * When a period ends, and why. The explanation and the strip are made only when asked for.
 *
 * @param period what was computed
 * @param calendar by which calendar
 * @param legs what was counted, in order
 * @param nominal the last day as counted; remind against it. Backward: the strict day, by which the notice should be out
 * @param rolled the last day after a rest day has moved it; late is only what comes after it. Backward: the same as nominal
 * @param moment the exact end of a period in hours, in Asia/Shanghai
 * @param loose backward only: the last day that some readings still allow; refuse after it
 * @param provisional whether the result hangs on a year whose holiday notice is not known
 * @param open whether a pause still lasts: {@code nominal} and {@code rolled} are then only the earliest possible days
 */
public record Due(
        Period period,
        WorkCalendar calendar,
        List<Leg> legs,
        LocalDate nominal,
        LocalDate rolled,
        Optional<LocalDateTime> moment,
        Optional<LocalDate> loose,
        boolean provisional,
        boolean open) {

    public Due {
        legs = List.copyOf(legs);
    }

    /** The length in the unit in which it was counted. */
    public Length counted() {
        return legs.getFirst().length();
    }

    /** What is left or over on a day. */
    public Standing on(LocalDate day) {
        return Standing.of(this, day);
    }

    /** One clear sentence each: from when, by which rule, what did not count and why, where it ended. */
    public List<Words> explanation() {
        return new Explanation(this).sentences();
    }

    /** A cell a day, from the first to the last. */
    public List<StripCell> strip() {
        return Strip.of(this);
    }
}
