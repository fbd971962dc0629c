package fadu.rule.scenario;

import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small readings of YAML nodes, with faults at their places. */
final class Nodes {
    private final Problems problems;

    Nodes(Problems problems) {
        this.problems = problems;
    }

    void only(YamlNode.Fields fields, Set<String> keys) {
        fields.fields().keySet().stream()
                .filter(k -> !keys.contains(k))
                .forEach(k -> problems.add(
                        fields.placeOf(k),
                        "情景里没有“" + k + "”这个键",
                        "a scenario has no key “" + k + "”",
                        "可用：" + String.join(", ", keys.stream().sorted().toList()),
                        "use one of: "
                                + String.join(", ", keys.stream().sorted().toList())));
    }

    Optional<String> text(YamlNode.Fields fields, String key) {
        return fields.get(key).flatMap(n -> n.scalars().stream().findFirst()).map(YamlNode.Scalar::text);
    }

    List<String> texts(YamlNode node) {
        return node.scalars().stream().map(YamlNode.Scalar::text).toList();
    }

    List<YamlNode> items(YamlNode node) {
        return node instanceof YamlNode.Items list ? list.items() : List.of(node);
    }

    YamlNode.Fields fields(YamlNode node) {
        if (node instanceof YamlNode.Fields fields) {
            return fields;
        }
        problems.add(node.place(), "这里应为“键: 值”", "key: value is expected here", "改为映射", "make it a map");
        return YamlNode.none(node.place());
    }

    Optional<LocalDate> day(YamlNode.Fields fields, String key) {
        return text(fields, key).flatMap(t -> date(t, fields.placeOf(key)));
    }

    Optional<LocalDate> date(String text, Place place) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            problems.add(place, "“" + text + "”不是日期", "“" + text + "” is no date", "写成 2019-09-20", "write 2019-09-20");
            return Optional.empty();
        }
    }

    Map<String, Object> settings(YamlNode node) {
        var out = new LinkedHashMap<String, Object>();
        fields(node).fields().forEach((k, v) -> out.put(k, plain(v)));
        return out;
    }

    /** A value without a type: whole numbers and booleans as such, the rest as texts. */
    static Object plain(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar(var text, var quoted, var place) -> {
                if (!quoted && text.matches("-?\\d{1,17}")) {
                    yield Long.parseLong(text);
                }
                if (!quoted && (text.equals("true") || text.equals("false"))) {
                    yield text.equals("true");
                }
                yield text;
            }
            case YamlNode.Items(var items, var place) -> {
                var out = new ArrayList<Object>();
                items.forEach(i -> out.add(plain(i)));
                yield List.copyOf(out);
            }
            case YamlNode.Fields f -> {
                var out = new LinkedHashMap<String, Object>();
                f.fields().forEach((k, v) -> out.put(k, plain(v)));
                yield out;
            }
        };
    }
}
