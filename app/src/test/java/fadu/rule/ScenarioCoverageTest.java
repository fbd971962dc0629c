package fadu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Edition;
import fadu.law.Law;
import fadu.law.LawReader;
import fadu.rule.scenario.Coverage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of matter has its scenarios; and every file of the law keeps its measure. */
class ScenarioCoverageTest {
    private static final int MOST_LINES = 400;
    private static final int WIDEST = 120;
    private static final Edition EDITION = Edition.ofFolder(Path.of("../law"));
    private static final Law LAW = LawReader.read(EDITION);

    @Test
    void nothingIsMissing() {
        assertThat(lacking(texts("tests/"))).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsMissed() {
        var without = texts("tests/");
        without.keySet().removeIf(file -> file.startsWith("tests/penalty-2021") || file.startsWith("tests/contract-"));

        assertThat(lacking(Map.of())).hasSize(LAW.procedures().size());
        assertThat(lacking(without)).anyMatch(line -> line.startsWith("contract-review@2019"));
    }

    @Test
    void noFileOfTheLawIsTooLongOrTooWide() {
        var found = texts("").entrySet().stream()
                .flatMap(file -> measured(file.getKey(), file.getValue().lines().toList()))
                .toList();

        assertThat(found).isEmpty();
    }

    private static Stream<String> measured(String file, List<String> lines) {
        var wide = Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).codePointCount(0, lines.get(i).length()) > WIDEST)
                .map(i -> file + ":" + (i + 1) + " is wider than " + WIDEST);
        return lines.size() <= MOST_LINES
                ? wide
                : Stream.concat(wide, Stream.of(file + " has " + lines.size() + " lines"));
    }

    private static List<String> lacking(Map<String, String> scenarios) {
        return Coverage.of(LAW, scenarios).stream()
                .filter(l -> !l.missing().isEmpty())
                .map(l -> l.procedure() + " " + l.missing())
                .toList();
    }

    private static Map<String, String> texts(String folder) {
        var out = new TreeMap<String, String>();
        EDITION.files().forEach((path, bytes) -> {
            if (path.startsWith(folder) && path.endsWith(".yaml")) {
                out.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return out;
    }
}
