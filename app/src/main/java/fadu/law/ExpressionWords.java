package fadu.law;

import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import fadu.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An expression as a person says it: {@code at['passed'] && !urgent} is 处于“审核通过”，并且不是“紧急”. */
final class ExpressionWords {
    /** Without macros, so that {@code all} and {@code exists} stay as they were written. */
    private static final CelParser PARSER =
            CelParserFactory.standardCelParserBuilder().build();

    private static final Map<String, Words> ORDER = Map.of(
            "_<_", new Words("小于", "is less than"),
            "_<=_", new Words("不超过", "is at most"),
            "_>_", new Words("大于", "is more than"),
            "_>=_", new Words("不少于", "is at least"));
    private static final Map<String, Words> TIME = Map.of(
            "_<_", new Words("早于", "is before"),
            "_<=_", new Words("不晚于", "is not after"),
            "_>_", new Words("晚于", "is after"),
            "_>=_", new Words("不早于", "is not before"));
    private static final Map<String, String> SUM = Map.of("_+_", " + ", "_-_", " − ", "_*_", " × ", "_/_", " ÷ ");

    private final NameWords names;
    /** What the variables of "every one" and "one of" stand for, while their condition is being said. */
    private final Map<String, Words> bound = new HashMap<>();
    /** The column whose values such a variable runs through. */
    private final Map<String, String> columns = new HashMap<>();

    ExpressionWords(Labels labels) {
        this.names = new NameWords(labels);
    }

    /** The expression in words; as it is written, where it cannot be parsed. */
    Words of(Expr expr) {
        try {
            return say(PARSER.parse(expr.text()).getAst().getExpr());
        } catch (CelValidationException e) {
            return new Words(expr.text(), expr.text());
        }
    }

    private Words say(CelExpr e) {
        return switch (e.getKind()) {
            case CONSTANT -> NameWords.constant(e.constant());
            case IDENT -> ident(e.ident().name());
            case SELECT -> indexed(e.select().operand(), e.select().field());
            case LIST -> listed(e.list().elements().stream().map(this::say).toList());
            case CALL -> call(e.call());
            default -> new Words("…", "…");
        };
    }

    private Words ident(String name) {
        var words = bound.get(name);
        return words == null ? names.ident(name) : words;
    }

    private Words indexed(CelExpr operand, String key) {
        if (operand.getKind() == Kind.IDENT && bound.containsKey(operand.ident().name())) {
            return of(ident(operand.ident().name()), names.column(key));
        }
        if (operand.getKind() == Kind.IDENT) {
            return names.indexed(operand.ident().name(), key);
        }
        if (named(operand, "last")) {
            return of(names.lastAct(key(operand)), names.field(key));
        }
        if (named(operand, "tally")) {
            var part = of(names.lastAct(key(operand)), names.field(key));
            return new Words("各行" + part.zh() + "之和", "the sum over all rows of " + part.en());
        }
        return of(say(operand), names.column(key));
    }

    private static Words of(Words whole, Words part) {
        return new Words(whole.zh() + "的" + part.zh(), part.en() + " of " + whole.en());
    }

    private static boolean named(CelExpr e, String map) {
        return switch (e.getKind()) {
            case SELECT -> isIdent(e.select().operand(), map);
            case CALL ->
                e.call().function().equals("_[_]") && isIdent(e.call().args().getFirst(), map);
            default -> false;
        };
    }

    private static boolean isIdent(CelExpr e, String name) {
        return e.getKind() == Kind.IDENT && e.ident().name().equals(name);
    }

    private static String key(CelExpr e) {
        return e.getKind() == Kind.SELECT
                ? e.select().field()
                : text(e.call().args().get(1));
    }

    private static String text(CelExpr e) {
        return e.getKind() == Kind.CONSTANT && e.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? e.constant().stringValue()
                : "…";
    }

    private Words call(CelExpr.CelCall call) {
        var args = call.args();
        return switch (call.function()) {
            case "_[_]" -> indexed(args.get(0), text(args.get(1)));
            case "_&&_" -> joined(args, "_&&_", "，并且", ", and ");
            case "_||_" -> joined(args, "_||_", "，或者", ", or ");
            case "!_" -> not(args.getFirst());
            case "_?_:_" -> {
                var then = say(args.get(1));
                var otherwise = say(args.get(2));
                var when = say(args.getFirst());
                yield new Words(
                        "（" + when.zh() + "时" + then.zh() + "，否则" + otherwise.zh() + "）",
                        "(" + then.en() + " if " + when.en() + ", else " + otherwise.en() + ")");
            }
            case "_==_" -> equal(args, true);
            case "_!=_" -> equal(args, false);
            case "@in", "_in_" -> in(args, true);
            case "_<_", "_<=_", "_>_", "_>=_" -> compared(call.function(), args);
            case "_+_", "_-_", "_*_", "_/_" -> {
                var sign = SUM.getOrDefault(call.function(), " ");
                yield new Words(
                        say(args.get(0)).zh() + sign + say(args.get(1)).zh(),
                        say(args.get(0)).en() + sign + say(args.get(1)).en());
            }
            default -> function(call);
        };
    }

    private Words joined(List<CelExpr> args, String function, String zh, String en) {
        var both = args.stream().map(a -> part(a, function)).toList();
        return new Words(
                both.get(0).zh() + zh + both.get(1).zh(),
                both.get(0).en() + en + both.get(1).en());
    }

