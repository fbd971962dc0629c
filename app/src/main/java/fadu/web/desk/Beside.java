package fadu.web.desk;

import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.Sentences;
import fadu.law.Sentences.Sentence;
import fadu.web.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two versions of a procedure side by side: their limits and their gates, rule by rule.
 *
 * @param older the version before
 * @param newer the version shown
 */
public record Beside(String older, String newer, List<Part> parts) {
    /** Limits, or gates. */
    public record Part(String heading, List<Row> rows) {}

    /** A rule in both versions; empty where a version has none. */
    public record Row(Side older, Side newer, boolean differs) {}

    /** A rule in one version. */
    public record Side(String words, String basis) {
        private static final Side NONE = new Side("", "");
    }

    /** How many rules say something else, or stand in one version only. */
    public long differing() {
        return parts.stream()
                .flatMap(p -> p.rows().stream())
                .filter(Row::differs)
                .count();
    }

    static Optional<Beside> of(Law law, Procedure procedure, Frame frame) {
        var versions = law.versions(procedure.id().name());
        int place = versions.indexOf(procedure);
        if (place < 1) {
            return Optional.empty();
        }
        var old = versions.get(place - 1);
        var parts = new ArrayList<Part>();
        var before = Sentences.limitsAndGates(law, old);
        var now = Sentences.limitsAndGates(law, procedure);
        for (int i = 0; i < now.size(); i++) {
            var was = sides(before.get(i), old, frame);
            var is = sides(now.get(i), procedure, frame);
            var ids = new LinkedHashSet<>(is.keySet());
            ids.addAll(was.keySet());
            var rows = ids.stream()
                    .map(id -> row(was.getOrDefault(id, Side.NONE), is.getOrDefault(id, Side.NONE)))
                    .toList();
            if (!rows.isEmpty()) {
                parts.add(new Part(frame.say(now.get(i).heading()), rows));
            }
        }
        return Optional.of(new Beside(old.id().version(), procedure.id().version(), List.copyOf(parts)));
    }

    /** Only what is said counts: the same rule may stand in another article. */
    private static Row row(Side older, Side newer) {
        return new Row(older, newer, !older.words().equals(newer.words()));
    }

    private static Map<String, Side> sides(Sentences.Section section, Procedure procedure, Frame frame) {
        var sides = new LinkedHashMap<String, Side>();
        for (Sentence sentence : section.sentences()) {
            var basis = sentence.basis().map(b -> Bases.text(b, procedure.statute(), frame));
            sides.put(sentence.id(), new Side(frame.say(sentence.words()), basis.orElse("")));
        }
        return sides;
    }
}
