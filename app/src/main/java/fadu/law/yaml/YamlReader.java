package fadu.law.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a YAML text into nodes with places. Faults go to the {@link Problems}; the result is then empty. */
public final class YamlReader {
    private final String file;
    private final Problems problems;

    public YamlReader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The text's root, or nothing when it is no YAML, is empty, or has more than one document. */
    public Optional<YamlNode> read(String text) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(4_000_000)
                .build();
        try {
            var root = new Compose(settings).composeString(text);
            if (root.isEmpty()) {
                problems.add(new Place(file, 1, 1), "文件是空的", "the file is empty", "写入内容", "write its content");
                return Optional.empty();
            }
            return Optional.of(node(root.get()));
        } catch (MarkedYamlEngineException e) {
            var place = e.getProblemMark()
                    .map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                    .orElse(new Place(file, 1, 1));
            var what = String.valueOf(e.getProblem());
            problems.add(
                    place,
                    "不是有效的 YAML：" + what,
                    "not valid YAML: " + what,
                    "检查缩进、引号与逗号",
                    "check indentation, quotes and commas");
            return Optional.empty();
        } catch (YamlEngineException e) {
            var what = String.valueOf(e.getMessage());
            problems.add(
                    new Place(file, 1, 1), "不是有效的 YAML：" + what, "not valid YAML: " + what, "检查该文件", "check the file");
            return Optional.empty();
        }
    }

    private Place place(Node node) {
        return node.getStartMark()
                .map(m -> new Place(file, m.getLine() + 1, m.getColumn() + 1))
                .orElse(new Place(file, 1, 1));
    }

    private YamlNode node(Node node) {
        return switch (node) {
            case ScalarNode s -> new YamlNode.Scalar(s.getValue(), s.getScalarStyle() != ScalarStyle.PLAIN, place(s));
            case SequenceNode s -> {
                var items = new ArrayList<YamlNode>();
                for (var item : s.getValue()) {
                    items.add(node(item));
                }
                yield new YamlNode.Items(items, place(s));
            }
            case MappingNode m -> map(m);
            default -> throw new IllegalStateException("unknown node " + node.getNodeType());
        };
    }

    private YamlNode.Fields map(MappingNode map) {
        var fields = new LinkedHashMap<String, YamlNode>();
        var keys = new HashMap<String, Place>();
        for (var pair : map.getValue()) {
            if (!(pair.getKeyNode() instanceof ScalarNode key)) {
                problems.add(place(pair.getKeyNode()), "键必须是文字", "a key must be a text", "改为文字", "make it a text");
                continue;
            }
            if (fields.putIfAbsent(key.getValue(), node(pair.getValueNode())) != null) {
                problems.add(
                        place(key),
                        "键 " + key.getValue() + " 重复",
                        "key " + key.getValue() + " stands twice",
                        "删去一个",
                        "remove one");
            }
            keys.put(key.getValue(), place(key));
            if (keyHasComma(pair.getValueNode(), key)) {
                problems.add(
                        place(key),
                        "流式映射里的逗号把文字截断：" + key.getValue(),
                        "an unquoted comma cut a text: " + key.getValue(),
                        "给含逗号的文字加引号",
                        "quote the text that has the comma");
            }
        }
        return new YamlNode.Fields(fields, keys, place(map));
    }

    /** {@code {name: a, b / A}} parses as two keys, the second without a value: nearly always a cut text. */
    private static boolean keyHasComma(Node value, ScalarNode key) {
        return value instanceof ScalarNode s
                && s.getValue().isEmpty()
                && s.getScalarStyle() == ScalarStyle.PLAIN
                && key.getValue().contains(" ");
    }
}
