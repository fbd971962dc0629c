package fadu.work.year;

import fadu.Words;
import java.util.Map;
import java.util.Optional;

/**
 * An act that somebody may do now.
 *
 * @param procedure the kind of matter
 * @param matter absent where the act begins one
 * @param row of a table of the matter, where it concerns one
 * @param given values that suit to begin with
 */
public record Offer(
        Words name,
        String procedure,
        Optional<String> matter,
        String act,
        Optional<String> row,
        Map<String, Object> given) {}
