package fadu.intake;

import java.util.Map;

/**
 * A row that can be read.
 *
 * @param matter id that it has or will have, made from its key
 * @param key idempotency key, made from the row's key and its content
 * @param shown the key as a person knows it
 */
public record Candidate(int line, String matter, String key, String shown, Map<String, Object> values) {}
