package fadu.work;

import fadu.law.Act;
import fadu.law.Field;
import fadu.law.Law;
import fadu.law.NoticeRule;

/** What the values of an act name. */
final class Named {
    private Named() {}

    /** Whether an act sends a letter to whoever stands in a field of it. */
    static boolean letter(Law law, Act act, Field field) {
        return law.notices().rules().stream()
                .filter(r -> r.letter().isPresent() && r.to().contains(new NoticeRule.Officer(field.id())))
                .anyMatch(r -> r.cause() instanceof NoticeRule.Acted acted
                        && acted.acts().contains(act.id()));
    }
}
