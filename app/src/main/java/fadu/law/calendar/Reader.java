package fadu.law.calendar;

import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlNode.Fields;
import fadu.law.yaml.YamlNode.Items;
import fadu.law.yaml.YamlNode.Scalar;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes maps, lists, texts and dates out of nodes, and notes what is not as it should be. */
record Reader(Problems problems) {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /** The node as a map that has no other keys; an empty map where it is none. */
    Fields fields(YamlNode node, Set<String> known) {
        if (!(node instanceof Fields fields)) {
            problems.add(node.place(), "这里应当是键和值", "a map is expected here", "写成 key: value", "write key: value");
            return YamlNode.none(node.place());
        }
        for (var key : fields.fields().keySet()) {
            if (!known.isEmpty() && !known.contains(key)) {
                var all = String.join(", ", known.stream().sorted().toList());
                problems.add(
                        fields.placeOf(key), "不认识的键 " + key, "unknown key " + key, "可用的键：" + all, "known keys: " + all);
            }
        }
        return fields;
    }

    /** The items under a key; none where the key is left out. */
    List<YamlNode> items(Fields fields, String key) {
        var node = fields.get(key);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Items items) {
            return items.items();
        }
        problems.add(node.get().place(), key + " 应当是列表", key + " must be a list", "写成 [a, b]", "write [a, b]");
        return List.of();
    }

    /** The text under a key; noted when it must be there and is not. */
    Optional<Scalar> text(Fields fields, String key, boolean needed) {
        var node = fields.get(key);
        if (node.isPresent()
                && node.get() instanceof Scalar scalar
                && !scalar.text().isBlank()) {
            return Optional.of(scalar);
        }
        if (needed || node.isPresent()) {
            problems.add(
                    node.map(YamlNode::place).orElse(fields.place()),
                    "缺少 " + key,
                    key + " is missing",
                    "写上 " + key + " 的内容",
                    "give " + key + " a text");
        }
        return Optional.empty();
    }

    /** The date that a scalar gives. */
    Optional<LocalDate> date(YamlNode node) {
        if (node instanceof Scalar scalar) {
            try {
                return Optional.of(LocalDate.parse(scalar.text(), DATE));
            } catch (DateTimeParseException e) {
                bad(node.place(), scalar.text());
                return Optional.empty();
            }
        }
        bad(node.place(), "");
        return Optional.empty();
    }

    private void bad(Place place, String text) {
        problems.add(
                place,
                "不是日期：" + text,
                "no such date: " + text,
                "写成 2019-02-04 这样的真实日期",
                "write a real date like 2019-02-04");
    }

    /** {@code true} or {@code false} under a key; true where it is left out. */
    boolean flag(Fields fields, String key) {
        var text = text(fields, key, false);
        if (text.isPresent() && !Set.of("true", "false").contains(text.get().text())) {
            problems.add(
                    text.get().place(),
                    key + " 只能是 true 或 false",
                    key + " must be true or false",
                    "改为其中之一",
                    "write one of them");
        }
        return text.map(t -> t.text().equals("true")).orElse(true);
    }
}
