package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final Path MAIN = Path.of(System.getProperty("fadu.home", ".."), "app", "src", "main");
    private static final Pattern SAID =
            Pattern.compile("(?:frame\\.say|Labels\\.say)\\((?:locale, )?\"([a-z0-9.-]+)\"[,)]");
    private static final Pattern FILLED = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameLabels() {
        assertThat(Labels.of(Locale.ENGLISH).keySet())
                .isEqualTo(Labels.of(Locale.SIMPLIFIED_CHINESE).keySet());
    }

    @Test
    void bothLanguagesFillInTheSameValues() {
        Labels.of(Locale.ENGLISH).forEach((key, en) -> {
            var zh = Labels.of(Locale.SIMPLIFIED_CHINESE).getOrDefault(key, "");
            assertThat(fillings(zh)).as(key).isEqualTo(fillings(en));
        });
    }

    @Test
    void everyLabelThatAPageSaysIsWritten() throws IOException {
        var said = new TreeSet<String>();
        try (var files = Files.walk(MAIN)) {
            for (var file :
                    files.filter(f -> f.toString().matches(".*\\.(jte|java)")).toList()) {
                var matcher = SAID.matcher(Files.readString(file));
                while (matcher.find()) {
                    said.add(matcher.group(1));
                }
            }
        }
        assertThat(said).isNotEmpty().isSubsetOf(Labels.of(Locale.ENGLISH).keySet());
    }

    @Test
    void aLabelIsFilledIn() {
        assertThat(Labels.say(Locale.ENGLISH, "frame.today", "Mon")).isEqualTo("Today Mon");
    }

    private static Set<String> fillings(String text) {
        var found = new TreeSet<String>();
        FILLED.matcher(text).results().forEach(r -> found.add(r.group()));
        return found;
    }
}
