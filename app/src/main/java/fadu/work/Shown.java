package fadu.work;

import fadu.Words;
import fadu.law.Field;
import fadu.law.Statute;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as people read them. */
public final class Shown {
    private static final Words YES = new Words("是", "yes");
    private static final Words NO = new Words("否", "no");

    private final Locale locale;
    private final boolean zh;
    private final Names names;

    public Shown(Locale locale, Names names) {
        this.locale = locale;
        this.zh = !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        this.names = names;
    }

    /** A value of a field; an empty text where there is none. */
    public String value(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> (yes ? YES : NO).in(locale);
            case List<?> list
            when field.type() == fadu.law.FieldType.TABLE ->
                list.stream().map(row -> row(field, row)).collect(Collectors.joining("\n"));
            case List<?> list ->
                list.stream().map(item -> one(field, item)).collect(Collectors.joining(zh ? "、" : ", "));
            default -> one(field, value);
        };
    }

    /** What a field is called. */
    public String name(Field field) {
        return field.name().in(locale);
    }

    private String one(Field field, Object value) {
        var text = String.valueOf(value);
        return switch (field.type()) {
            case CHOICE, CHOICES ->
                field.of().getOrDefault(text, new Words(text, text)).in(locale);
            case MONEY -> value instanceof Long fen ? money(fen) : text;
            case DATETIME -> text.replace('T', ' ');
            case OFFICER, OFFICERS, PERSON -> names.person(text).in(locale);
            case UNIT -> names.unit(text).in(locale);
            case STATUTE -> Statute.titled(text);
            default -> text;
        };
    }

    private String money(long fen) {
        var yuan = String.format(Locale.ROOT, "%,.2f", BigDecimal.valueOf(fen, 2));
        return zh ? yuan + " 元" : "CNY " + yuan;
    }

    private String row(Field table, Object row) {
        return row instanceof Map<?, ?> cells
                ? table.columns().stream()
                        .filter(c -> cells.get(c.id()) != null)
                        .map(c -> value(c, cells.get(c.id())))
                        .collect(Collectors.joining(zh ? "，" : ", "))
                : String.valueOf(row);
    }
}
