package fadu.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON schemas of the records that routes take and give. */
final class RecordSchemas {
    private final Map<String, Object> schemas = new TreeMap<>();
    private final Map<String, Class<?>> known = new HashMap<>();

    /** All that were asked for, and what they hold. */
    Map<String, Object> all() {
        return schemas;
    }

    /** The schema of a type: of a record a reference. */
    Map<String, Object> of(Type type) {
        return switch (type) {
            case ParameterizedType p -> generic(p);
            case Class<?> c when c.isRecord() -> record(c);
            case Class<?> c
            when c == int.class || c == long.class || c == Integer.class || c == Long.class || c == OptionalInt.class ->
                Map.of("type", "integer");
            case Class<?> c when c == boolean.class || c == Boolean.class -> Map.of("type", "boolean");
            case Class<?> c when c == BigDecimal.class -> Map.of("type", "number");
            case Class<?> c when c == LocalDate.class -> Map.of("type", "string", "format", "date");
            case Class<?> c
            when c == LocalDateTime.class || c == Instant.class -> Map.of("type", "string", "format", "date-time");
            case Class<?> c when c == String.class -> Map.of("type", "string");
            case Class<?> c
            when c.isEnum() ->
                Map.of(
                        "type",
                        "string",
                        "enum",
                        Arrays.stream(c.getEnumConstants()).map(String::valueOf).toList());
            default -> Map.of();
        };
    }

    private Map<String, Object> generic(ParameterizedType type) {
        var arguments = type.getActualTypeArguments();
        var raw = type.getRawType();
        if (raw == List.class) {
            return Map.of("type", "array", "items", of(arguments[0]));
        }
        if (raw == Map.class) {
            return Map.of("type", "object", "additionalProperties", of(arguments[1]));
        }
        return of(arguments[0]);
    }

    private Map<String, Object> record(Class<?> type) {
        var name = name(type);
        var other = known.computeIfAbsent(name, _ -> type);
        if (other != type) {
            throw new IllegalStateException("two records would have the schema " + name + ": " + other + ", " + type);
        }
        if (!schemas.containsKey(name)) {
            schemas.put(name, Map.of());
            var properties = new LinkedHashMap<String, Object>();
            var required = new ArrayList<String>();
            for (var component : type.getRecordComponents()) {
                properties.put(component.getName(), of(component.getGenericType()));
                if (!optional(component)) {
                    required.add(component.getName());
                }
            }
            schemas.put(name, ActSchemas.object(properties, required));
        }
        return Map.of("$ref", "#/components/schemas/" + name);
    }

    /** A part of something else of the house is named with it: a {@code Line} says nothing. */
    private static String name(Class<?> type) {
        var whole = type.getEnclosingClass();
        return whole == null || whole.getPackage() == RecordSchemas.class.getPackage()
                ? type.getSimpleName()
                : whole.getSimpleName() + type.getSimpleName();
    }

    /** Whether it may be missing. */
    static boolean optional(RecordComponent component) {
        return component.getType() == Optional.class
                || component.getType() == OptionalInt.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
