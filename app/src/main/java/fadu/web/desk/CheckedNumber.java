package fadu.web.desk;

import fadu.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The check characters of citizens' numbers (GB 11643-1999) and of unified social credit codes (GB 32100-2015). */
final class CheckedNumber {
    private static final Pattern LONG = Pattern.compile("(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])");
    private static final Pattern PERSON = Pattern.compile("[1-8][0-9]{16}[0-9X]");
    private static final String CODES = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] PERSON_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String PERSON_CHECKS = "10X98765432";
    private static final DateTimeFormatter BORN =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private CheckedNumber() {}

    /** Why a number in the text cannot be right; empty where all can, or where there is none. */
    static Optional<Words> doubt(String text) {
        return LONG.matcher(text)
                .results()
                .map(found -> found.group().toUpperCase(Locale.ROOT))
                .flatMap(number -> of(number).stream())
                .findFirst();
    }

    private static Optional<Words> of(String number) {
        if (person(number) || body(number)) {
            return Optional.empty();
        }
        var again = "请核对；确认无误的，再按一次按钮";
        var sure = "compare it; if it is right, press the button once more";
        if (!PERSON.matcher(number).matches()) {
            return Optional.of(new Words(
                    "统一社会信用代码 " + number + " 的校验码不符（GB 32100-2015），" + again,
                    "the check character of the credit code " + number + " does not fit (GB 32100-2015): " + sure));
        }
        return Optional.of(
                born(number)
                        ? new Words(
                                "身份证号 " + number + " 的校验码不符（GB 11643-1999），" + again,
                                "the check character of the citizen's number " + number
                                        + " does not fit (GB 11643-1999): " + sure)
                        : new Words(
                                "身份证号 " + number + " 中的出生日期不是日期（GB 11643-1999），" + again,
                                "the birth date in the citizen's number " + number + " is no date (GB 11643-1999): "
                                        + sure));
    }

    /** Whether it is a citizen's number: a date of birth, and the check character by mod 11-2. */
    static boolean person(String number) {
        if (!PERSON.matcher(number).matches() || !born(number)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < PERSON_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * PERSON_WEIGHTS[i];
        }
        return PERSON_CHECKS.charAt(sum % 11) == number.charAt(17);
    }

    private static boolean born(String number) {
        try {
            LocalDate.parse(number.substring(6, 14), BORN);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether it is a credit code: the check character by mod 31, the weights being powers of three. */
    static boolean body(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            int value = CODES.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return CODES.charAt((31 - sum % 31) % 31) == code.charAt(17);
    }
}
