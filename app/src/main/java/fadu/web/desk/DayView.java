package fadu.web.desk;

import fadu.calendar.Day;
import fadu.web.Frame;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * A day of the calendar in words.
 *
 * @param words its weekday, and whether one works on it and why
 * @param notice the paper that says so
 * @param provisional whether the year has no notice yet
 */
public record DayView(String words, Optional<String> notice, boolean provisional) {
    static DayView of(Day day, Frame frame) {
        var weekday = day.date()
                .getDayOfWeek()
                .getDisplayName(TextStyle.FULL, frame.zh() ? Locale.SIMPLIFIED_CHINESE : frame.locale());
        var kind = switch (day.kind()) {
            case WORKING -> frame.say("day.working");
            case WEEKEND -> frame.say("day.weekend");
            case HOLIDAY -> frame.say("day.holiday", name(day, frame));
            case MAKE_UP -> frame.say("day.make-up", name(day, frame));
        };
        return new DayView(weekday + " · " + kind, day.notice().map(Object::toString), day.provisional());
    }

    private static String name(Day day, Frame frame) {
        return day.name().map(frame::say).orElse("");
    }
}
