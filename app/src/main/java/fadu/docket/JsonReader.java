package fadu.docket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the subset of JSON that the record uses: no fractions, no null, no key twice. */
final class JsonReader {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    Object whole() {
        var value = value();
        space();
        if (at != text.length()) {
            throw wrong("something follows the end");
        }
        return value;
    }

    Map<String, Object> wholeObject() {
        space();
        if (at >= text.length() || text.charAt(at) != '{') {
            throw wrong("not an object");
        }
        var object = object();
        space();
        if (at != text.length()) {
            throw wrong("something follows the end");
        }
        return object;
    }

    private Object value() {
        space();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Map<String, Object> object() {
        enter();
        var object = new LinkedHashMap<String, Object>();
        while (!closes('}', object.isEmpty())) {
            space();
            var key = string();
            space();
            expect(':');
            if (object.put(key, value()) != null) {
                throw wrong("the key " + key + " stands twice");
            }
        }
        depth--;
        return object;
    }

    private List<Object> list() {
        enter();
        var list = new ArrayList<>();
        while (!closes(']', list.isEmpty())) {
            list.add(value());
        }
        depth--;
        return list;
    }

    private void enter() {
        at++;
        if (++depth > DEEPEST) {
            throw wrong("too deep");
        }
    }

    private boolean closes(char end, boolean first) {
        space();
        if (peek() == end) {
            at++;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private Object word(String word, Boolean meaning) {
        if (!text.startsWith(word, at)) {
            throw wrong("unknown word");
        }
        at += word.length();
        return meaning;
    }

    private Object number() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        while (at < text.length() && Character.digit(text.charAt(at), 10) >= 0 && text.charAt(at) < 128) {
            at++;
        }
        if (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0) {
            throw wrong("a fraction");
        }
        return Long.parseLong(text.substring(start, at));
    }

    private String string() {
        expect('"');
        var out = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            out.append(c == '\\' ? escaped() : c);
        }
        return out.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> {
                if (at + 4 > text.length()) {
                    throw wrong("text does not end");
                }
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> throw wrong("unknown escape");
        };
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("expected " + c);
        }
        at++;
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("ends too early");
        }
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("character " + (at + 1) + ": " + what);
    }
}
