package fadu.api;

import fadu.access.Approvals.Asking;
import fadu.access.Approvals.Beginning;
import fadu.access.Approvals.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An act laid before its approver.
 *
 * @param matter that it is about, or that begins under this id when it is approved
 * @param begins the kind of the matter that it begins
 * @param unit whose the new matter becomes
 * @param outcome approved, returned or withdrawn; absent while it waits
 * @param words of the return
 * @param entry that the approval made
 */
record ApprovalLine(
        String id,
        String matter,
        Optional<String> begins,
        Optional<String> unit,
        String act,
        Optional<String> row,
        String askedBy,
        String approver,
        Instant asked,
        Optional<String> outcome,
        Optional<Instant> decided,
        Optional<String> decidedBy,
        String words,
        Optional<Integer> entry) {

    static ApprovalLine of(Asking asking) {
        return new ApprovalLine(
                asking.id(),
                asking.laid().matter(),
                asking.laid().beginning().map(Beginning::procedure),
                asking.laid().beginning().map(Beginning::unit),
                asking.laid().act(),
                Optional.of(asking.laid().row()).filter(r -> !r.isEmpty()),
                asking.askedBy(),
                asking.approver(),
                asking.asked(),
                asking.outcome().map(Outcome::id),
                asking.decided(),
                asking.decidedBy(),
                asking.words(),
                asking.entry());
    }

    static List<ApprovalLine> of(List<Asking> askings) {
        return askings.stream().map(ApprovalLine::of).toList();
    }
}
