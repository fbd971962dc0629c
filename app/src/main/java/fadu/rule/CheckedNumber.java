package fadu.rule;

import fadu.Words;
import fadu.law.Field;
import fadu.law.FieldType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The check characters of citizens' numbers (GB 11643-1999) and of unified social credit codes (GB 32100-2015). */
public final class CheckedNumber {
    private static final Pattern LONG = Pattern.compile("(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])");
    private static final Pattern PERSON = Pattern.compile("[1-8][0-9]{16}[0-9X]");
    private static final String CODES = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] PERSON_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String PERSON_CHECKS = "10X98765432";
    private static final DateTimeFormatter BORN =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private CheckedNumber() {}

    /** Whether such numbers stand in a field: of a party, or of a person. */
    public static boolean in(Field field) {
        return field.type() == FieldType.PARTY || (field.type() == FieldType.TEXT && field.personal());
    }

    /** Why a number in the text cannot be right; empty where all can, or where there is none. */
    public static Optional<Words> doubt(String text) {
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
        if (!PERSON.matcher(number).matches()) {
            return Optional.of(new Words(
                    "统一社会信用代码 " + number + " 的校验码不符（GB 32100-2015），请核对",
                    "the check character of the credit code " + number + " does not fit (GB 32100-2015): compare it"));
        }
        return Optional.of(
                born(number)
                        ? new Words(
                                "身份证号 " + number + " 的校验码不符（GB 11643-1999），请核对",
                                "the check character of the citizen's number " + number
                                        + " does not fit (GB 11643-1999): compare it")
                        : new Words(
                                "身份证号 " + number + " 中的出生日期不是日期（GB 11643-1999），请核对",
                                "the birth date in the citizen's number " + number
                                        + " is no date (GB 11643-1999): compare it"));
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
