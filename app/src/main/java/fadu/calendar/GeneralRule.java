package fadu.calendar;

import java.time.LocalDate;

/**
 * The general rules of counting in one version of one statute, with the articles that give them.
 *
 * @param version {@code 民法典@2020}
 * @param from first day on which it holds
 * @param until last day on which it holds; {@link LocalDate#MAX} when open
 * @param firstDay the article by which the first day is not counted
 * @param nextHour whether the hour of the event is not counted either (litigation)
 * @param hour the article on periods in hours
 * @param monthEnd the article on the corresponding day of the due month
 * @param lastDay the article by which a last day that is a rest day moves
 * @param lastHour the article by which the last day ends at 24:00
 * @param verified whether the text was read
 */
public record GeneralRule(
        String version,
        LocalDate from,
        LocalDate until,
        String firstDay,
        boolean nextHour,
        String hour,
        String monthEnd,
        String lastDay,
        String lastHour,
        boolean verified) {

    boolean on(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
