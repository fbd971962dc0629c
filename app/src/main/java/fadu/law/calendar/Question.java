package fadu.law.calendar;

import fadu.Trouble;
import fadu.calendar.Length;
import fadu.calendar.Pause;
import fadu.calendar.Period;
import fadu.calendar.Whose;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person asks of {@code due}, as typed.
 *
 * @param from {@code 2026-09-28}, or with the time of day for hours, {@code 2026-04-30T17:30}
 * @param under a statute; empty for none
 * @param of {@code organ} or {@code party}; empty for an organ
 * @param pauses {@code A..B} each, or {@code A..} for one that still lasts
 */
public record Question(
        String from,
        String length,
        String under,
        String of,
        List<String> pauses,
        List<String> extend,
        boolean backward,
        boolean rolls) {
    private static final int LONGEST = 200;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;
    private static final Pattern FULL_WIDTH = Pattern.compile("[０-９]");
    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /** The period asked for. */
    public Period period(CalendarLaw law) {
        var typed = from.strip();
        int t = typed.indexOf('T');
        var start = date(t < 0 ? typed : typed.substring(0, t), "开始日", "the start");
        var time = t < 0 ? Optional.<LocalTime>empty() : Optional.of(time(typed.substring(t + 1)));
        var size = Length.parse(length);
        var period = time.map(at -> Period.from(LocalDateTime.of(start, at), size))
                .orElseGet(() -> Period.from(start, size))
                .under(law.rules().under(shortEnough(under, "法律", "the statute"), start), whose());
        for (var pause : pauses) {
            period = period.pausing(pause(pause));
        }
        for (var extension : extend) {
            period = period.extendedBy(Length.parse(extension));
        }
        period = backward ? period.backward() : period;
        return rolls ? period : period.notRolling();
    }

    /** Reads a date strictly; {@code what} says which one it is. */
    public static LocalDate date(String text, String zh, String en) {
        var typed = shortEnough(text.strip(), zh, en);
        if (typed.isEmpty()) {
            throw new Trouble(zh + "是空的，请写成 2026-09-28", en + " is empty; write it like 2026-09-28");
        }
        if (FULL_WIDTH.matcher(typed).find()) {
            throw new Trouble(
                    zh + "“" + typed + "”里有全角数字，请改用半角数字", en + " \"" + typed + "\" has full-width digits; use 0-9");
        }
        if (!FORM.matcher(typed).matches()) {
            throw new Trouble(
                    zh + "“" + typed + "”写法不对，请写成 2026-09-28",
                    en + " \"" + typed + "\" is not written like 2026-09-28");
        }
        try {
            var date = LocalDate.parse(typed, DATE);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new Trouble(
                        zh + " " + typed + " 不在 " + FIRST_YEAR + " 至 " + LAST_YEAR + " 年之间，请核对年份",
                        en + " " + typed + " is not between " + FIRST_YEAR + " and " + LAST_YEAR + "; check the year");
            }
            return date;
        } catch (DateTimeException e) {
            throw new Trouble(zh + " " + typed + " 这一天不存在，请核对", en + " " + typed + " does not exist; check it");
        }
    }

    private static LocalTime time(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            var shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            throw new Trouble("时刻“" + shown + "”不对，请写成 17:30", "no such time \"" + shown + "\"; write it like 17:30");
        }
    }

    private static Pause pause(String text) {
        var typed = shortEnough(text.strip(), "暂停", "the pause");
        int dots = typed.indexOf("..");
        if (dots < 0) {
            throw new Trouble(
                    "暂停“" + typed + "”写法不对，请写成 2026-03-11..2026-03-30",
                    "the pause \"" + typed + "\" is not written like 2026-03-11..2026-03-30");
        }
        var start = date(typed.substring(0, dots), "暂停开始日", "the pause's first day");
        var end = typed.substring(dots + 2);
        return end.isBlank() ? Pause.open(start) : Pause.of(start, date(end, "暂停结束日", "the pause's last day"));
    }

    private Whose whose() {
        return switch (of.strip().toLowerCase(Locale.ROOT)) {
            case "", "organ" -> Whose.ORGAN;
            case "party" -> Whose.PARTY;
            default -> throw new Trouble("of 只能是 organ（行政机关）或 party（当事人）", "of must be organ or party");
        };
    }

    private static String shortEnough(String text, String zh, String en) {
        if (text.length() > LONGEST) {
            throw new Trouble(
                    zh + "有 " + text.length() + " 个字，太长，最多 " + LONGEST + " 个",
                    en + " has " + text.length() + " characters; at most " + LONGEST);
        }
        return text;
    }
}
