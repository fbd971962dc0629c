package fadu.law;

import fadu.Words;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One version of one text.
 *
 * @param key title and version, {@code 政府信息公开条例@2019}
 * @param inForce first day in force
 * @param until last day in force, where it was replaced
 * @param articles how many it has; 0 for a document without articles
 * @param verified whether the text was read in full
 */
public record Statute(
        String key,
        Words name,
        LocalDate adopted,
        LocalDate inForce,
        Optional<LocalDate> until,
        int articles,
        boolean verified) {
    private static final Pattern KEY = Pattern.compile("([\\p{IsHan}（）]+)@[0-9]+\\s*");

    /** A text in which articles are cited by keys, as a paper cites them: {@code 《政府信息公开条例》第五条}. */
    public static String titled(String text) {
        return KEY.matcher(text).replaceAll("《$1》");
    }
}
