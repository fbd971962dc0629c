package fadu;

import java.util.Locale;

/**
 * One sentence or label for a person, in both languages of the house.
 *
 * @param zh the Chinese wording, which is the one that counts
 * @param en the English wording beside it
 */
public record Words(String zh, String en) {

    /** Reads {@code 立案 / File the case}; without a slash both languages get the same text. */
    public static Words parse(String both) {
        int slash = both.indexOf(" / ");
        return slash < 0 ? new Words(both, both) : new Words(both.substring(0, slash), both.substring(slash + 3));
    }

    /** The wording for a person who reads {@code locale}; Chinese unless English is asked for. */
    public String in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    @Override
    public String toString() {
        return zh.equals(en) ? zh : zh + " / " + en;
    }
}
