package fadu.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is searched for: words that must all stand in the title, the number or a text of a field, or all in the text of an
 * attached file, parts of words too; or the whole id.
 *
 * @param words as typed, with blanks between them
 * @param holders matters that hold them, whole, as a personal value: only whoever knows the value finds these
 * @param hits what is known of the matters that hold them
 */
public record Sought(String words, List<String> holders, Optional<SoughtHits> hits) {
    /** More words than this narrow nothing down. */
    private static final int MOST = 8;

    /** What an id looks like; words that do not are looked for as words alone. */
    private static final String ID = "[A-Za-z0-9_-]+";

    private static final String KEYS = "search_keys(t.body, t.procedure, t.unit)";

    public Sought {
        holders = List.copyOf(holders);
    }

    public Sought(String words, List<String> holders) {
        this(words, holders, Optional.empty());
    }

    boolean isBlank() {
        return words.isBlank();
    }

    Sought knowing(SoughtHits known) {
        return new Sought(words, holders, Optional.of(known));
    }

    /** What is known of the kinds of which many hold the words, or of all others. */
    Sought half(boolean ofMany) {
        var known = hits.orElseThrow();
        return ofMany
                ? new Sought(words, List.of(), Optional.of(new SoughtHits(List.of(), known.many())))
                : new Sought(words, holders, Optional.of(new SoughtHits(known.few(), List.of())));
    }

    /** As a condition over {@code matter m}; what it names is added to the parameters. */
    String condition(ListFilter filter, Map<String, Object> parameters) {
        var exact = exact();
        if (hits.isEmpty()) {
            parameters.put("exact", exact.toArray(String[]::new));
            return "m.id in (select matter from (" + texts(filter, parameters) + ") t"
                    + files(filter, parameters)
                            .map(f -> " union all select matter from (" + f + ") f")
                            .orElse("")
                    + " union all select unnest(:exact::text[]))";
        }
        var known = hits.get();
        exact.addAll(known.few());
        // Both halves may stand in one statement.
        var name = known.many().isEmpty() ? "found" : "found_besides";
        parameters.put(name, exact.toArray(String[]::new));
        var found = "m.id = any(:" + name + "::text[])";
        if (known.many().isEmpty()) {
            return found;
        }
        parameters.put("many", known.many().toArray(String[]::new));
        return "(" + found + " or m.procedure = any(:many::text[]) and " + held(parameters) + ")";
    }

    /** Matters of which the words are the id or a personal value. */
    private List<String> exact() {
        var ids = new ArrayList<>(holders);
        if (words.strip().matches(ID)) {
            ids.add(words.strip());
        }
        return ids;
    }

    /** A query for the matters whose own texts hold the words, of the kind {@code k.kind} and of the units of the filter. */
    String ofKind(ListFilter filter, Map<String, Object> parameters) {
        return texts(filter, parameters, " || array['kind ' || k.kind]");
    }

    /** The same of the kind of the filter, or of all kinds. */
    String texts(ListFilter filter, Map<String, Object> parameters) {
        filter.procedure().ifPresent(kind -> parameters.put("kind_key", new String[] {"kind " + kind}));
        return texts(filter, parameters, filter.procedure().isEmpty() ? "" : " || :kind_key::text[]");
    }

    private String texts(ListFilter filter, Map<String, Object> parameters, String kind) {
        var unit = "";
        var among = "";
        if (filter.units().size() == 1) {
            unit = " || :unit_key::text[]";
            parameters.put("unit_key", new String[] {"unit " + filter.units().getFirst()});
        } else if (!filter.units().isEmpty()) {
            // The index would put the matters of all these units together first, which are more than hold the words.
            among = " and t.unit = any(:sought_units)";
            parameters.put("sought_units", filter.units().toArray(String[]::new));
        }
        return "select t.procedure as kind, t.matter from matter_text t where t.jurisdiction = :jurisdiction and "
                + KEYS + " @> (" + pairs(parameters) + kind + unit + ")" + among + standing(parameters);
    }

    /** A query for the matters with such a file and their kinds; empty for single characters, which no index of files knows. */
    Optional<String> files(ListFilter filter, Map<String, Object> parameters) {
        if (all().stream().anyMatch(Sought::single)) {
            return Optional.empty();
        }
        filter.procedure().ifPresent(kind -> parameters.put("sought_kind", kind));
        if (!filter.units().isEmpty()) {
            parameters.put("sought_units", filter.units().toArray(String[]::new));
        }
        return Optional.of(
                "select m.procedure as kind, m.id as matter from file_text t join matter_file f on f.hash = t.hash"
                        + " join matter m on m.jurisdiction = f.jurisdiction and m.id = f.matter"
                        + " where f.jurisdiction = :jurisdiction and search_pairs(t.body) @> (" + pairs(parameters)
                        + ")"
                        + standing(parameters)
                        + (filter.units().isEmpty() ? "" : " and m.unit = any(:sought_units)")
                        + (filter.procedure().isEmpty() ? "" : " and m.procedure = :sought_kind"));
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
    private String standing(Map<String, Object> parameters) {
        var all = new StringBuilder();
        var words = all();
        for (int n = 0; n < words.size(); n++) {
            if (words.get(n).codePointCount(0, words.get(n).length()) > 2) {
                parameters.put("word" + n, words.get(n));
                all.append(" and strpos(t.body, :word").append(n).append("::text) > 0");
            }
        }
        return all.toString();
    }

    /** The same asked of one matter: as the value of a query, which no plan turns into a search of all. */
    private String held(Map<String, Object> parameters) {
        var text = new ArrayList<String>();
        var file = new ArrayList<String>();
        for (var word : all()) {
            var name = "word" + text.size();
            parameters.put(name, word);
            var in = "strpos(%s, :" + name + "::text) > 0";
            text.add(in.formatted(
                    single(word) ? "split_part(t.body, E'\\n', 1) || split_part(t.body, E'\\n', 2)" : "t.body"));
            file.add(single(word) ? "false" : in.formatted("t.body"));
        }
        return """
                ((select %s from matter_text t where t.jurisdiction = m.jurisdiction and t.matter = m.id)
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
