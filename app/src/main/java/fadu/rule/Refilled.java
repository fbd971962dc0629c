package fadu.rule;

import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of an entry as a form would have sent them, so that a new form begins with them. */
public final class Refilled {
    private Refilled() {}

    /** The parameters, by name. */
    public static Map<String, String[]> of(Act act, Map<String, Object> values) {
        var out = new LinkedHashMap<String, String[]>();
        for (var input : act.fields()) {
            var field = input.field();
            Object value = values.get(field.id());
            if (field.type() == FieldType.TABLE && value instanceof List<?> rows) {
                for (int row = 0; row < rows.size(); row++) {
                    if (rows.get(row) instanceof Map<?, ?> cells) {
                        for (var column : field.columns()) {
                            out.put(
                                    FormValues.cell(field, row, column),
                                    new String[] {text(column, cells.get(column.id()))});
                        }
                    }
                }
            } else if (value instanceof List<?> list) {
                out.put(field.id(), list.stream().map(String::valueOf).toArray(String[]::new));
            } else if (value != null) {
                out.put(field.id(), new String[] {text(field, value)});
            }
        }
        return out;
    }

    private static String text(Field field, @Nullable Object value) {
        return value == null
                ? ""
                : field.type() == FieldType.MONEY && value instanceof Long fen
                        ? BigDecimal.valueOf(fen, 2).toPlainString()
                        : String.valueOf(value);
    }
}
