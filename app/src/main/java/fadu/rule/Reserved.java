package fadu.rule;

import java.util.Set;

/** Keys of an entry's values that are not fields of the matter. */
final class Reserved {
    static final String APPROVED_BY = "approved_by";
    static final String SKIPPED = "skipped";
    static final String WHY = "why";
    static final String EXTENDED_BY = "extended_by";
    static final Set<String> KEYS = Set.of(APPROVED_BY, SKIPPED, WHY, EXTENDED_BY);

    private Reserved() {}
}
