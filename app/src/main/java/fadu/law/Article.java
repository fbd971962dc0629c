package fadu.law;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads the number of an article: {@code 第一百二十条之一第二款第三项} is article 120. */
public final class Article {
    private static final String N = "[零〇一二三四五六七八九十百千两0-9]+";
    private static final String PART = "(?:第?[（(]?" + N + "[）)]?[款项目])?";
    private static final Pattern FORM = Pattern.compile("第(" + N + ")条(?:之" + N + ")?" + PART + PART + PART);
    private static final String DIGITS = "零一二三四五六七八九";

    private Article() {}

    /** The article's number, or nothing when the text names no article. */
    static OptionalInt number(String text) {
        var form = FORM.matcher(text);
        return form.matches() ? OptionalInt.of(value(form.group(1))) : OptionalInt.empty();
    }

    /** The number of a numeral, in Chinese or in digits; {@code 两} is two. */
    public static int value(String numeral) {
        if (numeral.matches("[0-9]{1,4}")) {
            return Integer.parseInt(numeral);
        }
        int sum = 0;
        int digit = 0;
        for (char c : numeral.replace('〇', '零').replace('两', '二').toCharArray()) {
            switch (c) {
                case '千' -> {
                    sum += Math.max(1, digit) * 1000;
                    digit = 0;
                }
                case '百' -> {
                    sum += Math.max(1, digit) * 100;
                    digit = 0;
                }
                case '十' -> {
                    sum += Math.max(1, digit) * 10;
                    digit = 0;
                }
                default -> digit = DIGITS.indexOf(c);
            }
        }
        return sum + digit;
    }
}
