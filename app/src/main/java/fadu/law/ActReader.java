package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the acts of a procedure, groups spelled out. */
final class ActReader {
    private final ProcedureScope scope;
    private final MomentReader moments;
    private final Mapping root;
    private final Problems problems;

    ActReader(ProcedureScope scope, Mapping root) {
        this.scope = scope;
        this.moments = new MomentReader(scope);
        this.root = root;
        this.problems = scope.problems();
    }

    Map<String, Act> acts(Mapping section) {
        ProcedureScope.kebab(section, problems);
        var acts = new LinkedHashMap<String, Act>();
        section.entries().forEach((id, node) -> acts.put(id, act(id, Mapping.of(node, problems))));
        return acts;
    }

    private Act act(String id, Mapping map) {
        map.only(
                "name",
                "kind",
                "by",
                "approved-by",
                "not-by",
                "from",
                "to",
                "fields",
                "adds",
                "sets",
                "clears",
                "once",
                "before",
                "after",
                "at",
                "effective",
                "needs",
                "when",
                "means",
                "number",
                "document",
                "opens",
                "in-hold",
                "unit",
                "of",
                "bulk",
                "basis");
        var kind = kind(map);
        boolean anywhere = map.texts("from").equals(List.of("any"));
        var from = anywhere ? List.<String>of() : scope.states(map, "from");
        var to = to(map);
        var row = row(map, from, to);
        var around = scope.around(row);
        return new Act(
                id,
                map.words("name"),
                kind,
                kind == Act.Kind.CLOCK || kind == Act.Kind.SYSTEM ? List.of() : roles(map, "by"),
                roles(map, "approved-by").stream().findFirst(),
                notBy(map),
                from,
                anywhere,
                to.stream().map(e -> entering(e, around)).toList(),
                row,
                inputs(map),
                scope.table(map, "adds"),
                sets(map, around),
                scope.allKnown(
                        "轨道", "track", map, "clears", scope.outline().tracks().keySet()),
                map.flag("once"),
                moments.read(map, "before"),
                moments.read(map, "after"),
                moments.read(map, "at"),
                moments.read(map, "effective"),
                scope.allKnown("规则", "gate", map, "needs", scope.outline().gates()),
                scope.known("规则", "gate", map, "when", scope.outline().gates()),
                scope.allKnown(
                        "含义",
                        "meaning",
                        map,
                        "means",
                        scope.vocabulary().meanings().keySet()),
                scope.known("编号", "number", map, "number", root.map("numbers").keys()),
                scope.allKnown(
                        "文书", "document", map, "document", root.map("documents").keys()),
                map.has("opens") ? Optional.of(opening(map.map("opens"))) : Optional.empty(),
                inHold(map),
                unit(map),
                whose(map, row),
                scope.bases().under(map, "bulk"),
                scope.bases().need(map));
    }

    private Act.Kind kind(Mapping map) {
        var by = map.texts("by");
        if (by.equals(List.of("clock"))) {
            return Act.Kind.CLOCK;
        }
        if (by.equals(List.of("system"))) {
            return Act.Kind.SYSTEM;
        }
        map.must("by");
        return switch (map.text("kind").orElse("decision")) {
            case "decision" -> Act.Kind.DECISION;
            case "fact" -> Act.Kind.FACT;
            default -> {
                problems.add(
                        map.place("kind"),
                        "kind 只能是 decision 或 fact",
                        "kind must be decision or fact",
                        "外部发生的事写 fact",
                        "write fact for what happened outside");
                yield Act.Kind.DECISION;
            }
        };
    }

    private List<String> roles(Mapping map, String key) {
        var roles = map.list(key);
        if (key.equals("approved-by") && roles.size() > 1) {
            problems.add(
                    map.place(key), "approved-by 只能有一个角色", "approved-by takes one role", "写一个角色", "write one role");
        }
        return scope.allKnown("角色", "role", map, key, scope.vocabulary().roles().keySet());
    }

    private List<String> notBy(Mapping map) {
        var known = new ArrayList<>(scope.outline().acts().keySet());
        scope.fields().values().stream()
                .filter(f -> f.type() == FieldType.OFFICER || f.type() == FieldType.OFFICERS)
                .forEach(f -> known.add(f.id()));
        return scope.allKnown("行为或人员字段", "act or officer field", map, "not-by", known);
    }

    private List<YamlNode> to(Mapping map) {
        return switch (map.node("to").orElse(null)) {
            case null -> List.of();
            case YamlNode.Items items -> items.items();
            case YamlNode one -> List.of(one);
        };
    }

    private Act.Entering entering(YamlNode node, Expressions.Around around) {
        if (node instanceof YamlNode.Scalar s) {
            return new Act.Entering(Optional.empty(), state(Optional.of(s)), Optional.empty());
        }
        var map = Mapping.of(node, problems).only("if", "then", "else");
        map.must("if");
        if (!map.has("then") && !map.has("else")) {
            map.must("then");
        }
        return new Act.Entering(
                map.scalar("if").map(s -> scope.expressions().condition(s, around)),
                state(map.scalar("then")),
                state(map.scalar("else")));
    }

    private Optional<String> state(Optional<YamlNode.Scalar> scalar) {
        return scalar.filter(s -> scope.known(
                        "状态",
                        "state",
                        s.text(),
                        s.place(),
                        scope.outline().states().keySet()))
                .map(YamlNode.Scalar::text);
    }

