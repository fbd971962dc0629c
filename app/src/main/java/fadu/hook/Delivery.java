package fadu.hook;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry for one webhook.
 *
 * @param position of the entry in the log
 * @param state {@code waiting}, {@code sent} or {@code given-up}
 * @param next when it is tried again, while it waits
 * @param answer the status with which it was answered, or why it was not
 */
public record Delivery(
        long position,
        String matter,
        int seq,
        String act,
        String state,
        int tries,
        Optional<Instant> next,
        Optional<Instant> last,
        String answer) {}
