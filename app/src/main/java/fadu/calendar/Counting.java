package fadu.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How one version of one statute counts its periods.
 *
 * @param statute {@code 行政处罚法@2021}; empty where no statute was named
 * @param known whether {@code periods.yaml} has the statute; if not, days are calendar days under the general rules
 * @param from first day on which the version holds; {@link LocalDate#MIN} when unknown
 * @param until last day on which it holds; {@link LocalDate#MAX} when open
 * @param working the clauses that make days working days
 * @param generalBasis the article that sends to the general rules; empty where none does
 * @param general the general rules by version
 * @param verified whether the statute's text was read
 */
public record Counting(
        String statute,
        boolean known,
        LocalDate from,
        LocalDate until,
        List<WorkingDays> working,
        String generalBasis,
        List<GeneralRule> general,
        boolean verified) {

    /** Calendar days, with no statute and no article: for tests and for internal targets. */
    public static final Counting BARE = plain("", true, List.of());

    public Counting {
        working = List.copyOf(working);
        general = List.copyOf(general);
    }

    /** Calendar days under the general rules. */
    public static Counting plain(String statute, boolean known, List<GeneralRule> general) {
        return new Counting(statute, known, LocalDate.MIN, LocalDate.MAX, List.of(), "", general, true);
    }

    /** The clause that makes this length working days; empty where it stays what it says. */
    public Optional<WorkingDays> clause(Length length, Whose whose) {
        if (length.unit() != Unit.DAY) {
            return Optional.empty();
        }
        for (var clause : working) {
            if (clause.covers(length.count(), whose)) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    /** The length in the unit in which this statute counts it. */
    public Length resolve(Length length, Whose whose) {
        return clause(length, whose).isPresent() ? new Length(length.count(), Unit.WORKING_DAY) : length;
    }

    /** The general rules for a period that starts on the day; empty before the first of them. */
    public Optional<GeneralRule> general(LocalDate start) {
        for (var rule : general) {
            if (rule.on(start)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
