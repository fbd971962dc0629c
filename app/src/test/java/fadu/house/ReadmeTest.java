package fadu.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the front pages show is what the commands print, and what they point to is there. */
class ReadmeTest {
    private static final Pattern EXAMPLE = Pattern.compile("^    \\$ \\./fadu (due .*)$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theExamplesPrintWhatThePageShows(String name) throws IOException {
        var page = Files.readString(House.folder().resolve(name));
        var examples = EXAMPLE.matcher(page).results().toList();

        assertThat(examples).isNotEmpty();
        for (var example : examples) {
            var shown = page.substring(example.end() + 1);
            var abridged = shown.lines().findFirst().orElse("").indexOf('…');
            var printed = printed(example.group(1));
            assertThat(shown)
                    .startsWith(
                            abridged < 0 ? indented(printed) : indented(printed).substring(0, abridged));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "README.zh-CN.md",
                "CONTRIBUTING.md",
                "docs/architecture.md",
                "docs/adr/0001-the-stack.md"
            })
    void whatAPagePointsToIsThere(String name) throws IOException {
        var file = House.folder().resolve(name);

        LINK.matcher(Files.readString(file))
                .results()
                .forEach(link -> assertThat(file.resolveSibling(link.group(1))).exists());
    }

    @Test
    void aCommandIsTakenApartAsAShellDoes() {
        assertThat(words("due --length \"20 working days\" --json"))
                .containsExactly("due", "--length", "20 working days", "--json");
    }

    private static String printed(String command) {
        var out = new ByteArrayOutputStream();
        var status = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), System.err, words(command));
        assertThat(status).as(command).isZero();
        return out.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private static String[] words(String command) {
        var words = new ArrayList<String>();
        WORD.matcher(command).results().forEach(word -> words.add(word.group().replace("\"", "")));
        return words.toArray(String[]::new);
    }

    private static String indented(String text) {
        return text.lines().map(line -> ("    " + line).stripTrailing()).collect(joining("\n"));
    }
}
