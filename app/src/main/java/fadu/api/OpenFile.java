package fadu.api;

import fadu.Trouble;
import fadu.matter.MatterFile;
import java.util.Set;
import java.util.TreeSet;

/**
 * A matter that lies open before somebody who may see it, with personal values masked.
 *
 * @param roles what this person is to this matter
 */
record OpenFile(MatterFile file, Set<String> roles) {
    /** A role that everybody has who made an entry of the matter. */
    private static final String MAKER = "entry-maker";

    /** A role that whoever handles the matter has. */
    private static final String IN_CHARGE = "in-charge";

    /** For whoever may not see it, it is not there. */
    static OpenFile of(Caller caller, String id) {
        var file = read(caller, id);
        var unit = file.row().unit();
        if (!caller.sees(file.row())) {
            throw Declined.unknown();
        }
        var roles = new TreeSet<>(caller.reach().roles(unit));
        if (file.entries().stream().anyMatch(e -> e.entry().recordedBy().equals(caller.person()))) {
            roles.add(MAKER);
        }
        if (file.row().handler().equals(caller.person())) {
            roles.add(IN_CHARGE);
        }
        return new OpenFile(file, roles);
    }

    private static MatterFile read(Caller caller, String id) {
        try {
            return caller.house().files().read(caller.jurisdiction(), id, caller.now(), false);
        } catch (Trouble e) {
            // A database that went away has a cause; a matter that is not there has none.
            if (e.getCause() == null) {
                throw Declined.unknown();
            }
            throw e;
        }
    }
}
