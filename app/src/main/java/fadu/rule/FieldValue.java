package fadu.rule;

import fadu.Words;
import fadu.law.Field;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value held to its field's type. */
sealed interface FieldValue {
    int LONGEST_TEXT = 100_000;
    int MOST_ROWS = 5_000;

    record Right(Object value) implements FieldValue {}

    record Wrong(Words words) implements FieldValue {}

    static FieldValue of(Field field, Object given) {
        return switch (field.type()) {
            case DATE -> date(field, given);
            case DATETIME -> dateTime(field, given);
            case NUMBER, MONEY -> whole(field, given);
            case BOOLEAN -> given instanceof Boolean ? new Right(given) : wrong(field, "应为是或否", "must be yes or no");
            case CHOICE -> choice(field, given);
            case CHOICES, OFFICERS -> list(field, given);
            case TABLE -> table(field, given);
            default -> text(field, given);
        };
    }

    private static FieldValue wrong(Field field, String zh, String en) {
        return new Wrong(new Words(field.name().zh() + zh, field.name().en() + " " + en));
    }

    private static String clip(Object given) {
        var s = String.valueOf(given);
        return s.length() > 40 ? s.substring(0, 40) + "…" : s;
    }

    private static FieldValue text(Field field, Object given) {
        if (!(given instanceof String text)) {
            return wrong(field, "应为文字", "must be a text");
        }
        if (text.length() > LONGEST_TEXT) {
            return wrong(
                    field,
                    "有 " + text.length() + " 字，最多 " + LONGEST_TEXT + " 字；较长的内容请作为附件",
                    "has " + text.length() + " characters, " + LONGEST_TEXT + " are allowed; attach longer ones");
        }
        if (!text.codePoints().allMatch(FieldValue::writable)) {
            return wrong(
                    field,
                    "含有不能保存的控制字符或者残缺字符，请删去后重新输入",
                    "has control characters or broken characters, which cannot be kept; type it anew");
        }
        return new Right(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** What every record can hold: no control characters but tab and line ends, no halves of characters. */
    private static boolean writable(int c) {
        return c >= 0x20
                ? c != 0x7f && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                : c == '\t' || c == '\n' || c == '\r';
    }

    private static FieldValue date(Field field, Object given) {
        return day(field.name().zh(), field.name().en(), String.valueOf(given));
    }

    /** A date of an age that people and files speak of. */
    static FieldValue day(String zh, String en, String given) {
        try {
            var day = LocalDate.parse(given);
            if (day.getYear() >= 1900 && day.getYear() < 2200) {
                return new Right(day.toString());
            }
        } catch (DateTimeException e) {
            // said below
        }
        return new Wrong(new Words(
                zh + "：“" + clip(given) + "”不是有效的日期，请写成 2019-09-20",
                en + ": “" + clip(given) + "” is no date; write 2019-09-20"));
    }

    private static FieldValue dateTime(Field field, Object given) {
        try {
            return new Right(LocalDateTime.parse(String.valueOf(given)).toString());
        } catch (DateTimeException e) {
            return wrong(
                    field,
                    "：“" + clip(given) + "”不是有效的时间，请写成 2019-09-20T17:30",
                    ": “" + clip(given) + "” is no time; write 2019-09-20T17:30");
        }
    }

    private static FieldValue whole(Field field, Object given) {
        return switch (given) {
            case Long n when n >= 0 -> new Right(n);
            case Integer n when n >= 0 -> new Right((long) n);
            default -> wrong(field, "应为不小于零的整数", "must be a whole number, not below zero");
        };
    }

    private static FieldValue choice(Field field, Object given) {
        var id = String.valueOf(given);
        return field.of().containsKey(id)
                ? new Right(id)
                : wrong(field, "没有“" + clip(given) + "”这一选项", "has no choice “" + clip(given) + "”");
    }

    private static FieldValue list(Field field, Object given) {
        var items = given instanceof List<?> l ? l : List.of(given);
        if (items.size() > MOST_ROWS) {
            return wrong(field, "最多 " + MOST_ROWS + " 项", "may have " + MOST_ROWS + " items at most");
        }
        for (var item : items) {
            if (item != null && text(field, item) instanceof Wrong w) {
                return w;
            }
            if (!(item instanceof String s)
                    || (!field.of().isEmpty() && !field.of().containsKey(s))) {
                return wrong(field, "没有“" + clip(item) + "”这一选项", "has no choice “" + clip(item) + "”");
            }
        }
        return new Right(List.copyOf(items));
    }

    private static FieldValue table(Field field, Object given) {
        if (!(given instanceof List<?> rows) || rows.size() > MOST_ROWS) {
            return wrong(field, "应为表格，最多 " + MOST_ROWS + " 行", "must be a table of at most " + MOST_ROWS + " rows");
        }
        var out = new ArrayList<Object>();
        var keys = new HashSet<String>();
        for (var row : rows) {
            if (!(row instanceof Map<?, ?> cells)) {
                return wrong(field, "的每一行都应是各列的值", "needs the columns' values in each row");
            }
            var copy = new LinkedHashMap<String, Object>();
            for (var column : field.columns()) {
                Object cell = cells.get(column.id());
                if (cell != null && !"".equals(cell)) {
                    switch (of(column, cell)) {
                        case Right(var value) -> copy.put(column.id(), value);
                        case Wrong w -> {
                            return w;
                        }
                    }
                }
            }
            var key = field.columns().getFirst();
            if (!copy.containsKey(key.id())) {
                return wrong(
                        field,
                        "的每一行都要写明" + key.name().zh(),
                        "needs " + key.name().en() + " in each row");
            }
            if (!keys.add(String.valueOf(copy.get(key.id())))) {
                return wrong(
                        field,
                        "中“" + clip(String.valueOf(copy.get(key.id()))) + "”出现了两次，每行要有自己的代号",
                        "has “" + clip(String.valueOf(copy.get(key.id())))
                                + "” twice; each row needs a key of its own");
            }
            out.add(copy);
        }
        return new Right(out);
    }
}
