package fadu.rule.scenario;

import fadu.law.yaml.YamlNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a step expects. */
final class Expectations {
    private static final Set<String> KEYS =
            Set.of("refused", "basis", "irregular", "state", "due", "values", "voided", "actor-may");

    private final Nodes nodes;

    Expectations(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The keys of a line that expects something beside what it does. */
    static Set<String> with(Set<String> doing) {
        var keys = new HashSet<>(KEYS);
        keys.addAll(doing);
        return keys;
    }

    Scenario.Expectation read(YamlNode.Fields line, Optional<String> row) {
        return new Scenario.Expectation(
                nodes.text(line, "refused"),
                nodes.text(line, "basis"),
                line.get("irregular").map(nodes::texts),
                states(line, row),
                due(line, row),
                values(line),
                line.get("voided").map(nodes::texts).orElse(List.of()),
                line.get("actor-may").map(nodes::texts));
    }

    private Map<String, List<String>> states(YamlNode.Fields line, Optional<String> row) {
        var out = new LinkedHashMap<String, List<String>>();
        line.get("state").ifPresent(node -> {
            if (node instanceof YamlNode.Fields byRow) {
                byRow.fields().forEach((key, states) -> out.put(key, nodes.texts(states)));
            } else {
                out.put(row.orElse(""), nodes.texts(node));
            }
        });
        return out;
    }

    private Map<String, String> values(YamlNode.Fields line) {
        var out = new LinkedHashMap<String, String>();
        line.get("values")
                .map(nodes::fields)
                .ifPresent(f ->
                        f.fields().forEach((field, value) -> out.put(field, String.join("、", nodes.texts(value)))));
        return out;
    }

    private Map<String, Scenario.Ending> due(YamlNode.Fields line, Optional<String> row) {
        var out = new LinkedHashMap<String, Scenario.Ending>();
        line.get("due")
                .map(nodes::fields)
                .ifPresent(f -> f.fields().forEach((limit, ending) -> {
                    var key = limit.contains(".") || row.isEmpty() ? limit : row.get() + "." + limit;
                    out.put(key, ending(ending));
                }));
        return out;
    }

    private Scenario.Ending ending(YamlNode node) {
        if (node instanceof YamlNode.Fields days) {
            return new Scenario.Ending(Optional.empty(), nodes.day(days, "nominal"), nodes.day(days, "rolled"));
        }
        var text = nodes.texts(node).isEmpty() ? "" : nodes.texts(node).getFirst();
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? new Scenario.Ending(Optional.empty(), Optional.empty(), nodes.date(text, node.place()))
                : new Scenario.Ending(Optional.of(text), Optional.empty(), Optional.empty());
    }
}
