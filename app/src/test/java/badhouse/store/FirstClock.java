package badhouse.store;

import java.time.Instant;

/** One of two clocks, where the house may have one. */
public final class FirstClock {
    private FirstClock() {}

    /** Asks the machine. */
    public static Instant ask() {
        return Instant.now();
    }
}
