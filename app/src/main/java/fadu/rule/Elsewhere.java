package fadu.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Other matters, as guards see them: the database's, or those that a scenario states. */
public interface Elsewhere {
    /** The matters of the query, of any state; in the order of their ids. */
    List<Found> find(Query query);

    /** The answers to several queries, in their order; a database answers them at once. */
    default List<List<Found>> findAll(List<Query> queries) {
        return queries.stream().map(this::find).toList();
    }

    /** No other matters. */
    Elsewhere NOTHING = query -> List.of();

    /**
     * Which matters.
     *
     * @param procedures kinds; empty when a link is given
     * @param link the link (or the inverse of one) that joins them to this matter
     * @param where field and value; a list field contains it
     * @param not this matter, where it is to be left out
     */
    record Query(List<String> procedures, Optional<String> link, Map<String, Object> where, Optional<String> not) {}

    /**
     * A matter found.
     *
     * @param seq its head when it was read
     * @param stands where it stood when; with the pseudo state {@code open} while it was open
     */
    record Found(String matter, int seq, List<Stand> stands) {
        public boolean in(List<String> states, LocalDate day) {
            return stands.stream().anyMatch(s -> (states.contains(s.state()) || states.contains("any")) && s.on(day));
        }
    }

    /** A state from a day until, not including, another. */
    record Stand(String state, LocalDate from, Optional<LocalDate> until) {
        boolean on(LocalDate day) {
            return !day.isBefore(from) && until.map(day::isBefore).orElse(true);
        }
    }
}
