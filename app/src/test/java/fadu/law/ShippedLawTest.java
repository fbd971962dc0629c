package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The law that is shipped has no faults and reads as sentences. */
class ShippedLawTest {
    private static final LawCheck.Report REPORT = LawCheck.ofFolder(folder());

    static Path folder() {
        return Files.isDirectory(Path.of("law")) ? Path.of("law") : Path.of("../law");
    }

    @Test
    void hasNoFaults() {
        assertThat(REPORT.problems()).isEmpty();
        assertThat(REPORT.law().procedures()).isNotEmpty();
    }

    @Test
    void everyRuleIsASentenceInBothLanguages() {
        for (var procedure : REPORT.law().procedures().values()) {
            var sections = Sentences.of(REPORT.law(), procedure);
            assertThat(sections).isNotEmpty();
            var sentences =
                    sections.stream().flatMap(s -> s.sentences().stream()).toList();
            assertThat(sentences).allSatisfy(s -> {
                assertThat(s.words().zh()).as(procedure.id() + " " + s.id()).containsPattern("\\p{IsHan}");
                assertThat(s.words().en()).as(procedure.id() + " " + s.id()).isNotBlank();
            });
            assertThat(sentences.stream().map(Sentences.Sentence::id))
                    .containsAll(procedure.limits().keySet());
        }
    }
}
