package fadu.house;

import fadu.Words;
import fadu.law.yaml.YamlNode.Fields;
import fadu.law.yaml.YamlNode.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that a published report names, and what serves it here.
 *
 * @param id the report and the number, such as {@code S1-01}
 * @param kind what sort of thing it is, such as {@code LST}
 * @param by the things that serve it, by their kind ({@code procedure}, {@code figure} …)
 * @param lacks what is missing although something serves it
 * @param textOnly why nothing serves it and nothing should
 * @param notYet what would serve it and is not there
 */
record CoverageRow(
        String id,
        String kind,
        Words name,
        Map<String, List<String>> by,
        Optional<Words> lacks,
        Optional<Words> textOnly,
        Optional<Words> notYet) {
    private static final Set<String> KEYS = Set.of("kind", "name", "by", "lacks", "text-only", "not-yet");

    static CoverageRow read(String id, Fields row) {
        if (!KEYS.containsAll(row.fields().keySet())) {
            throw new AssertionError(id + ": only " + KEYS + " may stand here, not all of "
                    + row.fields().keySet());
        }
        var by = new LinkedHashMap<String, List<String>>();
        if (row.get("by").orElse(null) instanceof Fields things) {
            things.fields()
                    .forEach((kind, names) -> by.put(
                            kind, names.scalars().stream().map(Scalar::text).toList()));
        }
        return new CoverageRow(
                id,
                words(row, "kind").map(Words::zh).orElse(""),
                words(row, "name").orElse(new Words("", "")),
                by,
                words(row, "lacks"),
                words(row, "text-only"),
                words(row, "not-yet"));
    }

    String report() {
        return id.substring(0, id.indexOf('-'));
    }

    int number() {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }

    boolean served() {
        return !by.isEmpty();
    }

    /** Served, or text only, or not yet: one of the three, and what is lacking only beside what serves. */
    boolean saysOneThing() {
        var answers = (served() ? 1 : 0) + (textOnly.isPresent() ? 1 : 0) + (notYet.isPresent() ? 1 : 0);
        return answers == 1
                && (lacks.isEmpty() || served())
                && by.values().stream().noneMatch(List::isEmpty);
    }

    private static Optional<Words> words(Fields row, String key) {
        return row.get(key).map(node -> node instanceof Scalar text ? Words.parse(text.text()) : new Words("", ""));
    }
}
