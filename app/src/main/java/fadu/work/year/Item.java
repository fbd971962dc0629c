package fadu.work.year;

import fadu.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that a unit has to do by a day: a task, or something to be put right.
 *
 * @param matter its id
 * @param unit the id of the unit that owns it; empty where nobody does
 * @param source where it came from, by its id
 * @param origin the matter that it came from, where it may be known
 * @param state where it stands, in the law's words
 * @param days how many days late it is or was; 0 where it is not
 * @param note what was told last of its progress
 * @param told when
 * @param silent nobody told of its progress in time
 * @param proof its evidence
 * @param urged when it was last urged
 */
public record Item(
        String matter,
        String number,
        String title,
        String unit,
        Words owner,
        String source,
        Words sourceName,
        Optional<Origin> origin,
        Optional<LocalDate> due,
        Stage stage,
        Words state,
        long days,
        String note,
        Optional<LocalDate> told,
        boolean silent,
        List<Proof> proof,
        Optional<Verified> verified,
        Optional<LocalDate> urged,
        List<Offer> acts) {
    /** Whether it came from a matter. */
    boolean from(String id) {
        return origin.filter(o -> o.matter().equals(id)).isPresent();
    }

    /** The matter that something came from, by its number and title. */
    public record Origin(String name, String matter) {}

    /** By whom and when it was verified. */
    public record Verified(String person, Words name, LocalDate day) {}
}
