package fadu.matter;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Edition;
import fadu.law.Law;
import fadu.law.LawReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was issued by a form is read back from it, whatever the unit is called meanwhile. */
class NumberingTest {
    @ParameterizedTest
    @CsvSource({
        "{unit.mark}{seq:6}, 演人000010, 10",
        "{unit.mark}{seq:6}, 演人1000010, 1000010",
        "{unit.mark}办{year}{seq:7}, 市办20190000120, 120",
        "{unit.mark}〔{year}〕{seq}号, 演市〔2019〕100号, 100",
        "热线〔{year}〕{seq:6}, 热线〔2019〕000200, 200",
        "{seq}, 20, 20",
    })
    void readsANumber(String form, String number, int seq) {
        assertThat(Numbering.seq(form, 2019, number)).hasValue(seq);
    }

    @Test
    void eachKindOfDocumentOfAFormIsCountedForItself() {
        var law = LawReader.read(Edition.ofFolder(Path.of("../law")));
        var minutes = paper(law, "meeting", "minutes");
        var notice = paper(law, "meeting", "notice");
        assertThat(minutes.numbered(1)).isEqualTo("演会议纪要〔2026〕1号");
        assertThat(notice.numbered(1)).isEqualTo("演会议通知〔2026〕1号");
        assertThat(minutes.counter()).isNotEqualTo(notice.counter());
        assertThat(Numbering.seq("{unit.mark}{document}〔{year}〕{seq}号", 2026, minutes.numbered(12)))
                .hasValue(12);
    }

    private static Numbering.Wanted paper(Law law, String procedure, String document) {
        return Numbering.paper(
                law.form(procedure, document).orElseThrow(),
                requireNonNull(law.versions(procedure).getFirst().documents().get(document)),
                new Numbering.Place("office", "演", Map.of(), LocalDate.of(2026, 3, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "{unit.mark}〔{year}〕{seq}号, 演市〔2020〕1号",
        "{unit.mark}〔{year}〕{seq}号, 演市〔2019〕号",
        "热线〔{year}〕{seq:6}, 热线〔2019〕200",
    })
    void whatIsNotOfTheFormHasNone(String form, String number) {
        assertThat(Numbering.seq(form, 2019, number)).isEmpty();
    }
}
