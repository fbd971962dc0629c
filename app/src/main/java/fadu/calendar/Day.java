package fadu.calendar;

import fadu.Words;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One day of the calendar.
 *
 * @param name the festival, for a holiday or a make-up working day
 * @param notice the paper that says so
 * @param provisional whether the year has no notice yet
 */
public record Day(LocalDate date, DayKind kind, Optional<Words> name, Optional<Notice> notice, boolean provisional) {}
