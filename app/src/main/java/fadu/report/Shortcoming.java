package fadu.report;

import java.util.Optional;

/**
 * A shortcoming with its cause: proposed from the data, or as a person put it.
 *
 * @param id of the finding, or {@code own-1} where a person added it
 * @param cause empty where nobody gave one
 * @param source the {@link Cited} with the entries behind it; empty where a person added it
 * @param edited whether a person has put it so
 */
public record Shortcoming(
        String id, Sentence what, Optional<Sentence> cause, Optional<String> source, boolean edited) {}
