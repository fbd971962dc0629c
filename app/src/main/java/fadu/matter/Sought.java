package fadu.matter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is searched for: words that must all stand in the title, the number or a text of a field, or all in the text of an
 * attached file, parts of words too; or the whole id.
 *
 * @param words as typed, with blanks between them
 * @param holders matters that hold them, whole, as a personal value: only whoever knows the value finds these
 * @param hits what is known of the matters that hold them
 */
public record Sought(String words, List<String> holders, Hits hits) {
    /** What is known of the matters that hold the words, of the units and the kind that are asked for. */
    public sealed interface Hits {
        /** Nobody has looked yet. */
        record Unknown() implements Hits {}

        /** These, and no others. */
        record Few(List<String> matters) implements Hits {}

        /** So many that it is quicker to go along the list and look at each matter. */
        record Many() implements Hits {}
    }

    /** More words than this narrow nothing down. */
    private static final int MOST = 8;

    /** What an id looks like; words that do not are looked for as words alone. */
    private static final String ID = "[A-Za-z0-9_-]+";

    public Sought {
        holders = List.copyOf(holders);
    }

    public Sought(String words, List<String> holders) {
        this(words, holders, new Hits.Unknown());
    }

    boolean isBlank() {
        return words.isBlank();
    }

    Sought knowing(Hits known) {
        return new Sought(words, holders, known);
    }

    /** As a condition over {@code matter m}, whatever else is asked of it; what it names is added to the parameters. */
    String condition(ListFilter filter, Map<String, Object> parameters) {
        parameters.put("exact", exact());
        return switch (hits) {
            case Hits.Unknown() -> "m.id in (" + holding(filter, parameters) + " union all select unnest(:exact::text[]))";
            case Hits.Few(var matters) -> {
                parameters.put("found", matters.toArray(String[]::new));
                yield "m.id = any(:found::text[] || :exact::text[])";
            }
            case Hits.Many() -> held(parameters);
        };
    }

    /** Matters of which the words, or one of them, are the id or a personal value. */
    private String[] exact() {
        var ids = new ArrayList<>(holders);
        if (words.strip().matches(ID)) {
            ids.add(words.strip());
        }
        return ids.toArray(String[]::new);
    }

    /** A query for the ids of the matters that hold the words, by the indexes of the texts. */
    String holding(ListFilter filter, Map<String, Object> parameters) {
        var texts = "select t.matter from matter_text t where t.jurisdiction = :jurisdiction and "
                + keys(filter, parameters) + standing("t.body", parameters);
        if (all().stream().anyMatch(Sought::single)) {
            return texts;
        }
        var within = (filter.units().isEmpty() ? "" : " and m.unit = any(:sought_units)")
                + (filter.procedure().isEmpty() ? "" : " and m.procedure = :sought_kind");
        return texts + " union all select f.matter from file_text t join matter_file f on f.hash = t.hash"
                + (within.isEmpty() ? "" : " join matter m on m.jurisdiction = f.jurisdiction and m.id = f.matter")
                + " where f.jurisdiction = :jurisdiction" + within + " and search_pairs(t.body) @> (" + pairs(parameters)
                + ")" + standing("t.body", parameters);
    }

    /** What the index of the texts knows of the words, the kind and the units. */
    private String keys(ListFilter filter, Map<String, Object> parameters) {
        var index = "search_keys(t.body, t.procedure, t.unit)";
        var kind = filter.procedure().map(k -> " || array['kind ' || :sought_kind]").orElse("");
        filter.procedure().ifPresent(k -> parameters.put("sought_kind", k));
        if (filter.units().isEmpty()) {
            return index + " @> (" + pairs(parameters) + kind + ")";
        }
        var units = filter.units().toArray(String[]::new);
        parameters.put("sought_units", units);
        parameters.put("unit_keys", Arrays.stream(units).map(u -> "unit " + u).toArray(String[]::new));
        return index + " @> (" + pairs(parameters) + kind + ") and " + index + " && :unit_keys::text[]";
    }

    /** The pairs of characters of the words; of a word of one character that character. */
    private String pairs(Map<String, Object> parameters) {
        var all = new ArrayList<String>();
        for (var word : all()) {
            var name = "word" + all.size();
            parameters.put(name, word);
            all.add(single(word) ? "array[:" + name + "::text]" : "search_pairs(:" + name + "::text)");
        }
        return String.join(" || ", all);
    }

    /** The index knows pairs, and more characters must stand in a row; begins with {@code and}, or is empty. */
    private String standing(String text, Map<String, Object> parameters) {
        var all = new StringBuilder();
        var words = all();
        for (int n = 0; n < words.size(); n++) {
            if (words.get(n).codePointCount(0, words.get(n).length()) > 2) {
                parameters.put("word" + n, words.get(n));
                all.append(" and strpos(").append(text).append(", :word").append(n).append("::text) > 0");
            }
        }
        return all.toString();
    }

    /** The same asked of one matter by its own texts: as the value of a query, which no plan turns into a search of all. */
    private String held(Map<String, Object> parameters) {
        var text = new ArrayList<String>();
        var file = new ArrayList<String>();
        var words = all();
        for (int n = 0; n < words.size(); n++) {
            parameters.put("word" + n, words.get(n));
            var in = "strpos(%s, :word" + n + "::text) > 0";
            text.add(in.formatted(
                    single(words.get(n)) ? "split_part(t.body, E'\\n', 1) || split_part(t.body, E'\\n', 2)" : "t.body"));
            file.add(single(words.get(n)) ? "false" : in.formatted("t.body"));
        }
        return """
                (m.id = any(:exact::text[])
                  or (select %s from matter_text t where t.jurisdiction = m.jurisdiction and t.matter = m.id)
                  or (select bool_or(%s) from matter_file f join file_text t on t.hash = f.hash
                    where f.jurisdiction = m.jurisdiction and f.matter = m.id))""".formatted(String.join(" and ", text), String.join(" and ", file));
    }

    private List<String> all() {
        return List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+", MOST));
    }

    private static boolean single(String word) {
        return word.codePointCount(0, word.length()) < 2;
    }
}
