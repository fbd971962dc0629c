package fadu.house;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code ./fadu} alone shows {@code bin/commands.txt}: the commands that there are, and no others. */
class CommandsTest {
    /** Those that the script or another module answers, not {@link Main}. */
    private static final Set<String> NOT_OF_MAIN = Set.of("test", "build", "bench", "verifier");

    @Test
    void thePageOfCommandsNamesThoseThatThereAre() throws IOException {
        var named = names(Files.readString(House.folder().resolve("bin/commands.txt")), "^  \\./fadu ([a-z]+)\\b");
        named.removeAll(NOT_OF_MAIN);

        assertThat(named)
                .as("bin/commands.txt (what ./fadu alone prints) beside the commands of fadu.cli.Main")
                .isEqualTo(commandsOfMain());
    }

    private static Set<String> commandsOfMain() {
        var out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), System.err, "--help");
        var usage = out.toString(StandardCharsets.UTF_8);
        return names(usage.substring(usage.indexOf("Commands:")), "^  ([a-z]+)\\b");
    }

    private static Set<String> names(String text, String pattern) {
        var names = new TreeSet<String>();
        Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
