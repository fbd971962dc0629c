package fadu.law;

import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a time that the law names: one grammar wherever a moment stands. */
final class MomentReader {
    private static final Set<FieldType> TIMES = Set.of(FieldType.DATE, FieldType.DATETIME);

    private final ProcedureScope scope;
    private final Problems problems;

    MomentReader(ProcedureScope scope) {
        this.scope = scope;
        this.problems = scope.problems();
    }

    Optional<Moment> read(Mapping map, String key) {
        return map.node(key).flatMap(this::read);
    }

    private Optional<Moment> read(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar s -> one(s);
            case YamlNode.Items items -> {
                var of = all(items);
                yield of.size() == 1 ? Optional.of(of.getFirst()) : Optional.of(new Moment.Latest(of, false));
            }
            case YamlNode.Fields f -> {
                var map = new Mapping(f, problems).only("latest", "earliest");
                if (f.get("earliest").isPresent()) {
                    yield f.get("earliest").map(n -> new Moment.Earliest(all(n)));
                }
                if (f.get("latest").isEmpty()) {
                    map.need("latest");
                }
                yield f.get("latest").map(n -> new Moment.Latest(all(n), true));
            }
        };
    }

    private List<Moment> all(YamlNode node) {
        var of = new ArrayList<Moment>();
        if (node instanceof YamlNode.Items items) {
            items.items().forEach(i -> read(i).ifPresent(of::add));
        } else {
            read(node).ifPresent(of::add);
        }
        return List.copyOf(of);
    }

    private Optional<Moment> one(YamlNode.Scalar scalar) {
        var text = scalar.text().strip();
        if (text.startsWith("end of ")) {
            return limit(text.substring(7), scalar).map(Moment.EndOf::new);
        }
        if (text.startsWith("start of ")) {
            return limit(text.substring(9), scalar).map(Moment.StartOf::new);
        }
        int dot = text.indexOf('.');
        if (dot > 0) {
            return actField(text.substring(0, dot), text.substring(dot + 1), scalar);
        }
        boolean act = scope.outline().acts().containsKey(text);
        var field = scope.fields().get(text);
        if (act && field != null && TIMES.contains(field.type())) {
            problems.add(
                    scalar.place(),
                    text + " 既是行为又是字段",
                    text + " is both an act and a field",
                    "给其中一个换名称",
                    "rename one of them");
        }
        if (act) {
            return Optional.of(new Moment.OfAct(text));
        }
        if (field != null) {
            time(field, scalar);
            return Optional.of(new Moment.OfField(text));
        }
        var known = new ArrayList<>(scope.outline().acts().keySet());
        scope.fields().values().stream().filter(f -> TIMES.contains(f.type())).forEach(f -> known.add(f.id()));
        scope.known("行为或日期字段", "act or date field", text, scalar.place(), known);
        return Optional.empty();
    }

    private Optional<String> limit(String id, YamlNode.Scalar scalar) {
        return scope.known("期限", "limit", id, scalar.place(), scope.outline().limits())
                ? Optional.of(id)
                : Optional.empty();
    }

    private Optional<Moment> actField(String act, String id, YamlNode.Scalar scalar) {
        if (!scope.known(
                "行为", "act", act, scalar.place(), scope.outline().acts().keySet())) {
            return Optional.empty();
        }
        var fields = scope.outline().acts().getOrDefault(act, List.of());
        if (!scope.known("行为 " + act + " 的字段", "field of " + act, id, scalar.place(), fields)) {
            return Optional.empty();
        }
        var field = scope.fields().get(id);
        if (field != null) {
            time(field, scalar);
        }
        return Optional.of(new Moment.OfActField(act, id));
    }

    private void time(Field field, YamlNode.Scalar scalar) {
        if (!TIMES.contains(field.type())) {
            problems.add(
                    scalar.place(),
                    "字段 " + field.id() + " 不是日期",
                    "the field " + field.id() + " is no date",
                    "用 date 类型的字段",
                    "use a field of type date");
        }
    }
}
