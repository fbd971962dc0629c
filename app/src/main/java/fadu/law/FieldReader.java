package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads fields: first their shape, and when all shapes are known, their expressions. */
final class FieldReader {
    private static final Pattern SNAKE = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Set<String> TAKEN = Set.of(
            "today",
            "actor",
            "row",
            "it",
            "done",
            "count",
            "last",
            "tally",
            "at",
            "every",
            "began",
            "quiet",
            "kept",
            "running",
            "setting",
            "days",
            "plus",
            "minus",
            "this",
            "in",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while",
            "null",
            "true",
            "false",
            "open",
            "any",
            "size",
            "has",
            "int",
            "string",
            "bool",
            "list",
            "map",
            "type",
            "all",
            "exists",
            "filter");

    private final BasisReader bases;
    private final Problems problems;

    FieldReader(BasisReader bases, Problems problems) {
        this.bases = bases;
        this.problems = problems;
    }

    /** The fields of a section without their expressions. */
    Map<String, Field> shapes(Mapping section) {
        var fields = new LinkedHashMap<String, Field>();
        section.entries().forEach((id, node) -> {
            id(section, id);
            fields.put(id, shape(id, Mapping.of(node, problems)));
        });
        return Collections.unmodifiableMap(fields);
    }

    /** The same fields with their expressions. */
    Map<String, Field> complete(Mapping section, Map<String, Field> shapes, Expressions expressions) {
        var fields = new LinkedHashMap<String, Field>();
        shapes.forEach((id, shape) -> {
            var map = section.map(id);
            var needed = map.scalar("needed").map(s -> expressions.condition(s, Expressions.Around.MATTER));
            var is = map.scalar("is").map(s -> expressions.valueOf(s, shape, Expressions.Around.MATTER));
            fields.put(
                    id,
                    new Field(
                            id,
                            shape.name(),
                            shape.type(),
                            shape.of(),
                            shape.matterOf(),
                            shape.columns(),
                            shape.personal(),
                            needed,
                            is,
                            shape.usual(),
                            shape.basis()));
        });
        return Collections.unmodifiableMap(fields);
    }

    private Field shape(String id, Mapping map) {
        map.only("name", "type", "of", "columns", "personal", "needed", "is", "usual", "basis");
        var name = map.words("name");
        var type = type(map);
        boolean chosen = type == FieldType.CHOICE || type == FieldType.CHOICES;
        var of = chosen ? choices(map) : Map.<String, Words>of();
        var matterOf = type == FieldType.MATTER ? map.text("of") : Optional.<String>empty();
        if (map.has("of") && !chosen && type != FieldType.MATTER) {
            problems.add(
                    map.keyPlace("of"),
                    "类型 " + type.id() + " 没有 of",
                    "type " + type.id() + " takes no `of`",
                    "删去 of，或改为 type: choice",
                    "remove it, or make it type: choice");
        }
        return new Field(
                id,
                name,
                type,
                of,
                matterOf,
                columns(id, type, map),
                map.flag("personal"),
                Optional.empty(),
                Optional.empty(),
                usual(map, type, of),
                bases.maybe(map));
    }

    /** What is usual, in a form that the type can have. */
    private Optional<String> usual(Mapping map, FieldType type, Map<String, Words> of) {
        var usual = map.text("usual");
        var known = switch (type) {
            case DATE -> List.of("today");
            case UNIT -> List.of("own");
            case PERSON, OFFICER -> List.of("me");
            case BOOLEAN -> List.of("true", "false");
            case CHOICE -> List.copyOf(of.keySet());
            default -> List.<String>of();
        };
        if (usual.isPresent() && (!known.contains(usual.get()) || map.flag("personal"))) {
            problems.add(
                    map.place("usual"),
                    new Words(
                            "类型 " + type.id() + " 的 usual 不能是 " + usual.get(),
                            "usual of type " + type.id() + " cannot be " + usual.get()),
                    known.isEmpty() ? new Words("删去 usual", "remove it") : Nearest.right(usual.get(), known));
        }
        return usual;
    }

    private FieldType type(Mapping map) {
        var text = map.need("type");
        var type = FieldType.of(text);
        if (type.isEmpty() && !text.isEmpty()) {
            var known = Arrays.stream(FieldType.values()).map(FieldType::id).toList();
            problems.add(
                    map.place("type"),
                    new Words("没有类型 " + text, "there is no type " + text),
                    Nearest.right(text, known));
        }
        return type.orElse(FieldType.TEXT);
    }

    private Map<String, Words> choices(Mapping map) {
        var of = new LinkedHashMap<String, Words>();
        var choices = map.map("of");
        if (choices.keys().isEmpty()) {
            problems.add(
                    map.place(),
                    "选项 of 是空的",
                    "a choice needs `of`",
                    "写上 of: {甲: 名称 / Name}",
                    "write of: {a: 名称 / Name}");
        }
        choices.entries()
                .forEach((id, node) ->
                        of.put(id, node instanceof YamlNode.Scalar s ? Mapping.words(s, problems) : choices.words(id)));
        return Collections.unmodifiableMap(of);
    }

    private List<Field> columns(String id, FieldType type, Mapping map) {
        var columns = new ArrayList<Field>();
        if (type != FieldType.TABLE) {
            if (map.has("columns")) {
                problems.add(
                        map.keyPlace("columns"),
                        "只有表才有列",
                        "only a table has columns",
                        "改为 type: table",
                        "make it type: table");
            }
            return columns;
        }
        var section = map.map("columns");
        columns.addAll(shapes(section).values());
        if (columns.isEmpty()) {
            problems.add(
                    map.place(),
                    "表 " + id + " 没有列",
                    "the table " + id + " has no columns",
                    "写上 columns: {…}",
                    "write columns: {…}");
        } else if (columns.getFirst().personal()
                || Set.of(FieldType.TABLE, FieldType.CHOICES, FieldType.OFFICERS)
                        .contains(columns.getFirst().type())) {
            problems.add(
                    section.keyPlace(columns.getFirst().id()),
                    "表的第一列是行的名称，不能是个人信息或列表",
                    "the first column names the row; it must be a short text that is not personal",
                    "把短文字列放在第一列",
                    "put a short text first");
        }
        return List.copyOf(columns);
    }

    private void id(Mapping section, String id) {
        if (!SNAKE.matcher(id).matches()) {
            problems.add(
                    section.keyPlace(id),
                    "字段名 " + id + " 应为小写字母、数字和下划线",
                    "the field id " + id + " must be snake_case",
                    "写成 " + id.replace('-', '_'),
                    "write " + id.replace('-', '_'));
        } else if (TAKEN.contains(id)) {
            problems.add(
                    section.keyPlace(id),
                    "字段名 " + id + " 在表达式里另有含义",
                    "the field id " + id + " has another meaning in expressions",
                    "换一个名称",
                    "choose another name");
        }
    }
}
