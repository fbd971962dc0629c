package fadu.rule;

import java.util.Locale;

/** What sort of entry stands in a docket. */
public enum EntryKind {
    DECISION,
    FACT,
    CLOCK,
    SYSTEM,
    /** The matter goes over to a newer version of its procedure. */
    SWITCH,
    /** Takes back a clock act whose ground a late fact removed. */
    VOID,
    CORRECT,
    STRIKE,
    TAKE_ON,
    /** A new edition of the law's data moved open limits. */
    EDITION;

    /** As it stands in an entry's bytes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static EntryKind of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
