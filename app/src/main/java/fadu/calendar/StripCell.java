package fadu.calendar;

import fadu.Words;
import java.time.LocalDate;

/**
 * One day of the date strip.
 *
 * @param number the how-manieth counted day; 0 where the day is not counted
 * @param kind what the day is by the calendar
 * @param label what a person should know of it; empty texts where there is nothing to say
 */
public record StripCell(LocalDate date, Role role, int number, DayKind kind, Words label) {

    /** What a day does in a period. The last day keeps its number. */
    public enum Role {
        /** The day of the event, not counted. */
        START,
        COUNTED,
        /** Not counted: Saturday or Sunday. */
        WEEKEND,
        /** Not counted: a day off, whose name stands in the label. */
        HOLIDAY,
        /** Not counted: a pause. */
        PAUSED,
        /** Counted: a weekend day made a working day. */
        MADE_UP,
        /** The last day as counted, where a rest day moves it. */
        NOMINAL_END,
        /** A rest day over which the end moves. */
        ROLLED,
        /** The last day. */
        END,
        /** Backward: the last day that some readings still allow. */
        LOOSE
    }
}
