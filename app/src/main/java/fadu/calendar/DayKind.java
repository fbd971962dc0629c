package fadu.calendar;

/** What a day is, by the calendar of its year. */
public enum DayKind {
    /** Monday to Friday, not made free. */
    WORKING,
    /** Saturday or Sunday, not made a working day. */
    WEEKEND,
    /** A festival, or a day made free by the year's notice. */
    HOLIDAY,
    /** Saturday or Sunday made a working day by the year's notice. */
    MAKE_UP;

    /** Whether the day counts as a working day. */
    public boolean works() {
        return this == WORKING || this == MAKE_UP;
    }
}
