package fadu.law.yaml;

import fadu.Trouble;
import fadu.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map of a YAML file of ours. The first thing that is not as it should be ends the reading, with its place. */
public record YamlSheet(YamlNode.Fields fields) {

    public static YamlSheet read(String file, String text) {
        var problems = new Problems();
        var node = new YamlReader(file, problems).read(text);
        if (node.isEmpty() || !problems.none()) {
            var all = String.join(
                    "\n", problems.list().stream().map(Object::toString).toList());
            throw new Trouble(all, all);
        }
        return of(node.get());
    }

    public static YamlSheet of(YamlNode node) {
        if (node instanceof YamlNode.Fields map) {
            return new YamlSheet(map);
        }
        throw wrong(node, "应当是键和值", "keys with values belong here");
    }

    public YamlSheet sheet(String key) {
        return of(need(key));
    }

    /** The maps under each key. */
    public Map<String, YamlSheet> sheets(String key) {
        var out = new LinkedHashMap<String, YamlSheet>();
        sheet(key).fields().fields().forEach((name, node) -> out.put(name, of(node)));
        return out;
    }

    public Map<String, List<String>> lists(String key) {
        var out = new LinkedHashMap<String, List<String>>();
        sheet(key).fields().fields().forEach((name, node) -> out.put(name, texts(node)));
        return out;
    }

    public boolean has(String key) {
        return fields.get(key).isPresent();
    }

    /** The texts of a list, or one text. */
    public List<String> list(String key) {
        return texts(need(key));
    }

    /** The text under each key. */
    public Map<String, String> texts() {
        var out = new LinkedHashMap<String, String>();
        fields.fields().keySet().forEach(name -> out.put(name, text(name)));
        return out;
    }

    public Map<String, Integer> numbers() {
        var out = new LinkedHashMap<String, Integer>();
        fields.fields().keySet().forEach(name -> out.put(name, number(name)));
        return out;
    }

    public String text(String key) {
        return maybe(key).orElseThrow(() -> wrong(need(key), key + " 应当是文字", key + " must be a text"));
    }

    public Optional<String> maybe(String key) {
        return fields.get(key)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(n -> ((YamlNode.Scalar) n).text())
                .filter(t -> !t.isEmpty());
    }

    public Words words(String key) {
        return Words.parse(text(key));
    }

    public int number(String key) {
        var text = text(key);
        if (!text.matches("\\d{1,9}")) {
            throw wrong(need(key), "“" + text + "”应当是整数", "“" + text + "” must be a whole number");
        }
        return Integer.parseInt(text);
    }

    public LocalDate date(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeException e) {
            throw wrong(need(key), key + " 应写成 2019-12-31", key + " is written 2019-12-31");
        }
    }

    private YamlNode need(String key) {
        return fields.get(key).orElseThrow(() -> wrong(fields, "缺少 " + key, key + " is missing"));
    }

    private static List<String> texts(YamlNode node) {
        return node.scalars().stream().map(YamlNode.Scalar::text).toList();
    }

    /** Whether a key is {@code true}. */
    public boolean flag(String key) {
        return maybe(key).filter("true"::equals).isPresent();
    }

    /** The whole number of any size under a key. */
    public long whole(String key) {
        var text = text(key);
        if (!text.matches("\\d{1,18}")) {
            throw wrong(need(key), "“" + text + "”应当是整数", "“" + text + "” must be a whole number");
        }
        return Long.parseLong(text);
    }

    /** The items of a list, or one alone; none where the key is not there. */
    public List<YamlNode> items(String key) {
        return fields.get(key)
                .map(n -> n instanceof YamlNode.Items i ? i.items() : List.of(n))
                .orElse(List.of());
    }

    /** The nodes under each key of a map; none where the key is not there. */
    public Map<String, YamlNode> nodes(String key) {
        return has(key) ? sheet(key).fields().fields() : Map.of();
    }

    /**
     * No other keys than these.
     *
     * @throws Trouble naming the first other one, with its place
     */
    public YamlSheet only(String... keys) {
        var known = List.of(keys);
        for (var key : fields.fields().keySet()) {
            if (!known.contains(key)) {
                throw new Trouble(
                        fields.placeOf(key) + " 没有键 " + key + "，有：" + String.join(", ", known),
                        fields.placeOf(key) + " there is no key " + key + "; there are: " + String.join(", ", known));
            }
        }
        return this;
    }

    /** What to throw at something that is not as it should be. */
    public static Trouble wrong(YamlNode node, String zh, String en) {
        return new Trouble(node.place() + " " + zh, node.place() + " " + en);
    }
}
