package fadu.house;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** docs/coverage.md names each row of the reports and what serves it; nothing on it is made up or forgotten. */
class CoverageTest {
    /** The last number of each report. */
    private static final Map<String, Integer> LAST = Map.of("S1", 59, "S2", 87, "S3", 46, "S4", 59, "S5", 74, "A", 27);

    @Test
    void everyRowOfEveryReportIsThere() throws IOException {
        var coverage = Coverage.ofTheHouse();

        assertThat(coverage.reports().keySet()).containsExactlyInAnyOrderElementsOf(LAST.keySet());
        LAST.forEach((report, last) -> assertThat(
                        coverage.of(report).stream().map(CoverageRow::number).toList())
                .as(report)
                .isEqualTo(IntStream.rangeClosed(1, last).boxed().toList()));
    }

    @Test
    void everyRowSaysOneThingInBothLanguages() throws IOException {
        var rows = Coverage.ofTheHouse().rows();

        assertThat(rows.stream().filter(row -> !row.saysOneThing()).map(CoverageRow::id))
                .isEmpty();
        assertThat(rows.stream().filter(row -> !bilingual(row)).map(CoverageRow::id))
                .isEmpty();
    }

    @Test
    void whatARowNamesIsThere() throws IOException {
        assertThat(missing(Coverage.ofTheHouse().rows(), HouseThings.ofTheHouse()))
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsFound() {
        var things = new HouseThings(Map.of("procedure", Set.of("licence"), "page", Set.of("/due")));
        var rows = Coverage.read("""
                reports: {S1: 一 / One}
                rows:
                  S1-01: {kind: MEC, name: 甲 / A, by: {procedure: [licence, ghost], register: [licence], page: [/due]}}
                  S1-02: {kind: MEC, name: 乙 / B, by: {procedure: [licence]}, not-yet: 丙 / C}
                """).rows();

        assertThat(missing(rows, things)).containsExactly("S1-01: no procedure ghost", "S1-01: no register licence");
        assertThat(rows.stream().map(CoverageRow::saysOneThing)).containsExactly(true, false);
    }

    @Test
    void thePageIsWhatTheDataMakes() throws IOException {
        var file = House.folder().resolve("docs/coverage.md");
        var fresh = new CoveragePage(Coverage.ofTheHouse()).markdown();
        if (Boolean.getBoolean("fadu.rewrite")) {
            Files.writeString(file, fresh);
        } else {
            assertThat(Files.readString(file))
                    .as("docs/coverage.md is stale. Redraw it with: "
                            + "mvn -pl app test -Dtest=CoverageTest -Dfadu.rewrite=true")
                    .isEqualTo(fresh);
        }
    }

    private static List<String> missing(List<CoverageRow> rows, HouseThings things) {
        return rows.stream()
                .flatMap(row -> row.by().entrySet().stream()
                        .flatMap(some -> some.getValue().stream()
                                .filter(name -> !things.has(some.getKey(), name))
                                .map(name -> row.id() + ": no " + some.getKey() + " " + name)))
                .toList();
    }

    private static boolean bilingual(CoverageRow row) {
        return bilingual(row.name())
                && row.lacks().map(CoverageTest::bilingual).orElse(true)
                && row.textOnly().map(CoverageTest::bilingual).orElse(true)
                && row.notYet().map(CoverageTest::bilingual).orElse(true);
    }

    private static boolean bilingual(Words words) {
        return !words.zh().isBlank() && !words.en().isBlank() && !words.zh().equals(words.en());
    }
}
