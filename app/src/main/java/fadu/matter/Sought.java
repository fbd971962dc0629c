package fadu.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final String TEXT = "search_text(m.title, m.number, m.fields)";

    public Sought {
        holders = List.copyOf(holders);
    }

    boolean isBlank() {
        return words.isBlank();
    }

    /** As a condition over {@code matter m}; what it names is added to the parameters. */
    String condition(Map<String, Object> parameters) {
        var all = new ArrayList<String>();
        for (var word : words.strip().split("\\s+", MOST)) {
            var name = "word" + all.size();
            parameters.put(name, word);
            all.add(standing(name, word.codePointCount(0, word.length())));
        }
        parameters.put(
                "exact",
                Stream.concat(Stream.of(words.strip()), holders.stream()).toArray(String[]::new));
        return "((" + String.join(" and ", all) + ") or m.id = any(:exact))";
    }

    /** The index knows pairs of characters: one alone is looked for only where it is quick, and more must stand in a row. */
    private static String standing(String name, int length) {
        var word = "lower(:" + name + "::text)";
        if (length < 2) {
            return "strpos(lower(coalesce(m.title, '') || ' ' || coalesce(m.number, '')), " + word + ") > 0";
        }
        var pairs = "search_pairs(" + TEXT + ") @> search_pairs(:" + name + "::text)";
        return length == 2 ? pairs : pairs + " and strpos(" + TEXT + ", " + word + ") > 0";
    }
}
