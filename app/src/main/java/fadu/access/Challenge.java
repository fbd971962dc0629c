package fadu.access;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What a device is asked to sign. It carries its own end under the house's key, so that nothing is kept of those never answered. */
final class Challenge {
    private static final Duration LASTS = Duration.ofMinutes(5);

    private final OneTimeCodes.Lock lock;

    Challenge(OneTimeCodes.Lock lock) {
        this.lock = lock;
    }

    /** A new one; each is another, since the lock never closes the same twice the same way. */
    byte[] ask(String purpose, Instant now) {
        var end = ByteBuffer.allocate(Long.BYTES)
                .putLong(now.plus(LASTS).getEpochSecond())
                .array();
        return lock.close().apply(end, purpose);
    }

    /** Its end, if it was asked for this purpose and has not ended. */
    Optional<Instant> end(byte[] asked, String purpose, Instant now) {
        try {
            var end = Instant.ofEpochSecond(
                    ByteBuffer.wrap(lock.open().apply(asked, purpose)).getLong());
            return Optional.of(end).filter(now::isBefore);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
