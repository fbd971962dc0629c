package fadu.calendar;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as the house writes them: {@code 2019-10-23（周三）}. */
final class DateText {
    private DateText() {}

    static String zh(LocalDate date) {
        return date + "（" + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE) + "）";
    }

    static String en(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " " + date;
    }

    /** One day, or the first and the last of several. */
    static String zh(LocalDate first, LocalDate last) {
        return first.equals(last) ? zh(first) : first + " 至 " + last;
    }

    static String en(LocalDate first, LocalDate last) {
        return first.equals(last) ? en(first) : first + " to " + last;
    }
}
