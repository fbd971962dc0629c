package fadu.law;

import fadu.calendar.Length;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** How long a limit is. */
public sealed interface Span {
    /** {@code 20 working days}; a bare "days" is read by the statute's rule of counting. */
    record Fixed(Length length) implements Span {}

    /** The length that a setting gives. */
    record BySetting(String setting) implements Span {}

    /** No number in law ({@code 及时}). */
    record Promptly() implements Span {}

    /** Ends on the day that a field gives. */
    record ToField(String field) implements Span {}

    /** The next such day after the start. */
    record ByDay(MonthDay day) implements Span {}

    /** At least once in each period while the matter is open. */
    record Every(Recurrence recurrence) implements Span {}

    /** The first case that holds. */
    record Cases(List<Case> cases) implements Span {}

    /** A stopwatch: counts days, has no end. */
    record Stopwatch() implements Span {}

    record Case(Optional<Expr> when, Span is) {}

    enum Recurrence {
        MONTH,
        QUARTER,
        YEAR
    }
}
