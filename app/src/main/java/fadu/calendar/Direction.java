package fadu.calendar;

/** Whether a period runs on from its event or must lie before it. */
public enum Direction {
    FORWARD,
    /** So many days before a hearing: neither the day of the notice nor the day of the hearing is counted. */
    BACKWARD
}
