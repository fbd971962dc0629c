package fadu.work.year;

import fadu.Words;
import java.util.List;
import java.util.Optional;

/**
 * A file of a review with its score.
 *
 * @param unit by its id
 * @param scorer the unit of whoever scored it
 * @param points what it has; absent while nobody scored it
 * @param off what is deducted for each aspect; none while nobody scored it
 * @param grade by its id
 * @param objected whether an objection is open
 */
public record Sheet(
        String file,
        String unit,
        Words unitName,
        String kind,
        Words scorer,
        Optional<Long> points,
        List<Long> off,
        String grade,
        Words gradeName,
        String opinion,
        boolean objected,
        List<Offer> acts) {}
