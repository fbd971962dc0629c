package fadu.web.desk;

import fadu.access.ReadLog;
import fadu.store.Watch;
import java.time.Instant;

/** Opens personal values to somebody who says why; that is noted before anything is shown. */
final class Opened {
    private final ReadLog reads;
    private final Watch watch;

    Opened(ReadLog reads, Watch watch) {
        this.reads = reads;
        this.watch = watch;
    }

    /** A matter with personal values in clear; masked where no reason is given. */
    OpenMatter matter(Desk desk, String id, String reason, Instant now) {
        var masked = Reading.open(desk, id, now);
        return noted(desk, id, reason) ? Reading.openClear(desk, id, now) : masked;
    }

    /** Notes why personal values of a matter are shown; whether a reason was given, so that they may be. */
    boolean noted(Desk desk, String id, String reason) {
        var said = reason.strip();
        if (said.isEmpty()) {
            return false;
        }
        reads.add(desk.jurisdiction(), desk.visitor().person(), id, ReadLog.PERSONAL, said, watch.instant());
        return true;
    }
}
