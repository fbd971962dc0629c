package fadu.web.desk;

import java.util.List;
import java.util.Map;

/**
 * An act as it lies before its approver.
 *
 * @param matter the matter as it stands
 * @param filled what was filled in
 * @param files names and where they are, by name
 * @param between what was entered on the matter since it was laid before him
 * @param faults why it could not be entered
 * @param head the last entry of the matter that he sees with it
 * @param mine whether the visitor is the one who is asked
 */
public record ApprovalView(
        ApprovalLine line,
        MatterView matter,
        String basis,
        List<Fact> filled,
        Map<String, String> files,
        List<String> effects,
        List<String> between,
        List<ActForm.Fault> faults,
        int head,
        boolean mine) {

    /** Whether it still waits. */
    public boolean waits() {
        return line.outcome().isEmpty();
    }
}
