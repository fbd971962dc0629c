package fadu.docket;

import fadu.Trouble;
import fadu.Words;

/**
 * The idempotency key was used before. The caller reads the earlier entry ({@link Docket#entered}): with the same body it
 * is a retry, with another a conflict, which this exception's words tell.
 */
public final class KeyUsed extends Trouble {
    private static final long serialVersionUID = 1;

    KeyUsed(Entry entry, Throwable cause) {
        super(words(entry.key().orElse("")), cause);
    }

    /** For the caller that found the earlier entry with another body. */
    public KeyUsed(String key) {
        super(words(key));
    }

    private static Words words(String key) {
        return new Words(
                "操作标识 " + key + " 已用于另一次操作，本次未记入：请换用新的标识",
                "The key " + key + " was used for another act, so nothing was recorded: use a new key");
    }
}
