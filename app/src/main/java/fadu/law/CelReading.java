package fadu.law;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import fadu.Words;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks a compiled expression: what does it look at, and does all that it names exist? */
final class CelReading {
    private static final Set<String> MAPS = Set.of("count", "last", "tally", "setting");
    private static final Set<String> COMPARE = Set.of("_==_", "_!=_", "@in", "_in_", "in");

    private final CelEnvironment environment;
    private final Expressions.Around around;
    private final YamlNode.Scalar source;
    private final CelAbstractSyntaxTree ast;
    private final Problems problems;
    private final Set<String> fields = new HashSet<>();
    private final Set<String> settings = new HashSet<>();
    private boolean row;

    CelReading(
            CelEnvironment environment,
            Expressions.Around around,
            YamlNode.Scalar source,
            CelAbstractSyntaxTree ast,
            Problems problems) {
        this.environment = environment;
        this.around = around;
        this.source = source;
        this.ast = ast;
        this.problems = problems;
    }

    Expr.Reads read() {
        walk(ast.getExpr(), Map.of());
        return new Expr.Reads(fields, settings, row);
    }

    /**
     * @param bound variables of comprehensions, with the table whose rows they are ("" where it is none)
     */
    private void walk(CelExpr expr, Map<String, String> bound) {
        switch (expr.getKind()) {
            case IDENT -> ident(expr, bound);
            case SELECT -> {
                var select = expr.select();
                index(expr, select.operand(), Optional.of(select.field()), bound);
            }
            case CALL -> call(expr, bound);
            case LIST -> expr.list().elements().forEach(e -> walk(e, bound));
            case MAP ->
                expr.map().entries().forEach(e -> {
                    walk(e.key(), bound);
                    walk(e.value(), bound);
                });
            case COMPREHENSION -> comprehension(expr.comprehension(), bound);
            default -> {}
        }
    }

    private void comprehension(CelExpr.CelComprehension loop, Map<String, String> bound) {
        walk(loop.iterRange(), bound);
        var inner = new HashMap<>(bound);
        inner.put(loop.iterVar(), table(loop.iterRange(), bound));
        inner.put(loop.accuVar(), "");
        walk(loop.accuInit(), inner);
        walk(loop.loopCondition(), inner);
        walk(loop.loopStep(), inner);
        walk(loop.result(), inner);
    }

    /** The table of which an expression gives rows: the table itself, or a part of it. */
    private String table(CelExpr range, Map<String, String> bound) {
        return switch (range.getKind()) {
            case IDENT -> {
                var name = range.ident().name();
                var field =
                        bound.containsKey(name) ? null : environment.fields().get(name);
                yield field != null && field.type() == FieldType.TABLE ? name : "";
            }
            case COMPREHENSION -> table(range.comprehension().iterRange(), bound);
            default -> "";
        };
    }

    private void ident(CelExpr expr, Map<String, String> bound) {
        var name = expr.ident().name();
        if (bound.containsKey(name)) {
            return;
        }
        if (environment.fields().containsKey(name)) {
            fields.add(name);
        } else if (name.equals("row")) {
            row = true;
        } else if (name.equals("it") && !around.it()) {
            problems.add(place(expr), "这里没有 it", "there is no `it` here", "it 只用于带 each 的规则", "use it only with each");
        } else if (CelEnvironment.FLAGS.contains(name) || MAPS.contains(name)) {
            problems.add(
                    place(expr),
                    name + " 后面要写名称",
                    name + " needs a name",
                    "写成 " + name + "['…']",
                    "write " + name + "['…']");
        }
    }

    private void call(CelExpr expr, Map<String, String> bound) {
        var call = expr.call();
        if (call.function().equals("_[_]")) {
            var key = call.args().get(1);
            boolean literal = key.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                    && key.constant().getKind() == CelConstant.Kind.STRING_VALUE;
            index(
                    key,
                    call.args().getFirst(),
                    literal ? Optional.of(key.constant().stringValue()) : Optional.empty(),
                    bound);
            if (!literal) {
                walk(key, bound);
            }
            return;
        }
        if (COMPARE.contains(call.function()) && call.args().size() == 2) {
            choices(call.args().get(0), call.args().get(1), bound);
            choices(call.args().get(1), call.args().get(0), bound);
        }
        call.target().ifPresent(t -> walk(t, bound));
        call.args().forEach(a -> walk(a, bound));
    }

    /** {@code map['key']} or {@code map.key}. */
    private void index(CelExpr at, CelExpr operand, Optional<String> key, Map<String, String> bound) {
        if (operand.getKind() == CelExpr.ExprKind.Kind.IDENT
                && !bound.containsKey(operand.ident().name())) {
            var name = operand.ident().name();
            if (CelEnvironment.FLAGS.contains(name) || MAPS.contains(name)) {
                named(at, name, key);
                return;
            }
            var table =
                    name.equals("row") ? around.row() : name.equals("it") ? around.itTable() : Optional.<String>empty();
            table.ifPresent(t -> key.ifPresent(k -> column(at, t, k)));
        } else if (operand.getKind() == CelExpr.ExprKind.Kind.IDENT) {
            var table = bound.get(operand.ident().name());
            if (table != null && !table.isEmpty()) {
                key.ifPresent(k -> column(at, table, k));
            }
        }
        lastField(at, "last", operand, key);
        lastField(at, "tally", operand, key);
        walk(operand, bound);
    }