    /** The table whose row the act concerns, which follows from the tracks of its states. */
    private Optional<String> row(Mapping map, List<String> from, List<YamlNode> to) {
        var tables = new LinkedHashSet<String>();
        from.forEach(s -> scope.outline().rowOf(s).ifPresent(tables::add));
        for (var node : to) {
            var states = node instanceof YamlNode.Fields f
                    ? List.of("then", "else").stream()
                            .flatMap(k -> f.get(k).stream())
                            .flatMap(n -> n.scalars().stream())
                            .toList()
                    : node.scalars();
            states.forEach(s -> scope.outline().rowOf(s.text()).ifPresent(tables::add));
        }
        if (tables.size() > 1) {
            problems.add(
                    map.place(),
                    "一个行为不能同时涉及几张表的行：" + String.join("、", tables),
                    "one act cannot concern rows of several tables: " + String.join(", ", tables),
                    "分成几个行为",
                    "make several acts");
        }
        return tables.stream().findFirst();
    }

    private List<Act.Input> inputs(Mapping map) {
        var inputs = new ArrayList<Act.Input>();
        var adds = map.text("adds")
                .map(t -> scope.fields().get(t))
                .map(Field::columns)
                .orElse(List.of());
        for (var scalar : map.list("fields")) {
            boolean optional = scalar.text().endsWith("?");
            var id = optional ? scalar.text().substring(0, scalar.text().length() - 1) : scalar.text();
            var column = adds.stream().filter(c -> c.id().equals(id)).findFirst();
            var field = column.or(() -> Optional.ofNullable(scope.fields().get(id)))
                    .or(() -> Optional.ofNullable(scope.vocabulary().fields().get(id)));
            if (field.isPresent() && field.get().is().isPresent()) {
                problems.add(
                        scalar.place(),
                        id + " 由公式算出，不能填写",
                        id + " is derived and cannot be entered",
                        "从 fields 删去",
                        "remove it from fields");
            }
            if (field.isEmpty()) {
                var known = new LinkedHashSet<>(scope.fields().keySet());
                known.addAll(scope.vocabulary().fields().keySet());
                adds.forEach(c -> known.add(c.id()));
                scope.known("字段", "field", id, scalar.place(), known);
            }
            field.ifPresent(f -> inputs.add(new Act.Input(f, optional)));
        }
        return List.copyOf(inputs);
    }

    private Map<String, Expr> sets(Mapping map, Expressions.Around around) {
        var sets = new LinkedHashMap<String, Expr>();
        var section = map.map("sets");
        for (var id : section.keys()) {
            var field = scope.fields().get(id);
            if (field == null || field.is().isPresent()) {
                scope.known("可写入的字段", "field that can be set", id, section.keyPlace(id), settable());
                continue;
            }
            section.scalar(id).ifPresent(s -> sets.put(id, scope.expressions().valueOf(s, field, around)));
        }
        return Collections.unmodifiableMap(sets);
    }

    private Set<String> settable() {
        var ids = new LinkedHashSet<String>();
        scope.fields().values().stream().filter(f -> f.is().isEmpty()).forEach(f -> ids.add(f.id()));
        return ids;
    }

    private Act.Opening opening(Mapping map) {
        map.only("procedure", "act", "link", "each", "hand", "unit");
        var each = scope.table(map, "each");
        var hand = new LinkedHashMap<String, Expr>();
        var section = map.map("hand");
        var around = new Expressions.Around(Optional.empty(), each.isPresent(), each);
        section.keys()
                .forEach(id -> section.scalar(id)
                        .ifPresent(s -> hand.put(id, scope.expressions().value(s, around))));
        var unit = map.scalar("unit").map(s -> scope.expressions().value(s, around));
        return new Act.Opening(
                map.need("procedure"),
                map.need("act"),
                map.need("link"),
                each,
                Collections.unmodifiableMap(hand),
                unit);
    }

    /** A unit that the act itself gives: nobody else has to know which it was. */
    private Optional<String> unit(Mapping map) {
        var given = map.texts("fields").stream()
                .map(id -> id.endsWith("?") ? id.substring(0, id.length() - 1) : id)
                .toList();
        return scope.known(
                "本行为填写的单位字段",
                "unit field of this act",
                map,
                "unit",
                units(fields(given)).toList());
    }

    private Optional<String> whose(Mapping map, Optional<String> row) {
        var columns = row.flatMap(t -> Optional.ofNullable(scope.fields().get(t))).stream()
                .flatMap(t -> t.columns().stream());
        var named = units(Stream.concat(scope.fields().values().stream(), columns));
        return scope.known(
                "单位字段",
                "unit field",
                map,
                "of",
                Stream.concat(Stream.of(Act.OPENER), named).distinct().toList());
    }

    private Stream<Field> fields(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Stream.of(scope.fields(), scope.vocabulary().fields())
                        .flatMap(known -> Stream.ofNullable(known.get(id)))
                        .limit(1));
    }

    private static Stream<String> units(Stream<Field> fields) {
        return fields.filter(f -> f.type() == FieldType.UNIT).map(Field::id);
    }

    private boolean inHold(Mapping map) {
        map.text("in-hold")
                .filter(t -> !t.equals("allowed"))
                .ifPresent(t -> problems.add(
                        map.place("in-hold"),
                        new Words("行为的 in-hold 只能是 allowed", "in-hold of an act must be allowed"),
                        new Words("写 in-hold: allowed", "write in-hold: allowed")));
        return map.has("in-hold");
    }
}
