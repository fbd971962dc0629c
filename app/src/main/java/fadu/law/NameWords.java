package fadu.law;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import fadu.Trouble;
import fadu.Words;
import fadu.calendar.Length;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** What the names and values of an expression are called. */
record NameWords(Labels labels) {

    Words field(String id) {
        return labels.field(id);
    }

    Words lastAct(String act) {
        var name = labels.act(act);
        return new Words("最近一次“" + name.zh() + "”", "the last \"" + name.en() + "\"");
    }

    /** A column of any table, or a field of a linked matter. */
    Words column(String id) {
        return columnOf(id).map(Field::name).orElseGet(() -> labels.field(id));
    }

    private Optional<Field> columnOf(String id) {
        return labels.procedure().fields().values().stream()
                .flatMap(f -> f.columns().stream())
                .filter(c -> c.id().equals(id))
                .findFirst();
    }

    Words ident(String name) {
        return switch (name) {
            case "today" -> new Words("行为之日", "the day of the act");
            case "actor" -> new Words("行为人", "who does it");
            case "it" -> new Words("该项", "the item");
            case "row" -> new Words("该行", "the row");
            default -> labels.procedure().field(name).map(Field::name).orElse(new Words("其", "it"));
        };
    }

    /** {@code map['key']} or {@code row.key}. */
    Words indexed(String map, String key) {
        return switch (map) {
            case "at" -> said("处于“%s”", "it stands at \"%s\"", labels.state(key));
            case "every" -> said("全部处于“%s”", "all stand at \"%s\"", labels.state(key));
            case "done" -> said("已作出“%s”", "\"%s\" was done", labels.act(key));
            case "count" -> said("“%s”的次数", "the number of \"%s\"", labels.act(key));
            case "last", "tally" -> lastAct(key);
            case "began" -> said("%s已经开始", "%s has begun", labels.track(key));
            case "quiet" -> said("%s没有开始或者均已结束", "%s has not begun or is at an end", labels.track(key));
            case "kept" -> said("“%s”没有逾期", "\"%s\" was kept", labels.limit(key));
            case "running" -> said("“%s”期限正在进行", "\"%s\" is running", labels.limit(key));
            case "setting" -> said("所定“%s”", "the set \"%s\"", labels.setting(key));
            default -> {
                var whole = ident(map);
                var part = column(key);
                yield new Words(whole.zh() + "的" + part.zh(), part.en() + " of " + whole.en());
            }
        };
    }

    private static Words said(String zh, String en, Words name) {
        return new Words(zh.formatted(name.zh()), en.formatted(name.en()));
    }

    /** A value compared with a choice field is called by the choice's name. */
    Words choice(String field, CelConstant value) {
        if (value.getKind() != CelConstant.Kind.STRING_VALUE) {
            return constant(value);
        }
        var names = Stream.concat(labels.procedure().field(field).stream(), columnOf(field).stream())
                .flatMap(f -> Optional.ofNullable(f.of().get(value.stringValue())).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(labels.vocabulary().fields().get(field))
                        .flatMap(f -> Optional.ofNullable(f.of().get(value.stringValue()))));
        return names.map(n -> new Words("“" + n.zh() + "”", "\"" + n.en() + "\""))
                .orElseGet(() -> constant(value));
    }

    static Words constant(CelConstant value) {
        return switch (value.getKind()) {
            case STRING_VALUE -> text(value.stringValue());
            case INT64_VALUE -> same(Long.toString(value.int64Value()));
            case BOOLEAN_VALUE -> value.booleanValue() ? new Words("是", "yes") : new Words("否", "no");
            case NULL_VALUE -> new Words("空", "nothing");
            default -> same("…");
        };
    }

    private static Words text(String text) {
        if (text.matches("\\d+ (working )?(day|month|year|hour)s?")) {
            try {
                return Length.parse(text).words();
            } catch (Trouble e) {
                return same(text);
            }
        }
        return text.matches("\\d{4}-\\d{2}-\\d{2}.*") ? same(text) : new Words("“" + text + "”", "\"" + text + "\"");
    }

    private static Words same(String text) {
        return new Words(text, text);
    }

    /** Fen as yuan. */
    static Words money(CelConstant fen) {
        return fen.getKind() == CelConstant.Kind.INT64_VALUE ? money(fen.int64Value()) : constant(fen);
    }

    static Words money(long fen) {
        var yuan = BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
        return new Words(yuan + "元", yuan + " yuan");
    }

    boolean isMoney(CelExpr e) {
        return typed(e, FieldType.MONEY);
    }

    boolean isTime(CelExpr e) {
        boolean moved = e.getKind() == Kind.CALL
                && (e.call().function().equals("plus") || e.call().function().equals("minus"));
        boolean today = e.getKind() == Kind.IDENT && e.ident().name().equals("today");
        return moved || today || typed(e, FieldType.DATE) || typed(e, FieldType.DATETIME);
    }

    private boolean typed(CelExpr e, FieldType type) {
        return switch (e.getKind()) {
            case IDENT ->
                labels.procedure()
                        .field(e.ident().name())
                        .filter(f -> f.type() == type)
                        .isPresent();
            case SELECT ->
                columnOf(e.select().field()).filter(f -> f.type() == type).isPresent();
            default -> false;
        };
    }
}
