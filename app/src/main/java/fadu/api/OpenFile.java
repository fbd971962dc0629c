package fadu.api;

import fadu.Trouble;
import fadu.Unready;
import fadu.approval.Actor;
import fadu.law.Act;
import fadu.matter.Mask;
import fadu.matter.MatterFile;
import fadu.work.MayRead;
import java.util.Optional;
import java.util.Set;

/**
 * A matter that lies open before somebody who may see it.
 *
 * @param actor this person
 */
record OpenFile(MatterFile file, Actor actor) {

    /** What this person is to this matter. */
    Set<String> roles() {
        return file.roles(actor.person(), actor.reach().roles(file.row().unit()));
    }

    /** What he is to an act of it. */
    Set<String> roles(Act act, Optional<String> row) {
        return actor.roles(actor.reach(), file, act, row);
    }

    /** The unit whose posts do an act. */
    Optional<String> unit(Act act, Optional<String> row) {
        return actor.unit(file.row(), act, row);
    }

    /** With personal values masked. */
    static OpenFile of(Caller caller, String id) {
        var open = clear(caller, id);
        return new OpenFile(Mask.over(open.file()), open.actor());
    }

    /** With personal values in clear; {@link Reading} notes why. For whoever may not see it, it is not there. */
    static OpenFile clear(Caller caller, String id) {
        var file = read(caller, id);
        if (!MayRead.of(caller.actor(), file.row())) {
            throw Declined.unknown();
        }
        return new OpenFile(file, caller.actor());
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
