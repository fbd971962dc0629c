package fadu.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    @Test
    void writesKeysInOrderOfUtf16AndTextInNfc() {
        // The keys of RFC 8785's own example, without the one that is not NFC-stable.
        var content = Map.of("\u20ac", "Euro", "\r", "CR", "1", "One", "\ud83d\ude00", "Smiley", "\u00f6", "o\u0308");
        assertThat(text(content))
                .isEqualTo(
                        "{\"\\r\":\"CR\",\"1\":\"One\",\"\u00f6\":\"\u00f6\",\"\u20ac\":\"Euro\",\"\ud83d\ude00\":\"Smiley\"}");
        assertThat(text(Map.of("a", "\b\t\n\f\r\"\\/\u001f\u007f中")))
                .isEqualTo("{\"a\":\"\\b\\t\\n\\f\\r\\\"\\\\/\\u001f\u007f中\"}");
    }

    @Test
    void readsWhatItWrites() {
        Map<String, Object> content =
                Map.of("n", -12L, "t", true, "l", List.of("x", Map.of("b", 1L, "a", false), List.of()), "o", Map.of());
        assertThat(CanonicalJson.read(CanonicalJson.write(content))).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":2}",
                "{\"a\": 1}",
                "{\"a\":1.0}",
                "{\"a\":1e2}",
                "{\"a\":01}",
                "{\"a\":-0}",
                "{\"a\":null}",
                "{\"a\":1,\"a\":1}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"o\u0308\"}",
                "{\"a\":1}x",
                "[]",
                "{\"a\":9007199254740992}",
                "{\"a\":\"\\u0000\"}",
                "{\"a\":",
                ""
            })
    void refusesEveryOtherForm(String json) {
        assertThatThrownBy(() -> CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CanonicalJson.NotCanonical.class);
    }

    @Test
    void tellsWhatCannotBeRecorded() {
        assertThatThrownBy(() -> text(Map.of("a", "x\u0000")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("U+0000");
        assertThatThrownBy(() -> text(Map.of("a", "\ud83d"))).isInstanceOf(Trouble.class);
        assertThatThrownBy(() -> text(Map.of("a", 1L << 60))).isInstanceOf(Trouble.class);
        assertThatThrownBy(() -> text(Map.of("a", 1.5))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Map<String, ?> content) {
        return new String(CanonicalJson.write(content), StandardCharsets.UTF_8);
    }
}
