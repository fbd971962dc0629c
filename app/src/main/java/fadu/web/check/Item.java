package fadu.web.check;

import java.util.List;
import java.util.Optional;

/**
 * Something that a unit has to do by a day: a task, or something to be put right.
 *
 * @param unit the id of the unit that owns it
 * @param source where it came from, by its id
 * @param origin the matter that it came from
 * @param state where it stands, in the law's words
 * @param days how many days late it is or was; 0 where it is not
 * @param note what was told last of its progress
 * @param silent nobody told of its progress in time
 * @param proof its evidence
 * @param verified by whom and when it was verified
 * @param urged when it was last urged
 */
public record Item(
        String link,
        String number,
        String title,
        String unit,
        String owner,
        String source,
        String sourceName,
        Optional<Origin> origin,
        String due,
        Stage stage,
        String state,
        long days,
        String note,
        String told,
        boolean silent,
        List<Proof> proof,
        String verified,
        String urged,
        List<Doing> acts) {
    /** Whether it came from the matter with this address. */
    boolean from(String matter) {
        return origin.filter(o -> o.link().equals(matter)).isPresent();
    }

    /** The matter that something came from. */
    public record Origin(String name, String link) {}
}
