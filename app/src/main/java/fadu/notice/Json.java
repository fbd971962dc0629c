package fadu.notice;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Objects as the database and gateways have them. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private Json() {}

    static Map<String, Object> object(@Nullable String text) {
        return text == null ? Map.of() : MAPPER.readValue(text, OBJECT);
    }

    static Map<String, String> texts(@Nullable String text) {
        var texts = new HashMap<String, String>();
        object(text).forEach((key, value) -> texts.put(key, String.valueOf(value)));
        return texts;
    }

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
