package fadu.web;

import fadu.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * What every page has around its own content.
 *
 * @param locale Chinese or English
 * @param path where the page is, with its query, so that the language can be changed in place
 * @param visitor who is signed in
 * @param today the day in Asia/Shanghai
 * @param place the jurisdiction's name
 * @param demo whether what is shown is invented
 * @param planned whether the law of the place has pages of a year
 * @param csrf the token that every form carries
 * @param unread how many notices the visitor has not read
 */
public record Frame(
        Locale locale,
        String path,
        Optional<Visitor> visitor,
        LocalDate today,
        Words place,
        boolean demo,
        boolean planned,
        String csrf,
        int unread) {

    /** A label in the page's language. */
    public String say(String key, Object... filling) {
        return Labels.say(locale, key, filling);
    }

    /** Words in the page's language. */
    public String say(Words words) {
        return words.in(locale);
    }

    public boolean zh() {
        return !locale.getLanguage().equals("en");
    }

    /** {@code 2019-10-23 周三}, {@code 2019-10-23 Wed}. */
    public String day(LocalDate day) {
        return day + " "
                + day.getDayOfWeek().getDisplayName(TextStyle.SHORT, zh() ? Locale.SIMPLIFIED_CHINESE : locale);
    }

    /** {@code 10-23 周三}; {@code 2020-01-02} where it is not of this year. */
    public String near(LocalDate day) {
        return day.getYear() == today.getYear() ? day(day).substring(5) : day.toString();
    }

    /** Whether the page lies under this part of the desk. */
    public boolean under(String part) {
        return path.equals(part) || path.startsWith(part + "/") || path.startsWith(part + "?");
    }
}
