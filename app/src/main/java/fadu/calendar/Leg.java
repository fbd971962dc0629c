package fadu.calendar;

import java.time.LocalDate;

/**
 * A part of a period that is counted in one unit.
 *
 * @param after the day before its first day
 * @param end its last day
 */
record Leg(Length length, LocalDate after, LocalDate end) {}
