package fadu.rule;

import fadu.Trouble;
import fadu.law.Field;
import fadu.law.FieldType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a person typed, in a form or a cell, into a field's value. What is no such value stays text and is refused with its reason. */
public final class FieldText {
    private FieldText() {}

    /** The value of a text; empty for an empty text. Money is typed in yuan and becomes fen. */
    public static Optional<Object> read(Field field, String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (field.type()) {
                    case NUMBER -> number(field, text);
                    case MONEY -> money(field, text);
                    case BOOLEAN -> bool(text);
                    case DATE -> text.replace('/', '-').replace('.', '-');
                    case CHOICE -> choice(field, text);
                    case CHOICES, OFFICERS -> choices(field, text);
                    default -> text;
                });
    }

    private static Object number(Field field, String text) {
        if (text.matches("[0-9]{1,15}")) {
            return Long.parseLong(text);
        }
        if (text.chars().anyMatch(c -> c >= '０' && c <= '９')) {
            throw new Trouble(
                    field.name().zh() + "：“" + text + "”用了全角数字，请改为半角",
                    field.name().en() + ": “" + text + "” has full-width digits; use 0-9");
        }
        throw new Trouble(
                field.name().zh() + "：“" + text + "”不是整数，请写成 1234",
                field.name().en() + ": “" + text + "” is no whole number; write 1234");
    }

    private static Object money(Field field, String text) {
        if (text.matches("[0-9]{1,13}(\\.[0-9]{1,2})?")) {
            return new BigDecimal(text).movePointRight(2).longValueExact();
        }
        throw new Trouble(
                field.name().zh() + "：“" + text + "”不是金额，请以元为单位写成 1234.50",
                field.name().en() + ": “" + text + "” is no sum; write yuan as 1234.50");
    }

    private static Object bool(String text) {
        return switch (text) {
            case "true", "on", "是", "有", "yes" -> true;
            case "false", "否", "无", "no" -> false;
            default -> text;
        };
    }

    /** A choice by its id or by its name in either language. */
    private static String choice(Field field, String text) {
        return field.of().entrySet().stream()
                .filter(c -> c.getKey().equals(text)
                        || c.getValue().zh().equals(text)
                        || c.getValue().en().equals(text))
                .map(java.util.Map.Entry::getKey)
                .findFirst()
                .orElse(text);
    }

    private static List<String> choices(Field field, String text) {
        var out = new ArrayList<String>();
        for (var part : text.split("[,，、;；\\s]+", -1)) {
            if (!part.isEmpty()) {
                out.add(field.type() == FieldType.CHOICES ? choice(field, part) : part);
            }
        }
        return out;
    }
}
