package fadu.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An act as it lies before its approver.
 *
 * @param matter the matter as it stands; empty where it has not begun
 * @param filled what was filled in
 * @param clear whether personal values are shown
 * @param files names and where they are, by name
 * @param between what was entered on the matter since it was laid before him
 * @param faults why it could not be entered
 * @param head the last entry of the matter that he sees with it
 * @param mine whether the visitor is the one who is asked
 * @param doable whether the law still knows all of it
 * @param again where it can be filled in again, by whoever asked for what was not approved
 */
public record ApprovalView(
        ApprovalLine line,
        Optional<MatterView> matter,
        String basis,
        List<Fact> filled,
        boolean clear,
        Map<String, String> files,
        List<String> effects,
        List<String> between,
        List<ActForm.Fault> faults,
        int head,
        boolean mine,
        boolean doable,
        Optional<String> again) {

    /** Whether it still waits. */
    public boolean waits() {
        return line.outcome().isEmpty();
    }

    /** Whether personal values are masked. */
    public boolean masked() {
        return !clear
                && (filled.stream().anyMatch(Fact::personal)
                        || matter.stream().flatMap(m -> m.facts().stream()).anyMatch(Fact::personal));
    }
}
