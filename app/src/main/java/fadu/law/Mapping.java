package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One map of a law file. What is unknown, missing or of the wrong shape becomes a problem, and reading goes on. */
final class Mapping {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private final YamlNode.Fields fields;
    private final Problems problems;

    Mapping(YamlNode.Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    static Mapping of(YamlNode node, Problems problems) {
        if (node instanceof YamlNode.Fields f) {
            return new Mapping(f, problems);
        }
        problems.add(node.place(), "这里应当是键和值", "keys with values belong here", "写成 {键: 值}", "write {key: value}");
        return new Mapping(YamlNode.none(node.place()), problems);
    }

    YamlNode.Fields fields() {
        return fields;
    }

    Set<String> keys() {
        return fields.fields().keySet();
    }

    Place place() {
        return fields.place();
    }

    /** Where a key's value stands; the map's own place when it is not there. */
    Place place(String key) {
        return fields.get(key).map(YamlNode::place).orElse(fields.place());
    }

    Place keyPlace(String key) {
        return fields.placeOf(key);
    }

    boolean has(String key) {
        return fields.fields().containsKey(key);
    }

    Optional<YamlNode> node(String key) {
        return fields.get(key);
    }

    /** Complains about every key that is not one of these. */
    Mapping only(String... known) {
        return only(List.of(known));
    }

    Mapping only(Collection<String> known) {
        for (var key : keys()) {
            if (!known.contains(key)) {
                problems.add(keyPlace(key), new Words("不认识的键 " + key, "unknown key " + key), Nearest.right(key, known));
            }
        }
        return this;
    }

    /** The scalar of a key, if it is there. */
    Optional<YamlNode.Scalar> scalar(String key) {
        var node = node(key);
        if (node.isPresent() && !(node.get() instanceof YamlNode.Scalar)) {
            problems.add(place(key), key + " 应当是一个文字", key + " must be one text", "写成一个值", "write one value");
        }
        return node.filter(YamlNode.Scalar.class::isInstance).map(YamlNode.Scalar.class::cast);
    }

    Optional<String> text(String key) {
        return scalar(key).map(YamlNode.Scalar::text).filter(t -> !t.isEmpty());
    }

    /** The text of a key that must be there; empty, with a problem, when it is not. */
    String need(String key) {
        var text = text(key);
        if (text.isEmpty() && !(node(key).isPresent() && scalar(key).isEmpty())) {
            problems.add(place(key), "缺少 " + key, key + " is missing", "写上 " + key + ": …", "write " + key + ": …");
        }
        return text.orElse("");
    }

    /** Complains when a key of any shape is not there. */
    void must(String key) {
        if (!has(key)) {
            need(key);
        }
    }

    /** A name in both languages, which must be there. */
    Words words(String key) {
        need(key);
        return maybeWords(key).orElse(new Words("", ""));
    }

    Optional<Words> maybeWords(String key) {
        return scalar(key).filter(s -> !s.text().isEmpty()).map(s -> words(s, problems));
    }

    /** Reads {@code 中文 / English} and complains when one of the two is wanting. */
    static Words words(YamlNode.Scalar scalar, Problems problems) {
        var words = Words.parse(scalar.text());
        boolean chinese = CHINESE.matcher(words.zh()).find();
        if (!chinese || words.en().isBlank() || words.en().equals(words.zh())) {
            problems.add(
                    scalar.place(),
                    "名称“" + scalar.text() + "”不是中英两种文字",
                    "the name \"" + scalar.text() + "\" is not in both languages",
                    "写成“中文 / English”",
                    "write 中文 / English");
        }
        return words;
    }

    boolean flag(String key) {
        return flag(key, false);
    }

    boolean flag(String key, boolean otherwise) {
        return switch (text(key).orElse("")) {
            case "true" -> true;
            case "false" -> false;
            case "" -> otherwise;
            default -> {
                problems.add(
                        place(key), key + " 应当是 true 或 false", key + " must be true or false", "写 true", "write true");
                yield otherwise;
            }
        };
    }

    int number(String key, int otherwise) {
        var text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.get().matches("\\d{1,6}")) {
            problems.add(place(key), key + " 应当是整数", key + " must be a whole number", "写成如 2", "write e.g. 2");
            return otherwise;
        }
        return Integer.parseInt(text.get());
    }

    Optional<LocalDate> date(String key) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                problems.add(
                        place(key),
                        "“" + text + "”不是日期",
                        "\"" + text + "\" is no date",
                        "写成 2019-05-15",
                        "write 2019-05-15");
                return Optional.empty();
            }
        });
    }

    /** One text or a list of texts. */
    List<YamlNode.Scalar> list(String key) {
        var node = node(key);
        if (node.isEmpty()) {
            return List.of();
        }
        int expected = node.get() instanceof YamlNode.Items i ? i.items().size() : 1;
        var scalars = node.get().scalars();
        if (scalars.size() != expected) {
            problems.add(place(key), key + " 应当是文字的列表", key + " must be a list of texts", "写成 [甲, 乙]", "write [a, b]");
        }
        return scalars;
    }

    List<String> texts(String key) {
        return list(key).stream().map(YamlNode.Scalar::text).toList();
    }

    /** The map under a key; an empty one when the key is not there. */
    Mapping map(String key) {
        return node(key).map(n -> of(n, problems)).orElseGet(() -> new Mapping(YamlNode.none(place(key)), problems));
    }

    /** The maps of a list under a key; one map alone counts as a list of one. */
    List<Mapping> maps(String key) {
        var out = new ArrayList<Mapping>();
        node(key).ifPresent(node -> {
            if (node instanceof YamlNode.Items items) {
                items.items().forEach(i -> out.add(of(i, problems)));
            } else {
                out.add(of(node, problems));
            }
        });
        return out;
    }

    Map<String, YamlNode> entries() {
        return fields.fields();
    }

    Problems problems() {
        return problems;
    }
}
