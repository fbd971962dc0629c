package fadu.api;

import fadu.Trouble;
import fadu.Unready;
import fadu.matter.Mask;
import fadu.matter.MatterFile;
import fadu.work.MayRead;
import java.util.Set;

/**
 * A matter that lies open before somebody who may see it.
 *
 * @param roles what this person is to this matter
 */
record OpenFile(MatterFile file, Set<String> roles) {
    /** With personal values masked. */
    static OpenFile of(Caller caller, String id) {
        var open = clear(caller, id);
        return new OpenFile(Mask.over(open.file()), open.roles());
    }

    /** With personal values in clear; {@link Reading} notes why. For whoever may not see it, it is not there. */
    static OpenFile clear(Caller caller, String id) {
        var file = read(caller, id);
        if (!MayRead.of(caller.actor(), file.row())) {
            throw Declined.unknown();
        }
        return new OpenFile(
                file,
                file.roles(caller.person(), caller.reach().roles(file.row().unit())));
    }

    private static MatterFile read(Caller caller, String id) {
        try {
            return caller.house().files().read(caller.jurisdiction(), id, caller.now(), true);
        } catch (Trouble e) {
            // A database that went away has a cause; a matter that is not there has none.
            if (e.getCause() == null && !(e instanceof Unready)) {
                throw Declined.unknown();
            }
            throw e;
        }
    }
}