    /** A part of "and" is put in brackets where it is an "or", and the other way round. */
    private Words part(CelExpr e, String within) {
        var words = say(e);
        boolean other = e.getKind() == Kind.CALL
                && Set.of("_&&_", "_||_").contains(e.call().function())
                && !e.call().function().equals(within);
        return other ? new Words("（" + words.zh() + "）", "(" + words.en() + ")") : words;
    }

    private Words not(CelExpr e) {
        if (e.getKind() == Kind.CALL && Set.of("@in", "_in_").contains(e.call().function())) {
            return in(e.call().args(), false);
        }
        var words = say(e);
        return new Words("并非（" + words.zh() + "）", "not (" + words.en() + ")");
    }

    private Words equal(List<CelExpr> args, boolean is) {
        var left = say(args.get(0));
        var right = args.get(1);
        if (right.getKind() == Kind.CONSTANT && right.constant().getKind() == CelConstant.Kind.NULL_VALUE) {
            return is
                    ? new Words("没有" + left.zh(), "there is no " + left.en())
                    : new Words("有" + left.zh(), left.en() + " is given");
        }
        var value = chosen(args.get(0), right);
        return new Words(
                left.zh() + (is ? "为" : "不是") + value.zh(), left.en() + (is ? " is " : " is not ") + value.en());
    }

    private Words in(List<CelExpr> args, boolean is) {
        var left = say(args.get(0));
        var right = args.get(1);
        var value = right.getKind() == Kind.LIST
                ? listed(right.list().elements().stream()
                        .map(e -> chosen(args.get(0), e))
                        .toList())
                : say(right);
        return new Words(
                left.zh() + (is ? "属于" : "不属于") + value.zh(),
                left.en() + (is ? " is one of " : " is none of ") + value.en());
    }

    private static Words listed(List<Words> all) {
        return Phrase.listed(all);
    }

    /** A choice's value by its name. */
    private Words chosen(CelExpr left, CelExpr value) {
        var field = left.getKind() == Kind.IDENT
                ? columns.getOrDefault(left.ident().name(), left.ident().name())
                : left.getKind() == Kind.SELECT ? left.select().field() : "";
        return value.getKind() == Kind.CONSTANT ? names.choice(field, value.constant()) : say(value);
    }

    private Words compared(String function, List<CelExpr> args) {
        boolean time = args.stream().anyMatch(names::isTime);
        var how = (time ? TIME : ORDER).getOrDefault(function, new Words(function, function));
        var left = say(args.get(0));
        boolean money = args.stream().anyMatch(names::isMoney);
        var right = money && args.get(1).getKind() == Kind.CONSTANT
                ? NameWords.money(args.get(1).constant())
                : say(args.get(1));
        return new Words(left.zh() + how.zh() + right.zh(), left.en() + " " + how.en() + " " + right.en());
    }

    private Words function(CelExpr.CelCall call) {
        var args = call.args();
        var of = call.target().map(this::say).orElse(new Words("", ""));
        return switch (call.function()) {
            case "all" -> each(call, "%s的每一项都符合（%s）", "every one of %s has (%s)");
            case "exists" -> each(call, "%s中有一项符合（%s）", "one of %s has (%s)");
            case "filter" -> each(call, "%s中符合（%s）的各项", "those of %s with (%s)");
            case "size" -> {
                var what = call.target().isPresent() ? of : say(args.getFirst());
                yield new Words(what.zh() + "的数量", "the number of " + what.en());
            }
            case "days" ->
                new Words(
                        "自" + say(args.get(0)).zh() + "至" + say(args.get(1)).zh() + "的日数",
                        "the days from " + say(args.get(0)).en() + " to "
                                + say(args.get(1)).en());
            case "plus" ->
                new Words(
                        say(args.get(0)).zh() + "之后" + say(args.get(1)).zh(),
                        say(args.get(1)).en() + " after " + say(args.get(0)).en());
            case "minus" ->
                new Words(
                        say(args.get(0)).zh() + "之前" + say(args.get(1)).zh(),
                        say(args.get(1)).en() + " before " + say(args.get(0)).en());
            default -> {
                var all = listed(args.stream().map(this::say).toList());
                yield new Words(
                        of.zh() + " " + call.function() + "（" + all.zh() + "）",
                        of.en() + " " + call.function() + "(" + all.en() + ")");
            }
        };
    }

    /** {@code list.all(x, condition)}: within the condition, x is called by the list's own name. */
    private Words each(CelExpr.CelCall call, String zh, String en) {
        var list = call.target().orElse(call.args().getFirst());
        var of = say(list);
        var variable = call.args().getFirst();
        var name = variable.getKind() == Kind.IDENT ? variable.ident().name() : "";
        if (list.getKind() == Kind.SELECT) {
            columns.put(name, list.select().field());
        }
        var outer = bound.put(
                name, list.getKind() == Kind.SELECT ? names.column(list.select().field()) : of);
        var condition = say(call.args().getLast());
        if (outer == null) {
            bound.remove(name);
        } else {
            bound.put(name, outer);
        }
        return new Words(zh.formatted(of.zh(), condition.zh()), en.formatted(of.en(), condition.en()));
    }
}
