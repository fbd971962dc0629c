package fadu.document;

import fadu.Words;
import fadu.law.Basis;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.Statute;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Values and citations as a Chinese paper writes them. */
final class Wording {
    private Wording() {}

    static List<Piece> value(Field field, Object value) {
        if (field.type() == FieldType.TABLE || !(value instanceof List<?> list)) {
            return value instanceof List<?> rows ? rows(field, rows) : List.of(one(field, value));
        }
        var out = new ArrayList<Piece>();
        for (var item : list) {
            if (!out.isEmpty()) {
                out.add(new Piece.Said("、"));
            }
            out.add(one(field, item));
        }
        return out;
    }

    private static List<Piece> rows(Field table, List<?> rows) {
        var out = new ArrayList<Piece>();
        for (var row : rows) {
            if (!out.isEmpty()) {
                out.add(new Piece.Said("；"));
            }
            out.addAll(row instanceof Map<?, ?> cells ? row(table, cells) : List.of(one(table, row)));
        }
        return out;
    }

    private static List<Piece> row(Field table, Map<?, ?> cells) {
        var out = new ArrayList<Piece>();
        for (var column : table.columns()) {
            var cell = cells.get(column.id());
            if (cell != null) {
                out.add(new Piece.Said(
                        (out.isEmpty() ? "" : "，") + column.name().zh() + " "));
                out.addAll(value(column, cell));
            }
        }
        return out;
    }

    private static Piece one(Field field, Object value) {
        var text = String.valueOf(value);
        return switch (field.type()) {
            case CHOICE, CHOICES ->
                new Piece.Said(
                        field.of().getOrDefault(text, new Words(text, text)).zh());
            case BOOLEAN -> new Piece.Said(text.equals("true") ? "是" : "否");
            case MONEY -> new Piece.Said(value instanceof Number fen ? money(fen.longValue()) : text);
            case DATE -> new Piece.Said(day(text));
            case DATETIME -> new Piece.Said(text.replace('T', ' '));
            case OFFICER, OFFICERS, PERSON -> new Piece.Person(text);
            case UNIT -> new Piece.OfUnit(text);
            case STATUTE -> new Piece.Said(Statute.titled(text));
            default -> new Piece.Said(text);
        };
    }

    private static String money(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString() + "元";
    }

    private static String day(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}") ? ChineseDay.digits(LocalDate.parse(text)) : text;
    }

    /**
     * {@code 《政府信息公开条例》第三十三条第二款}; nothing where no law prescribes it, or nobody read the text.
     *
     * @param cited which statutes may be cited
     */
    static String basis(Basis basis, Predicate<String> cited) {
        var before = "";
        var out = new ArrayList<String>();
        for (var citation : basis.citations()) {
            if (citation.verified() && cited.test(citation.statute())) {
                var same = citation.statute().equals(before);
                out.add((same ? "" : "《" + citation.statute().split("@", -1)[0] + "》") + citation.article());
                before = citation.statute();
            }
        }
        return out.stream().collect(Collectors.joining("、"));
    }
}
