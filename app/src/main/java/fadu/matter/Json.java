package fadu.matter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The projections' JSON. Whole numbers are read as {@code Long}, as the engine has them. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, Object>>> OBJECTS = new TypeReference<>() {};

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static Map<String, Object> readObject(String text) {
        return MAPPER.readValue(text, OBJECT);
    }

    static List<Map<String, Object>> readObjects(String text) {
        return MAPPER.readValue(text, OBJECTS);
    }

    static String text(Map<String, Object> object, String key) {
        if (object.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("a stored object lacks " + key);
    }

    static Optional<String> maybe(Map<String, Object> object, String key) {
        return Optional.ofNullable(object.get(key)).map(String.class::cast);
    }

    static int whole(@Nullable Object value) {
        if (value instanceof Long n) {
            return Math.toIntExact(n);
        }
        throw new IllegalStateException("not a whole number: " + value);
    }

    @SuppressWarnings("unchecked") // JSON objects have text keys
    static Map<String, Object> object(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
