package fadu.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is searched for: words that must all stand in the title, the number or a text of a field, parts of words too; or the
 * whole id.
 *
 * @param words as typed, with blanks between them
 * @param holders matters that hold them, whole, as a personal value: only whoever knows the value finds these
 */
public record Sought(String words, List<String> holders) {
    /** More words than this narrow nothing down. */
    private static final int MOST = 8;

    /** Where more matters than this hold the words, only so many are looked through: they narrow too little down. */
    private static final int LOOKED_THROUGH = 10_000;

    /** What an id looks like; words that do not are looked for as words alone. */
    private static final String ID = "[A-Za-z0-9_-]+";

    public Sought {
        holders = List.copyOf(holders);
    }

    boolean isBlank() {
        return words.isBlank();
    }

    /** As a condition over {@code matter m}; what it names is added to the parameters. */
    String condition(Map<String, Object> parameters) {
        // First what is found, then its matters: asked of one matter after the other, a rare word would be sought in
        // all.
        return "m.id = any(array(" + String.join(" union all ", places(parameters)) + "))";
    }

    /** The same of what a matter held on a day that is over; no index knows that. */
    String condition(String held, Map<String, Object> parameters) {
        var then = standing("search_text(%1$s->>'title', m.number, %1$s)".formatted(held), parameters);
        return "(" + then
                + exact(parameters).map(ids -> " or m.id = any(" + ids + ")").orElse("") + ")";
    }

    /** Where the words may stand: each a query for ids of matters. */
    private List<String> places(Map<String, Object> parameters) {
        var places = new ArrayList<String>();
        places.add("(select t.matter from matter_text t where t.jurisdiction = :jurisdiction and "
                + standing("t.body", parameters) + " limit " + LOOKED_THROUGH + ")");
        exact(parameters).ifPresent(ids -> places.add("select unnest(" + ids + ")"));
        return places;
    }

    /** The ids that are found whole. */
    private Optional<String> exact(Map<String, Object> parameters) {
        var ids = Stream.concat(Stream.of(words.strip()).filter(w -> w.matches(ID)), holders.stream())
                .toArray(String[]::new);
        if (ids.length == 0) {
            return Optional.empty();
        }
        parameters.put("exact", ids);
        return Optional.of(":exact::text[]");
    }

    /** That all words stand in a text. */
    private String standing(String text, Map<String, Object> parameters) {
        var all = new ArrayList<String>();
        for (var word : words.strip().split("\\s+", MOST)) {
            var name = "word" + all.size();
            parameters.put(name, word);
            all.add(standing(text, ":" + name + "::text", word.codePointCount(0, word.length())));
        }
        return String.join(" and ", all);
    }

    /** The index knows pairs of characters: one alone is looked for only in title and number, and more must stand in a row. */
    private static String standing(String text, String word, int length) {
        if (length < 2) {
            return "strpos(split_part(%1$s, E'\\n', 1) || ' ' || split_part(%1$s, E'\\n', 2), lower(%2$s)) > 0"
                    .formatted(text, word);
        }
        var pairs = "search_pairs(" + text + ") @> search_pairs(" + word + ")";
        return length == 2 ? pairs : pairs + " and strpos(" + text + ", lower(" + word + ")) > 0";
    }
}
