package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A law of one sector changes of the general law only what that lets it change. */
class SectorLawTest {
    @Test
    void sectorChangesOnlyWhatYields() {
        var sector = """
                procedure: request-tax
                version: "2019"
                name: 税务信息公开 / Tax request
                extends: request@2019
                statute: 公开条例@2019
                in-force: {from: 2019-05-15, basis: 第五十六条}
                settings:
                  correction_time: {value: 10 working days, grade: internal}
                limits:
                  answer: {length: 10 working days, basis: 第三十三条}
                """;
        var report = SmallLaw.sound()
                .file("procedures/request-tax@2019.yaml", sector)
                .check();
        assertThat(report.problems()).singleElement().satisfies(p -> {
            assertThat(p.place()).hasToString("law/procedures/request-tax@2019.yaml:10:3");
            assertThat(p.what().en()).contains("answer does not yield");
        });
        var yielding = SmallLaw.sound()
                .with(
                        SmallLaw.REQUEST,
                        "times: 1}, basis: 第三十三条}",
                        "times: 1}, yields: 另有规定的除外 / unless otherwise, basis: 第三十三条}")
                .file("procedures/request-tax@2019.yaml", sector);
        assertThat(yielding.check().problems()).isEmpty();
        var tax = yielding.law().versions("request-tax").getFirst();
        assertThat(tax.settings().values())
                .extracting(s -> s.value().orElseThrow())
                .isEqualTo(List.of("10 working days"));
        assertThat(tax.limits().values())
                .extracting(l -> l.span().toString())
                .anyMatch(s -> s.contains("10 working days"));
    }
}
