package fadu.work;

import fadu.approval.Actor;
import fadu.matter.MatterRow;
import fadu.notice.Notices;

/**
 * Who may open a matter: whoever sees it, handles it, or was asked about it by a letter. A notice that comes to
 * a post opens nothing: whoever no longer holds the post may not read on. Somebody who holds no post today may not,
 * and of a sensitive matter only those may who can know of it.
 */
public final class MayRead {
    private MayRead() {}

    /** Whether this one may. */
    public static boolean of(Actor actor, MatterRow row) {
        return actor.sees(row)
                || (!actor.reach().posts().isEmpty()
                        && actor.told().of(row)
                        && new Notices(actor.house().database().worker())
                                .asked(actor.jurisdiction(), actor.person(), row.id()));
    }
}
