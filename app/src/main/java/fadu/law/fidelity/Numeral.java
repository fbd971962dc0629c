package fadu.law.fidelity;

/** Chinese numerals as statutes write them, from 1 to 9999. */
final class Numeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String UNITS = " 十百千";

    private Numeral() {}

    /** 20 is {@code 二十}, 105 is {@code 一百零五}. */
    static String of(int number) {
        var digits = String.valueOf(number);
        var out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int place = digits.length() - 1 - i;
            if (digit > 0) {
                out.append(DIGITS.charAt(digit));
                if (place > 0) {
                    out.append(UNITS.charAt(place));
                }
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != '零' && !onlyZeros(digits, i)) {
                out.append('零');
            }
        }
        var text = out.toString();
        return text.startsWith("一十") ? text.substring(1) : text;
    }

    private static boolean onlyZeros(String digits, int from) {
        return digits.substring(from).chars().allMatch(c -> c == '0');
    }
}
