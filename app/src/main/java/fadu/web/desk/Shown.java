package fadu.web.desk;

import fadu.Words;
import fadu.law.Field;
import fadu.web.Frame;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
public final class Shown {
    private static final Words YES = new Words("是", "yes");
    private static final Words NO = new Words("否", "no");

    private final Frame frame;
    private final Names names;

    public Shown(Frame frame, Names names) {
        this.frame = frame;
        this.names = names;
    }

    /** A value of a field; an empty text where there is none. */
    public String value(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> frame.say(yes ? YES : NO);
            case List<?> list
            when field.type() == fadu.law.FieldType.TABLE ->
                list.stream().map(row -> row(field, row)).collect(Collectors.joining("\n"));
            case List<?> list ->
                list.stream().map(item -> one(field, item)).collect(Collectors.joining(frame.zh() ? "、" : ", "));
            default -> one(field, value);
        };
    }

    String name(Field field) {
        return frame.say(field.name());
    }

    private String one(Field field, Object value) {
        var text = String.valueOf(value);
        return switch (field.type()) {
            case CHOICE, CHOICES -> frame.say(field.of().getOrDefault(text, new Words(text, text)));
            case MONEY -> value instanceof Long fen ? money(fen) : text;
            case DATETIME -> text.replace('T', ' ');
            case OFFICER, OFFICERS, PERSON -> frame.say(names.person(text));
            case UNIT -> frame.say(names.unit(text));
            default -> text;
        };
    }

    private String money(long fen) {
        var yuan = BigDecimal.valueOf(fen, 2).toPlainString();
        return frame.zh() ? yuan + " 元" : "CNY " + yuan;
    }

    private String row(Field table, Object row) {
        return row instanceof Map<?, ?> cells
                ? table.columns().stream()
                        .filter(c -> cells.get(c.id()) != null)
                        .map(c -> value(c, cells.get(c.id())))
                        .collect(Collectors.joining(frame.zh() ? "，" : ", "))
                : String.valueOf(row);
    }
}
