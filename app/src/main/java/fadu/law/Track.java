package fadu.law;

import fadu.Words;
import java.util.Map;
import java.util.Optional;

/**
 * A region of a procedure; a matter stands in at most one of its states.
 *
 * @param each the table whose rows each have a copy
 * @param states by id, in the order of the file
 */
public record Track(String id, Optional<String> each, Map<String, State> states) {
    /** Whether the state needs no way out; a state of another version does not. */
    public boolean ends(String state) {
        var known = states.get(state);
        return known != null && known.end();
    }

    /**
     * @param end needs no way out
     * @param holds the whole matter stands still while it is here
     */
    public record State(String id, Words name, boolean end, boolean holds) {}
}
