package fadu.api;

import fadu.access.Approvals.Asking;
import fadu.access.Approvals.Beginning;
import fadu.approval.LaidForm;
import fadu.matter.MatterFile;
import java.util.Optional;

/**
 * An act as it was laid, read again beside its matter.
 *
 * @param matter empty while it has not begun
 */
record LaidAct(LaidForm form, Optional<MatterFile> matter) {
    /** For whoever may see the matter, or would. */
    static LaidAct of(Caller caller, Asking asking, Reading reading) {
        var laid = asking.laid();
        if (!asking.begun() && !caller.reach().sees(laid.beginning().map(Beginning::unit))) {
            throw Declined.unknown();
        }
        var matter = Optional.of(laid.matter())
                .filter(_ -> asking.begun())
                .map(id -> reading.open(caller, id).file());
        return LaidForm.of(caller.actor(), asking, matter)
                .map(form -> new LaidAct(form, matter))
                .orElseThrow(Declined::unknown);
    }

    /** As it was filled in. */
    ActBody body() {
        return FormText.read(form.act(), form.parameters(), form.asking().laid().row());
    }

    /** The number of entries of the matter. */
    int seen() {
        return matter.map(m -> m.row().seq()).orElse(0);
    }
}