    private void named(CelExpr at, String map, Optional<String> key) {
        if (key.isEmpty()) {
            problems.add(
                    place(at),
                    map + " 的名称必须直接写出",
                    "the name in " + map + "[…] must be written out",
                    "写成 " + map + "['…']",
                    "write " + map + "['…']");
            return;
        }
        var outline = environment.outline();
        Collection<String> known = switch (map) {
            case "done", "count", "last", "tally" -> outline.acts().keySet();
            case "at", "every" -> outline.states().keySet();
            case "began", "quiet" -> outline.tracks().keySet();
            case "setting" -> outline.settings();
            default -> outline.limits();
        };
        exists(at, map + "['" + key.get() + "']", key.get(), known);
        if (map.equals("setting")) {
            settings.add(key.get());
        }
    }

    /** {@code last['act']['field']}, {@code tally['act']['field']}: the field is one of the act's. */
    private void lastField(CelExpr at, String map, CelExpr operand, Optional<String> key) {
        var act = indexed(operand, map);
        if (act.isEmpty() || key.isEmpty()) {
            return;
        }
        var known = environment.outline().acts().get(act.get());
        if (known != null
                && personal(at, key.get())
                && exists(at, map + "['" + act.get() + "']['" + key.get() + "']", key.get(), known)) {
            fields.add(key.get());
        }
    }

    private boolean personal(CelExpr at, String id) {
        var field = environment.fields().get(id);
        if (field != null && field.personal()) {
            problems.add(
                    place(at),
                    "表达式不得读取个人信息 " + id,
                    "an expression must not read the personal value " + id,
                    "改用不含个人信息的字段",
                    "use a field that is not personal");
            return false;
        }
        return true;
    }

    private static Optional<String> indexed(CelExpr expr, String map) {
        if (expr.getKind() == CelExpr.ExprKind.Kind.SELECT
                && isIdent(expr.select().operand(), map)) {
            return Optional.of(expr.select().field());
        }
        if (expr.getKind() == CelExpr.ExprKind.Kind.CALL
                && expr.call().function().equals("_[_]")
                && isIdent(expr.call().args().getFirst(), map)
                && expr.call().args().get(1).getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
            return Optional.of(expr.call().args().get(1).constant().stringValue());
        }
        return Optional.empty();
    }

    private static boolean isIdent(CelExpr expr, String name) {
        return expr.getKind() == CelExpr.ExprKind.Kind.IDENT
                && expr.ident().name().equals(name);
    }

    private void column(CelExpr at, String table, String column) {
        var field = environment.fields().get(table);
        if (field == null) {
            return;
        }
        var known = field.columns().stream().map(Field::id).toList();
        if (exists(at, table + " 的列 " + column + " / column " + column + " of " + table, column, known)) {
            field.columns().stream()
                    .filter(c -> c.id().equals(column) && c.personal())
                    .findAny()
                    .ifPresent(c -> problems.add(
                            place(at),
                            "表达式不得读取个人信息 " + column,
                            "an expression must not read the personal value " + column,
                            "改用不含个人信息的字段",
                            "use a field that is not personal"));
        }
    }

    /** A choice is compared only with what can be chosen. */
    private void choices(CelExpr choice, CelExpr with, Map<String, String> bound) {
        if (choice.getKind() != CelExpr.ExprKind.Kind.IDENT
                || bound.containsKey(choice.ident().name())) {
            return;
        }
        var field = environment.fields().get(choice.ident().name());
        if (field == null || field.of().isEmpty()) {
            return;
        }
        if (with.getKind() == CelExpr.ExprKind.Kind.LIST) {
            with.list().elements().forEach(e -> chosen(e, field));
        } else {
            chosen(with, field);
        }
    }

    private void chosen(CelExpr expr, Field field) {
        if (expr.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && expr.constant().getKind() == CelConstant.Kind.STRING_VALUE) {
            exists(
                    expr,
                    field.id() + " == '" + expr.constant().stringValue() + "'",
                    expr.constant().stringValue(),
                    field.of().keySet());
        }
    }

    private boolean exists(CelExpr at, String shown, String name, Collection<String> known) {
        if (known.contains(name)) {
            return true;
        }
        problems.add(place(at), new Words("没有 " + shown, "there is no " + shown), Nearest.right(name, known));
        return false;
    }

    private Place place(CelExpr expr) {
        var offset = ast.getSource().getPositionsMap().get(expr.id());
        var location = offset == null
                ? Optional.<dev.cel.common.CelSourceLocation>empty()
                : ast.getSource().getOffsetLocation(offset);
        return location.map(l -> Expressions.place(source, l.getLine(), l.getColumn()))
                .orElse(source.place());
    }
}
