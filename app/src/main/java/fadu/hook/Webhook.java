package fadu.hook;

import java.time.Instant;
import java.util.List;

/**
 * A program that wants to be told of entries.
 *
 * @param address where it listens
 * @param wanted which entries
 * @param waiting how many deliveries are still to be made
 * @param givenUp how many were given up
 */
public record Webhook(
        String id,
        String name,
        String address,
        Wanted wanted,
        Instant made,
        String madeBy,
        long waiting,
        long givenUp) {

    /**
     * Entries for which all of these hold; an empty list asks for nothing.
     *
     * @param means one of these meanings
     * @param procedures one of these kinds of matter, in any version
     * @param acts one of these acts
     */
    public record Wanted(List<String> means, List<String> procedures, List<String> acts) {
        public Wanted {
            means = List.copyOf(means);
            procedures = List.copyOf(procedures);
            acts = List.copyOf(acts);
        }
    }
}
