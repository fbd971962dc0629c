package fadu.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The labels of the desk in both languages, from {@code labels_zh.properties} and {@code labels_en.properties}. */
public final class Labels {
    private static final Map<String, String> ZH = load("zh");
    private static final Map<String, String> EN = load("en");

    private Labels() {}

    /** All labels of one language, by key. */
    static Map<String, String> of(Locale locale) {
        return locale.getLanguage().equals("en") ? EN : ZH;
    }

    /**
     * A label with {@code {0}}, {@code {1}} … filled in.
     *
     * @throws IllegalArgumentException when no such label is written
     */
    static String say(Locale locale, String key, Object... filling) {
        var text = of(locale).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no label " + key);
        }
        for (int i = 0; i < filling.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(filling[i]));
        }
        return text;
    }

    private static Map<String, String> load(String language) {
        var name = "/fadu/web/labels_" + language + ".properties";
        try (var in = Labels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            var read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            var labels = new TreeMap<String, String>();
            read.forEach((k, v) -> labels.put(String.valueOf(k), String.valueOf(v)));
            return Map.copyOf(labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
