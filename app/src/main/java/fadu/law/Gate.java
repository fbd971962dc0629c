package fadu.law;

import fadu.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A named sentence that must be true.
 *
 * @param that over the matter itself
 * @param find over other matters
 * @param skip who may pass it all the same, with a reason
 */
public record Gate(String id, Words name, Optional<Expr> that, Optional<Find> find, Optional<Skip> skip, Basis basis) {

    /**
     * @param procedures empty when {@code link} is given
     * @param where their field, our expression
     * @param states their states; {@code open} and {@code any} too
     * @param notThis leaves this matter out
     * @param each our list field; the search is made for each item, which is {@code it}
     * @param atLeast how many items must fulfil it, with each; else how many matters must be found
     */
    public record Find(
            List<String> procedures,
            Optional<String> link,
            Map<String, Expr> where,
            List<String> states,
            boolean notThis,
            Optional<String> each,
            int atLeast,
            Expect expect) {}

    public enum Expect {
        SOME,
        NONE,
        ALL
    }

    public record Skip(String by, Words reason) {}
}
