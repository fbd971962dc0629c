package fadu.calendar;

/** What a period is counted in. */
public enum Unit {
    WORKING_DAY,
    DAY,
    MONTH,
    YEAR,
    HOUR
}
