package fadu.hook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait before the next try: longer each time, some four days in all. */
final class Patience {
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(24),
            Duration.ofHours(24),
            Duration.ofHours(36));

    private Patience() {}

    /** The pause after so many tries; none when it is given up. */
    static Optional<Duration> after(int tries) {
        return tries <= PAUSES.size() ? Optional.of(PAUSES.get(tries - 1)) : Optional.empty();
    }
}
