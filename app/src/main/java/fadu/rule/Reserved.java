package fadu.rule;

import fadu.law.Act;
import java.util.Set;

/** Keys of an entry's values that are not fields of the matter. */
final class Reserved {
    static final String APPROVED_BY = "approved_by";
    static final String SKIPPED = "skipped";
    static final String WHY = "why";
    static final Set<String> KEYS = Set.of(APPROVED_BY, SKIPPED, WHY, Act.EXTENDED_BY);

    private Reserved() {}
}
