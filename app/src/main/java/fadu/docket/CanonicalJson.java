package fadu.docket;

import fadu.Trouble;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way in which content becomes bytes: RFC 8785 without fractions and null, with text in NFC. See docs/docket.md.
 *
 * <p>Objects are {@code Map<String, ?>}, lists {@code List<?>}, and the rest text, {@code Long} (or {@code Integer}) and
 * {@code Boolean}; a {@code LocalDate} is written as its text.
 */
public final class CanonicalJson {
    /** The largest integer that every reader of JSON keeps exactly: 2^53 - 1. */
    static final long MOST = 9_007_199_254_740_991L;

    private CanonicalJson() {}

    /**
     * The canonical bytes of {@code content}.
     *
     * @throws Trouble when a text holds what cannot be recorded (U+0000 or half a character), or an integer is too large
     * @throws IllegalArgumentException when content holds null, a fraction or another type
     */
    public static byte[] write(Map<String, ?> content) {
        var out = new StringBuilder(512);
        object(content, out);
        try {
            var bytes = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(out));
            var whole = new byte[bytes.remaining()];
            bytes.get(whole);
            return whole;
        } catch (CharacterCodingException e) {
            throw new Trouble(
                    new fadu.Words(
                            "文字中有不完整的字符，无法记入：请重新输入这段文字",
                            "A text holds half a character and cannot be recorded: type it again"),
                    e);
        }
    }

    /**
     * Reads canonical bytes.
     *
     * @throws NotCanonical when the bytes are not exactly what {@link #write} makes of their content
     */
    public static Map<String, Object> read(byte[] bytes) {
        Map<String, Object> content;
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            content = new JsonReader(text).wholeObject();
            if (Arrays.equals(write(content), bytes)) {
                return content;
            }
        } catch (CharacterCodingException | Trouble | IllegalArgumentException e) {
            throw new NotCanonical(e);
        }
        throw new NotCanonical("not in canonical order or form");
    }

    /** Reads any JSON of our subset, such as a jsonb column, whatever its order and spaces. */
    static Object readLoose(String json) {
        return new JsonReader(json).whole();
    }

    private static void value(Object value, StringBuilder out) {
        switch (value) {
            case String text -> text(text, out);
            case Integer number -> out.append(number.intValue());
            case Long number -> integer(number, out);
            case Boolean truth -> out.append(truth.booleanValue());
            case LocalDate date -> text(date.toString(), out);
            case Map<?, ?> object -> object(object, out);
            case List<?> list -> list(list, out);
            default -> throw new IllegalArgumentException("cannot be recorded: " + value.getClass());
        }
    }

    private static void object(Map<?, ?> object, StringBuilder out) {
        // String's order is the order of UTF-16 units that RFC 8785 asks for.
        var sorted = new TreeMap<String, Object>();
        object.forEach((key, value) -> {
            if (!(key instanceof String name) || value == null) {
                throw new IllegalArgumentException("key " + key + " or its value cannot be recorded");
            }
            sorted.put(normal(name), value);
        });
        if (sorted.size() != object.size()) {
            throw new IllegalArgumentException("two keys are the same in NFC: " + object.keySet());
        }
        out.append('{');
        sorted.forEach((key, value) -> {
            if (out.charAt(out.length() - 1) != '{') {
                out.append(',');
            }
            text(key, out);
            out.append(':');
            value(value, out);
        });
        out.append('}');
    }

    private static void list(List<?> list, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            var item = list.get(i);
            if (item == null) {
                throw new IllegalArgumentException("null in a list cannot be recorded");
            }
            value(item, out);
        }
        out.append(']');
    }

    private static void integer(long number, StringBuilder out) {
        if (number > MOST || number < -MOST) {
            throw new Trouble(
                    "数字 " + number + " 过大，无法记入：最大为 " + MOST,
                    "The number " + number + " is too large to be recorded: the most is " + MOST);
        }
        out.append(number);
    }

    /** The form in which text is recorded: NFC. */
    public static String normal(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static void text(String raw, StringBuilder out) {
        var text = normal(raw);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                case 0 ->
                    throw new Trouble(
                            "文字中有空字符（U+0000），无法记入：请删去后重试",
                            "A text holds the character U+0000 and cannot be recorded: remove it and try again");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(c < 0x10 ? '0' : '1').append("0123456789abcdef".charAt(c & 15));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    /** Bytes that are not the canonical form of anything. */
    public static final class NotCanonical extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotCanonical(String why) {
            super(why);
        }

        NotCanonical(Throwable cause) {
            super(cause.getMessage(), cause);
        }
    }
}
