package fadu.calendar;

import fadu.Trouble;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a length, and says exactly what is wrong with one that cannot be read. */
final class LengthText {
    private static final Pattern FORM = Pattern.compile("([+-]?)([0-9]+)\\s+(working day|day|month|year|hour)s?");
    private static final Pattern FULL_WIDTH = Pattern.compile("[０-９]");
    private static final Pattern FRACTION = Pattern.compile("[+-]?[0-9]+[.,][0-9]+.*");
    private static final int SHOWN = 40;

    private LengthText() {}

    static Length parse(String text) {
        var trimmed = text.strip();
        var shown = trimmed.length() <= SHOWN ? trimmed : trimmed.substring(0, SHOWN) + "…";
        if (trimmed.isEmpty()) {
            throw wrong("期限是空的", "the length is empty");
        }
        if (FULL_WIDTH.matcher(trimmed).find()) {
            throw wrong("期限“" + shown + "”里有全角数字，请改用半角数字", "\"" + shown + "\" has full-width digits; use 0-9");
        }
        if (FRACTION.matcher(trimmed).matches()) {
            throw wrong("期限“" + shown + "”不是整数", "\"" + shown + "\" is not a whole number");
        }
        var form = FORM.matcher(trimmed.toLowerCase(Locale.ROOT));
        if (!form.matches()) {
            throw wrong("看不懂期限“" + shown + "”", "cannot read the length \"" + shown + "\"");
        }
        var digits = form.group(2).replaceFirst("^0+", "");
        if (digits.isEmpty()) {
            throw wrong("期限“" + shown + "”是零，至少应为 1", "\"" + shown + "\" is zero; it must be at least 1");
        }
        if ("-".equals(form.group(1))) {
            throw wrong(
                    "期限“" + shown + "”是负数，向前计算请用 --backward",
                    "\"" + shown + "\" is negative; to count back use --backward");
        }
        var unit = unit(form.group(3));
        if (digits.length() > 9 || Integer.parseInt(digits) > unit.most()) {
            throw wrong(
                    "期限“" + shown + "”太长，最多 " + unit.words(unit.most()).zh(),
                    "\"" + shown + "\" is too long; at most "
                            + unit.words(unit.most()).en());
        }
        return new Length(Integer.parseInt(digits), unit);
    }

    private static Unit unit(String en) {
        for (var unit : Unit.values()) {
            if (unit.en().equals(en)) {
                return unit;
            }
        }
        throw new IllegalStateException(en);
    }

    private static Trouble wrong(String zh, String en) {
        return new Trouble(
                zh + "。写法：20 working days、15 days、6 months、2 years、24 hours",
                en + ". Write 20 working days, 15 days, 6 months, 2 years or 24 hours");
    }
}
