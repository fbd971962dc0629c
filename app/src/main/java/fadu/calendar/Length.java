package fadu.calendar;

/** How long a period is: {@code 20 working days}. */
public record Length(int count, Unit unit) {}
