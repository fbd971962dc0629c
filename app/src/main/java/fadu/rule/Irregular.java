package fadu.rule;

import fadu.Words;
import fadu.law.Basis;
import java.util.Optional;

/**
 * A rule that an act did not keep: the ground of a refusal, or the mark on a fact that happened all the same.
 *
 * @param rule {@code from, by, approved-by, not-by, once, before, after, at, hold, fields, version}, or a gate's id
 * @param words what is missing or wrong, and what to do
 * @param person whom it is about, by his id, where it is about somebody
 */
public record Irregular(String rule, Words words, Basis basis, Optional<String> person) {
    public Irregular(String rule, Words words, Basis basis) {
        this(rule, words, basis, Optional.empty());
    }
}
