package fadu.web.desk;

import fadu.Trouble;
import fadu.Unready;
import fadu.matter.Mask;
import fadu.matter.MatterFile;
import fadu.web.Missing;
import fadu.work.MayRead;
import java.time.Instant;

/** Opens a matter for somebody who may see it; for anybody else it is not there. */
final class Reading {
    private Reading() {}

    /** With personal values masked. */
    static OpenMatter open(Desk desk, String id, Instant now) {
        var clear = openClear(desk, id, now);
        return new OpenMatter(Mask.over(clear.file()), clear.actor());
    }

    /** With personal values in clear; whoever opens it so has noted why. */
    static OpenMatter openClear(Desk desk, String id, Instant now) {
        var file = file(desk, id, now);
        if (!MayRead.of(desk.actor(), file.row())) {
            throw new Missing();
        }
        return new OpenMatter(file, desk.actor());
    }

    private static MatterFile file(Desk desk, String id, Instant now) {
        try {
            return desk.house().files().read(desk.jurisdiction(), id, now, true);
        } catch (Trouble e) {
            // A database that went away has a cause; a matter that is not there has none.
            if (e.getCause() == null && !(e instanceof Unready)) {
                throw new Missing();
            }
            throw e;
        }
    }
}
