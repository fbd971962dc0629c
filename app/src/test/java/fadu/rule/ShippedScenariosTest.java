package fadu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Edition;
import fadu.law.LawReader;
import fadu.law.calendar.CalendarLaw;
import fadu.law.yaml.Problems;
import fadu.rule.scenario.Scenarios;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plays every scenario that stands in {@code law/tests}. */
class ShippedScenariosTest {
    private static final Edition EDITION = Edition.ofFolder(Path.of("../law"));

    @TestFactory
    Stream<DynamicTest> everyScenarioComesOutAsWritten() {
        return scenarios().play(texts("tests/")).stream()
                .map(r -> DynamicTest.dynamicTest(
                        r.file() + " " + r.name().zh(),
                        () -> assertThat(r.differences()).isEmpty()));
    }

    /** A wrong day, a wrong value, a key that nobody knows: in whichever file, the scenario does not pass. */
    @ParameterizedTest
    @CsvSource({
        "'(due: \\{[a-z_-]+: )\\d{4}-\\d{2}-\\d{2}', $11999-01-04",
        "'(values: \\{[a-z_-]+: )[^,}]+', $1?",
        "(state|refused|irregular|values):, $1s:"
    })
    void aScenarioThatExpectsSomethingElseFails(String right, String wrong) {
        var passed = new ArrayList<String>();
        var all = scenarios();
        int changed = 0;
        for (var file : texts("tests/").entrySet()) {
            var other = file.getValue().replaceFirst(right, wrong);
            if (!other.equals(file.getValue())) {
                changed++;
                if (all.play(Map.of(file.getKey(), other)).getFirst().passed()) {
                    passed.add(file.getKey());
                }
            }
        }
        assertThat(changed).isGreaterThan(10);
        assertThat(passed).isEmpty();
    }

    private static Scenarios scenarios() {
        var problems = new Problems();
        var calendar = CalendarLaw.read(texts(""), "law/", problems).orElseThrow();
        assertThat(problems.list()).isEmpty();
        return new Scenarios(LawReader.read(EDITION), new Reckoner(calendar.calendar(), calendar.rules()));
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
