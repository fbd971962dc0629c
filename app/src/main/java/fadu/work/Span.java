package fadu.work;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** A year or a month as an address has it: {@code 2019}, {@code 2019-10}. */
public record Span(LocalDate from, LocalDate until) {
    /** What a text means; empty where it is neither. */
    public static Optional<Span> of(String text) {
        if (text.matches("[12][0-9]{3}")) {
            var year = Year.parse(text);
            return Optional.of(new Span(year.atDay(1), year.atMonth(12).atEndOfMonth()));
        }
        if (text.matches("[12][0-9]{3}-(0[1-9]|1[0-2])")) {
            var month = YearMonth.parse(text);
            return Optional.of(new Span(month.atDay(1), month.atEndOfMonth()));
        }
        return Optional.empty();
    }
}
