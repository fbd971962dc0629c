package fadu.demo;

import fadu.law.yaml.Place;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlSheet;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** How long after the act before: {@code 3}, {@code 2..5} working days, or {@code 20..25d} days of the calendar. */
record Gap(int least, int most, boolean working) {
    static final Gap NONE = new Gap(0, 0, true);
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})(?:\\.\\.(\\d{1,4}))?([wd]?)");

    static Gap of(String text, Place place) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw YamlSheet.wrong(
                    new YamlNode.Scalar(text, false, place),
                    "“" + text + "”应写成 3、2..5 或者 20..25d",
                    "“" + text + "” is written 3, 2..5 or 20..25d");
        }
        int least = Integer.parseInt(matcher.group(1));
        int most = matcher.group(2) == null ? least : Integer.parseInt(matcher.group(2));
        return new Gap(least, Math.max(least, most), !"d".equals(matcher.group(3)));
    }

    /** A day so long after; always one on which people work. */
    LocalDate after(LocalDate day, Days days, Chance chance) {
        int n = chance.between(least, most);
        return working ? days.after(day, n) : days.roll(day.plusDays(n));
    }
}
