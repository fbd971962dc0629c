package fadu.law.change;

import fadu.Words;
import java.util.List;
import java.util.Optional;

/**
 * A rule that comes, goes or becomes another; with {@code was} and {@code is} the latter.
 *
 * @param aspects in what the two differ
 */
public record RuleChange(Optional<Rule> was, Optional<Rule> is, List<Aspect> aspects) {
    /**
     * One thing in which two rules differ.
     *
     * @param was the old, where it can be said in a word; else the two sentences say it
     */
    public record Aspect(String id, Words name, Optional<Words> was, Optional<Words> is) {}

    /** What it does to the rule: {@code comes}, {@code goes}, {@code changes}. */
    public String how() {
        return was.isEmpty() ? "comes" : is.isEmpty() ? "goes" : "changes";
    }

    /** The rule as it is, or as it was where it goes. */
    public Rule rule() {
        return is.or(() -> was).orElseThrow();
    }

    /** Whether nothing but the article is another. */
    public boolean onlyBasis() {
        return !aspects.isEmpty() && aspects.stream().allMatch(a -> a.id().equals("basis"));
    }
}
