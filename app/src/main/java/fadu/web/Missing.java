package fadu.web;

import java.io.Serial;

/** There is no such page, or it is not this visitor's to know of. */
public final class Missing extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    public Missing() {
        super("no such page", null, false, false);
    }
}
