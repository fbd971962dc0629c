package fadu.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads canonical bytes (section 2), strictly: it accepts nothing but the one right form, so nothing need be written again
 * for comparison. Keeps the top object's texts and integers; what lies deeper is only checked.
 */
final class Json {
    private static final long MOST = (1L << 53) - 1;
    private static final String SHORT = "btnfr\"\\";
    private static final String MEANT = "\b\t\n\f\r\"\\";

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** The keys of the object and their values: text as it is, integers as their digits, other values as their JSON. */
    static Map<String, String> object(byte[] bytes) {
        try {
            var json = new Json(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            var object = json.object();
            if (json.at != json.text.length()) {
                throw json.wrong("something follows the object");
            }
            return object;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8", e);
        }
    }

    private Map<String, String> object() {
        var object = new TreeMap<String, String>();
        expect('{');
        for (boolean first = true; peek() != '}'; first = false) {
            if (!first) {
                expect(',');
            }
            var key = string();
            if (!object.isEmpty() && object.lastKey().compareTo(key) >= 0) {
                throw wrong("keys are not in order");
            }
            expect(':');
            object.put(key, value());
        }
        at++;
        return object;
    }

    private String value() {
        int start = at;
        switch (peek()) {
            case '"' -> {
                return string();
            }
            case '{' -> object();
            case '[' -> list();
            case 't' -> word("true");
            case 'f' -> word("false");
            default -> integer();
        }
        return text.substring(start, at);
    }

    private void list() {
        expect('[');
        for (boolean first = true; peek() != ']'; first = false) {
            if (!first) {
                expect(',');
            }
            value();
        }
        at++;
    }

    private void word(String word) {
        if (!text.startsWith(word, at)) {
            throw wrong("not a value");
        }
        at += word.length();
    }

    private void integer() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        var digits = text.substring(start, at);
        if (!digits.matches("0|-?[1-9][0-9]{0,15}") || Math.abs(Long.parseLong(digits)) > MOST) {
            throw wrong("not an integer that may stand here");
        }
    }

    private String string() {
        expect('"');
        var out = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < 0x20) {
                throw wrong("a control character stands as itself");
            }
            out.append(c == '\\' ? escape() : c);
        }
        var string = out.toString();
        if (!Normalizer.isNormalized(string, Normalizer.Form.NFC)) {
            throw wrong("text is not in NFC");
        }
        return string;
    }

    private char escape() {
        char c = next();
        int known = SHORT.indexOf(c);
        if (known >= 0) {
            return MEANT.charAt(known);
        }
        var code = text.substring(at, Math.min(at + 4, text.length()));
        if (c != 'u' || !code.matches("00[01][0-9a-f]") || "0000".equals(code)) {
            throw wrong("an escape that is not canonical");
        }
        char meant = (char) Integer.parseInt(code, 16);
        if (MEANT.indexOf(meant) >= 0) {
            throw wrong("an escape that has a shorter form");
        }
        at += 4;
        return meant;
    }

    private void expect(char c) {
        if (next() != c) {
            throw wrong("expected " + c);
        }
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("it ends too early");
        }
        return text.charAt(at);
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("character " + (at + 1) + ": " + what);
    }
}
