package fadu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bytes of papers issued never change. */
class PaperBytesTest {
    private static final Paper PAPER = new Paper(
            "告知书",
            List.of(
                    PaperLine.of(PaperLine.Kind.ORGAN, "开明区“甲” & <乙>"),
                    new PaperLine(
                            PaperLine.Kind.ADDRESSEE, List.of(new Piece.Personal("applicant"), new Piece.Said("："))),
                    new PaperLine(PaperLine.Kind.BODY, List.of(new Piece.Person("wang"), new Piece.OfUnit("office")))));

    @Test
    void areThoseOfTheFormat() {
        assertThat(new String(PAPER.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                <!DOCTYPE html>
                <html lang="zh-CN" data-format="fadu-paper-1">
                <head><meta charset="utf-8"/><title>告知书</title></head>
                <body>
                <p class="organ">开明区“甲” &amp; &lt;乙&gt;</p>
                <p class="addressee"><span data-personal="applicant"></span>：</p>
                <p class="body"><span data-person="wang"></span><span data-unit="office"></span></p>
                </body>
                </html>
                """);
        assertThat(PAPER.sha256()).hasSize(64).isEqualTo(PAPER.sha256());
    }

    @Test
    void daysAreWrittenAsOnOfficialPapers() {
        assertThat(ChineseDay.numerals(LocalDate.of(2019, 10, 23))).isEqualTo("二〇一九年十月二十三日");
        assertThat(ChineseDay.numerals(LocalDate.of(2020, 1, 10))).isEqualTo("二〇二〇年一月十日");
        assertThat(ChineseDay.digits(LocalDate.of(2019, 10, 3))).isEqualTo("2019年10月3日");
    }
}
