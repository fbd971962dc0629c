package fadu.api;

import fadu.access.ReadLog;
import fadu.store.Watch;

/** Opens matters to programs. Who read what is known of them too; personal values are opened to whoever says why. */
final class Reading {
    private final ReadLog reads;
    private final Watch watch;

    Reading(ReadLog reads, Watch watch) {
        this.reads = reads;
        this.watch = watch;
    }

    /** A matter with personal values masked. */
    OpenFile open(Caller caller, String id) {
        var open = OpenFile.of(caller, id);
        noted(caller, id);
        return open;
    }

    /** Notes that a matter, or what will begin it, is shown with personal values masked. */
    void noted(Caller caller, String id) {
        note(caller, id, ReadLog.PAGE, "");
    }

    /** Notes why its personal values are shown. */
    void noted(Caller caller, String id, ReasonBody body) {
        note(caller, id, ReadLog.PERSONAL, said(body));
    }

    private static String said(ReasonBody body) {
        if (body.reason().isBlank()) {
            throw Declined.malformed("请在 reason 中写明为何需要个人信息", "say in reason what the personal values are needed for");
        }
        return body.reason().strip();
    }

    /** The same with personal values in clear; that is noted before anything is shown. */
    OpenFile clear(Caller caller, String id, ReasonBody body) {
        return clear(caller, id, said(body));
    }

    /** In clear for an act that takes them over unseen. */
    OpenFile clear(Caller caller, String id, String reason) {
        var open = OpenFile.clear(caller, id);
        note(caller, id, ReadLog.PERSONAL, reason);
        return open;
    }

    private void note(Caller caller, String id, String what, String reason) {
        reads.add(caller.jurisdiction(), caller.person(), id, what, reason, watch.instant());
    }
}
