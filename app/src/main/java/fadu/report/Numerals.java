package fadu.report;

import java.util.Locale;

/** The numbers before headings and paragraphs. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** {@code 1} is 一, {@code 12} is 十二, {@code 112} is 一百一十二; what goes beyond 999 stands in digits. */
    static String chinese(int n) {
        if (n > 999) {
            return Integer.toString(n);
        }
        if (n > 99) {
            int rest = n % 100;
            return DIGITS.charAt(n / 100) + "百"
                    + (rest == 0
                            ? ""
                            : rest < 10 ? "零" + chinese(rest) : rest < 20 ? "一" + chinese(rest) : chinese(rest));
        }
        int tens = n / 10;
        int ones = n % 10;
        return (tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十")
                + (ones == 0 && tens > 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
    }

    /** Before the heading of a section. */
    static String section(int n, Locale locale) {
        return english(locale) ? roman(n) + ". " : chinese(n) + "、";
    }

    /** Before the heading of a part. */
    static String part(int n, Locale locale) {
        return english(locale) ? letter('A', n) + ". " : "（" + chinese(n) + "）";
    }

    /** Before the paragraphs of a list. */
    static String item(int n, Locale locale) {
        return english(locale) ? "(" + letter('a', n) + ") " : chinese(n) + "是";
    }

    static boolean english(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    /** After the last letter the number itself. */
    private static String letter(char first, int n) {
        return n > 26 ? Integer.toString(n) : Character.toString(first + n - 1);
    }

    private static String roman(int n) {
        return "X".repeat(n / 10) + new String[] {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}[n % 10];
    }
}
