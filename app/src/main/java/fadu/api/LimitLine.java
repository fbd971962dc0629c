package fadu.api;

import fadu.Words;
import fadu.rule.LimitState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A limit of a matter.
 *
 * @param key its id, with the row that it concerns
 * @param under the version under which it was born
 * @param status open, paused, met, late, void or promptly
 * @param burden who is late at its end: house, duty (a party), court, or nobody: right, term
 * @param overdue whether it is past its last day and not met, though somebody had to
 * @param lapsed whether it ended unused
 * @param explanation why it ends when it ends, a sentence each
 */
record LimitLine(
        String key,
        Words name,
        String under,
        String status,
        String burden,
        boolean overdue,
        boolean lapsed,
        LocalDate start,
        Optional<LocalDate> nominal,
        Optional<LocalDate> rolled,
        Optional<LocalDate> target,
        Optional<LocalDate> met,
        String basis,
        List<Words> explanation) {

    static LimitLine of(LimitState limit, LocalDate today) {
        return new LimitLine(
                limit.key(),
                limit.limit().name(),
                limit.under().toString(),
                limit.status().name().toLowerCase(Locale.ROOT),
                limit.limit().burden().name().toLowerCase(Locale.ROOT),
                limit.overdue(today),
                limit.lapsed(today),
                limit.start(),
                limit.nominal(),
                limit.rolled(),
                limit.target(),
                limit.metOn(),
                limit.limit().basis().text(),
                limit.explanation());
    }
}
