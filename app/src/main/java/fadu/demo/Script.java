package fadu.demo;

import fadu.law.yaml.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A story as {@code demo/ID.yaml} tells it: so many matters of one kind, and the course of each.
 *
 * @param matters how many, exactly
 * @param shrinks whether there may be fewer of them in a small demonstration
 * @param figures those whose published value a shrunk story cannot reach
 * @param units whose matters they are, in turn
 * @param lots by name, so many matters with each value; the numbers add up to {@code matters}
 * @param weights by name, each value by its weight
 * @param shares by name, a total that is dealt out among the matters, with the least for each
 * @param each a matter for each of these, whose texts are slots
 * @param open whether its course may go on after the year
 * @param begun what opens its matters, where their own first act does not
 */
record Script(
        String id,
        Place place,
        String procedure,
        Optional<String> title,
        int matters,
        boolean shrinks,
        List<String> figures,
        List<String> units,
        Start start,
        Map<String, Map<String, Integer>> lots,
        Map<String, Map<String, Integer>> weights,
        Map<String, Share> shares,
        List<Map<String, String>> each,
        boolean open,
        Optional<Begun> begun,
        List<Cue> course) {

    /** Opened by that entry of the first matter of that story, one a row of its table. */
    record Begun(String story, int entry) {}

    /** A total and the least of each. */
    record Share(int total, int least) {}

    /**
     * When the matters begin.
     *
     * @param months weights by number
     * @param every {@code month}, {@code quarter} or {@code week}: evenly, one after another
     * @param on these days, in turn
     * @param story after the end of the matter with the same number in that story, by {@code gap}
     */
    record Start(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Map<String, Integer> months,
            Optional<String> every,
            List<LocalDate> on,
            Optional<String> story,
            Gap gap) {}

    /** The same with fewer matters; lots and shares follow in proportion. */
    Script shrunk(double scale) {
        return shrinks && scale < 1 ? with(Math.max(1, (int) Math.round(matters * scale))) : this;
    }

    /** The same with so many matters. */
    Script with(int fewer) {
        return new Script(
                id, place, procedure, title, fewer, shrinks, figures, units, start, lots, weights, shares, each, open,
                begun, course);
    }
}
