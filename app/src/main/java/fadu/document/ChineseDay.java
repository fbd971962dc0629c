package fadu.document;

import java.time.LocalDate;

/** Days as official papers write them. */
public final class ChineseDay {
    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDay() {}

    /** {@code 二〇一九年十月二十三日}. */
    public static String numerals(LocalDate day) {
        var year = new StringBuilder();
        String.valueOf(day.getYear()).chars().forEach(c -> year.append(DIGITS.charAt(c - '0')));
        return year + "年" + number(day.getMonthValue()) + "月" + number(day.getDayOfMonth()) + "日";
    }

    /** {@code 2019年10月23日}. */
    public static String digits(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String number(int n) {
        int tens = n / 10;
        int ones = n % 10;
        return (tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十")
                + (ones == 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
    }
}
