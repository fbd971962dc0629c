package fadu.docket;

/** What kind of entry an entry is; the canonical bytes hold {@link #id()}. */
public enum Kind {
    /** Takes effect by being entered; refused where the law does not allow it. */
    DECISION("decision"),
    /** Happened outside; always recorded. */
    FACT("fact"),
    /** Follows from the end of a period, with the true time of effect. */
    CLOCK("clock"),
    /** What the system itself notes. */
    SYSTEM("system"),
    /** Another legal version of the procedure applies from here. */
    SWITCH("switch"),
    /** Removes what the clock had entered and a late fact took the ground of. */
    VOID("void"),
    /** Puts right what an earlier entry says. */
    CORRECT("correct"),
    /** Takes back an earlier entry. */
    STRIKE("strike"),
    /** Takes on a matter as found in an older file. */
    TAKE_ON("take-on"),
    /** Another edition of the law applies from here, and why. */
    EDITION("edition");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** The word in the canonical bytes. */
    public String id() {
        return id;
    }

    /** The kind whose word is {@code id}. */
    public static Kind of(String id) {
        for (var kind : values()) {
            if (kind.id.equals(id)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of entry: " + id);
    }
}
