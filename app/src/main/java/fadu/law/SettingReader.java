package fadu.law;

import fadu.Trouble;
import fadu.Words;
import fadu.calendar.Length;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what the law leaves open, with the default in the setting's own type. */
final class SettingReader {
    private static final Set<FieldType> TYPES = Set.of(
            FieldType.PERIOD, FieldType.MONEY, FieldType.NUMBER, FieldType.TEXT, FieldType.CHOICES, FieldType.BOOLEAN);

    private final BasisReader bases;
    private final Problems problems;

    SettingReader(BasisReader bases, Problems problems) {
        this.bases = bases;
        this.problems = problems;
    }

    Map<String, Setting> settings(Mapping section) {
        var settings = new LinkedHashMap<String, Setting>();
        section.entries().forEach((id, node) -> settings.put(id, setting(id, Mapping.of(node, problems))));
        return Collections.unmodifiableMap(settings);
    }

    private Setting setting(String id, Mapping map) {
        map.only("name", "type", "value", "grade", "min", "max", "of", "basis");
        var text = map.need("type");
        var type = FieldType.of(text).filter(TYPES::contains);
        if (type.isEmpty() && !text.isEmpty()) {
            var known = TYPES.stream().map(FieldType::id).toList();
            problems.add(
                    map.place("type"),
                    new Words("设置没有类型 " + text, "a setting has no type " + text),
                    Nearest.right(text, known));
        }
        var kind = type.orElse(FieldType.TEXT);
        var choices = List.copyOf(map.map("of").keys());
        var grade = grade(map);
        var basis = grade == Setting.Grade.INTERNAL ? bases.maybe(map) : bases.need(map);
        var value = value(map, "value", kind);
        var min = value(map, "min", kind);
        var max = value(map, "max", kind);
        value.ifPresent(v -> within(v, min, max, map.place("value")));
        if (kind == FieldType.CHOICES) {
            map.list("value").stream()
                    .filter(s -> !choices.contains(s.text()))
                    .forEach(s -> problems.add(
                            s.place(),
                            new Words("没有选项 " + s.text(), "there is no choice " + s.text()),
                            Nearest.right(s.text(), choices)));
        }
        return new Setting(id, map.words("name"), kind, value, grade, min, max, choices, basis);
    }

    private Setting.Grade grade(Mapping map) {
        return switch (map.need("grade")) {
            case "law" -> Setting.Grade.LAW;
            case "local" -> Setting.Grade.LOCAL;
            case "internal", "" -> Setting.Grade.INTERNAL;
            default -> {
                problems.add(
                        map.place("grade"),
                        "grade 只能是 law、local、internal",
                        "grade must be law, local or internal",
                        "自定的目标写 internal",
                        "write internal for an own target");
                yield Setting.Grade.INTERNAL;
            }
        };
    }

    private Optional<Object> value(Mapping map, String key, FieldType type) {
        if (!map.has(key)) {
            return Optional.empty();
        }
        if (type == FieldType.CHOICES) {
            return Optional.of(map.texts(key));
        }
        var text = map.need(key);
        var place = map.place(key);
        return switch (type) {
            case MONEY, NUMBER -> whole(text, place);
            case BOOLEAN -> Optional.of(map.flag(key));
            case PERIOD -> length(text, place, problems).map(l -> text);
            default -> Optional.of(text);
        };
    }

    private Optional<Object> whole(String text, Place place) {
        if (text.matches("-?\\d{1,18}")) {
            return Optional.of(Long.parseLong(text));
        }
        problems.add(
                place,
                "“" + text + "”不是整数",
                "\"" + text + "\" is no whole number",
                "金额以分为单位写整数",
                "write a whole number; money is in fen");
        return Optional.empty();
    }

    /** Reads a length such as {@code 20 working days}. */
    static Optional<Length> length(String text, Place place, Problems problems) {
        try {
            return Optional.of(Length.parse(text));
        } catch (Trouble e) {
            problems.add(
                    place,
                    new Words("看不懂期限“" + text + "”", "cannot read the length \"" + text + "\""),
                    new Words(
                            "写成如 20 working days、15 days、6 months、2 years、24 hours",
                            "write e.g. 20 working days, 15 days, 6 months, 2 years, 24 hours"));
            return Optional.empty();
        }
    }

    private void within(Object value, Optional<Object> min, Optional<Object> max, Place place) {
        boolean low = min.map(m -> compare(value, m) < 0).orElse(false);
        boolean high = max.map(m -> compare(value, m) > 0).orElse(false);
        if (low || high) {
            var bounds = min.map(Object::toString).orElse("…") + " – "
                    + max.map(Object::toString).orElse("…");
            problems.add(
                    place,
                    "默认值 " + value + " 超出范围",
                    "the default " + value + " is out of bounds",
                    "应在 " + bounds + " 之内",
                    "it must lie within " + bounds);
        }
    }

    /** Periods are compared only in the same unit; another unit is left to the person. */
    private static int compare(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Long.compare(x, y);
        }
        try {
            var x = Length.parse(a.toString());
            var y = Length.parse(b.toString());
            return x.unit() == y.unit() ? Integer.compare(x.count(), y.count()) : 0;
        } catch (Trouble e) {
            return 0;
        }
    }
}
