package fadu.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A period to be computed. Dates and times are those of Asia/Shanghai. A restart is a later start; a period for each party
 * is a period each.
 *
 * @param start the day of the event that starts it (or, backward, before which it must lie); that day is not counted
 * @param time the time of the event, which only periods in hours need
 * @param length as the law writes it; {@code days} become working days where {@code counting} says so
 * @param extensions what was added to it
 * @param pauses what does not count
 * @param rolls whether a last day that is a rest day moves to the next working day
 * @param counting the statute's rules of counting
 * @param whose whom it binds
 */
public record Period(
        LocalDate start,
        Optional<LocalTime> time,
        Length length,
        List<Length> extensions,
        List<Pause> pauses,
        Direction direction,
        boolean rolls,
        Counting counting,
        Whose whose) {

    public Period {
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
    }

    /** A forward period in days, months or years that rolls, under no statute, binding an organ. */
    public static Period from(LocalDate start, Length length) {
        return new Period(
                start,
                Optional.empty(),
                length,
                List.of(),
                List.of(),
                Direction.FORWARD,
                true,
                Counting.BARE,
                Whose.ORGAN);
    }

    /** A forward period from a moment, as periods in hours need. */
    public static Period from(LocalDateTime start, Length length) {
        var day = from(start.toLocalDate(), length);
        return day.with(Optional.of(start.toLocalTime()), day.extensions, day.pauses, day.direction, true);
    }

    /** The same under a statute's rules of counting. */
    public Period under(Counting rules, Whose who) {
        return new Period(start, time, length, extensions, pauses, direction, rolls, rules, who);
    }

    /** The same with one more pause. */
    public Period pausing(Pause pause) {
        return pausing(List.of(pause));
    }

    /** The same with more pauses. */
    public Period pausing(List<Pause> more) {
        var all = new ArrayList<>(pauses);
        all.addAll(more);
        return with(time, extensions, all, direction, rolls);
    }

    /** The same, made longer. */
    public Period extendedBy(Length extension) {
        var all = new ArrayList<>(extensions);
        all.add(extension);
        return with(time, all, pauses, direction, rolls);
    }

    /** The same, counted back from its event. */
    public Period backward() {
        return with(time, extensions, pauses, Direction.BACKWARD, rolls);
    }

    /** The same, its last day fixed even if it is a rest day. */
    public Period notRolling() {
        return with(time, extensions, pauses, direction, false);
    }

    /**
     * When it ends.
     *
     * @throws fadu.Trouble if hours have no time of day, are mixed with days, or a backward period has pauses
     */
    public Due due(WorkCalendar calendar) {
        return direction == Direction.BACKWARD ? Backward.due(this, calendar) : Forward.due(this, calendar);
    }

    private Period with(Optional<LocalTime> at, List<Length> more, List<Pause> stops, Direction way, boolean moves) {
        return new Period(start, at, length, more, stops, way, moves, counting, whose);
    }
}
