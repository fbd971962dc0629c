package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads gates. Links, states and fields of other procedures are checked when all procedures are read. */
final class GateReader {
    private final ProcedureScope scope;
    private final Problems problems;

    GateReader(ProcedureScope scope) {
        this.scope = scope;
        this.problems = scope.problems();
    }

    Map<String, Gate> gates(Mapping section) {
        ProcedureScope.kebab(section, problems);
        var gates = new LinkedHashMap<String, Gate>();
        section.entries().forEach((id, node) -> gates.put(id, gate(id, Mapping.of(node, problems))));
        return Collections.unmodifiableMap(gates);
    }

    private Gate gate(String id, Mapping map) {
        map.only("name", "that", "each", "at-least", "find", "expect", "skip", "basis");
        if (map.has("that") == map.has("find")) {
            problems.add(
                    map.place(),
                    "规则 " + id + " 要写 that 或 find 之一",
                    "the gate " + id + " takes either that or find",
                    "对本事项写 that，对其他事项写 find",
                    "write that for this matter, find for others");
        }
        if (map.has("that") && (map.has("each") || map.has("expect") || map.has("at-least"))) {
            problems.add(
                    map.place(),
                    "each、at-least、expect 只用于 find",
                    "each, at-least and expect go with find",
                    "在 that 里写 列表.all(x, …)",
                    "in that, write list.all(x, …)");
        }
        var that = map.scalar("that").map(s -> scope.expressions().condition(s, scope.around(Optional.empty())));
        Optional<Gate.Find> find = map.has("find") ? Optional.of(find(map)) : Optional.empty();
        return new Gate(
                id, map.words("name"), that, find, skip(map), scope.bases().need(map));
    }

    private Gate.Find find(Mapping gate) {
        var map = gate.map("find").only("procedure", "link", "where", "in", "but");
        if (map.has("procedure") == map.has("link")) {
            problems.add(
                    map.place(),
                    "find 要写 procedure 或 link 之一",
                    "find takes either procedure or link",
                    "写 procedure: 名称 或 link: 名称",
                    "write procedure: name, or link: name");
        }
        var lists = scope.fields().values().stream()
                .filter(f -> f.type().list() || f.type() == FieldType.TABLE)
                .map(Field::id)
                .toList();
        var each = scope.known("列表字段", "list field", gate, "each", lists);
        var table = each.filter(e -> scope.tables().contains(e));
        var around = new Expressions.Around(Optional.empty(), each.isPresent(), table);
        var where = new LinkedHashMap<String, Expr>();
        var conditions = map.map("where");
        conditions
                .keys()
                .forEach(field -> conditions
                        .scalar(field)
                        .ifPresent(s -> where.put(field, scope.expressions().value(s, around))));
        map.text("but")
                .filter(t -> !t.equals("this"))
                .ifPresent(t -> problems.add(
                        map.place("but"), "but 只能是 this", "but must be this", "写 but: this", "write but: this"));
        return new Gate.Find(
                map.texts("procedure"),
                map.text("link"),
                Collections.unmodifiableMap(where),
                map.texts("in"),
                map.has("but"),
                each,
                gate.number("at-least", 1),
                expect(gate));
    }

    private Gate.Expect expect(Mapping gate) {
        var text = gate.need("expect");
        for (var expect : Gate.Expect.values()) {
            if (expect.name().toLowerCase(Locale.ROOT).equals(text)) {
                return expect;
            }
        }
        if (!text.isEmpty()) {
            problems.add(
                    gate.place("expect"),
                    new Words("expect 不能是 " + text, "expect cannot be " + text),
                    Nearest.right(text, List.of("some", "none", "all")));
        }
        return Gate.Expect.SOME;
    }

    private Optional<Gate.Skip> skip(Mapping gate) {
        if (!gate.has("skip")) {
            return Optional.empty();
        }
        var map = gate.map("skip").only("by", "reason");
        var by = map.need("by");
        if (!by.isEmpty()) {
            scope.known(
                    "角色",
                    "role",
                    by,
                    map.place("by"),
                    scope.vocabulary().roles().keySet());
        }
        return Optional.of(new Gate.Skip(by, map.words("reason")));
    }
}
