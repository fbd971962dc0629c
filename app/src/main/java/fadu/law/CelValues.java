package fadu.law;

import dev.cel.common.values.NullValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries values between Java and CEL: whole numbers are long, dates are texts, null is CEL's null. */
final class CelValues {
    private CelValues() {}

    static Object in(@Nullable Object value) {
        return switch (value) {
            case null -> NullValue.NULL_VALUE;
            case Optional<?> o -> in(o.orElse(null));
            case Boolean b -> b;
            case Long n -> n;
            case Integer n -> n.longValue();
            case Short n -> n.longValue();
            case List<?> list -> list.stream().map(CelValues::in).toList();
            case Map<?, ?> map -> {
                var out = new HashMap<String, Object>();
                map.forEach((k, v) -> out.put(String.valueOf(k), in(v)));
                yield out;
            }
            default -> value.toString();
        };
    }

    static @Nullable Object out(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case NullValue n -> null;
            case com.google.protobuf.NullValue n -> null;
            case List<?> list -> {
                var out = new ArrayList<@Nullable Object>();
                list.forEach(v -> out.add(out(v)));
                yield out;
            }
            case Map<?, ?> map -> {
                var out = new LinkedHashMap<String, @Nullable Object>();
                map.forEach((k, v) -> out.put(String.valueOf(k), out(v)));
                yield out;
            }
            default -> value;
        };
    }

    /** What a field is while nobody gave it. */
    static Object absent(Field field) {
        return switch (field.type()) {
            case BOOLEAN -> false;
            case TABLE, CHOICES, OFFICERS -> List.of();
            default -> NullValue.NULL_VALUE;
        };
    }

    /** A value of a field; the cells of a table that nobody filled get their absent value. */
    static Object of(Field field, @Nullable Object value) {
        if (value == null) {
            return absent(field);
        }
        if (field.type() == FieldType.TABLE && value instanceof List<?> rows) {
            return rows.stream().map(r -> row(field, r)).toList();
        }
        return in(value);
    }

    /** One row of a table with every column. */
    static Object row(Field table, @Nullable Object row) {
        if (!(row instanceof Map<?, ?> map)) {
            return in(row);
        }
        var out = new HashMap<String, Object>();
        map.forEach((k, v) -> out.put(String.valueOf(k), in(v)));
        for (var column : table.columns()) {
            if (!column.personal()) {
                out.put(column.id(), of(column, map.get(column.id())));
            }
        }
        return out;
    }
}
