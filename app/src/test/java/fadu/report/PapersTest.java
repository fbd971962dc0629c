package fadu.report;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.document.DocxStyle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** The papers: the page of an official paper, a footnote a number, the mark of a demonstration, the same bytes again. */
class PapersTest {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @Test
    void thePageIsThatOfAnOfficialPaper() throws IOException {
        try (var docx = open(true)) {
            var section = docx.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW()).hasToString("11906");
            assertThat(section.getPgSz().getH()).hasToString("16838");
            assertThat(section.getPgMar().getTop()).hasToString("2098");
            assertThat(section.getPgMar().getLeft()).hasToString("1587");
            assertThat(11906
                            - 1587
                            - Integer.parseInt(section.getPgMar().getRight().toString()))
                    .as("156 mm in twips")
                    .isBetween(8842, 8846);
            assertThat(16838
                            - 2098
                            - Integer.parseInt(section.getPgMar().getBottom().toString()))
                    .as("225 mm in twips, which hold 22 lines")
                    .isBetween(22 * DocxStyle.PITCH, 12757);
            var title = docx.getParagraphs().getFirst().getRuns().getFirst();
            assertThat(title.getFontSizeAsDouble()).isEqualTo(22.0);
            assertThat(title.getCTR().getRPr().getRFontsArray(0).getEastAsia()).isEqualTo("方正小标宋简体");
        }
    }

    @Test
    void typesAndSizesAreThoseOfTheStandard() throws IOException {
        try (var docx = open(true)) {
            var texts = docx.getParagraphs().stream()
                    .filter(p -> !p.getRuns().isEmpty())
                    .toList();
            assertThat(texts)
                    .extracting(p -> p.getRuns()
                            .getFirst()
                            .getCTR()
                            .getRPr()
                            .getRFontsArray(0)
                            .getEastAsia())
                    .startsWith("方正小标宋简体", "黑体", "楷体_GB2312", "仿宋_GB2312");
            assertThat(texts.subList(1, texts.size())).allSatisfy(p -> {
                assertThat(p.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(16.0);
                assertThat(p.getSpacingBetween()).isEqualTo(28.95);
            });
        }
    }

    @Test
    void eachNumberHasItsFootnoteOnce() throws IOException {
        try (var docx = open(true)) {
            var notes = docx.getFootnotes().stream()
                    .map(n -> n.getParagraphs().getFirst().getText())
                    .filter(t -> !t.isBlank())
                    .toList();
            assertThat(notes).hasSize(2);
            assertThat(notes.getFirst()).contains("审核合同 <甲> & 乙", "口径", "2019年12月31日", "现为53");
            assertThat(docx.getDocument().xmlText().split("footnoteReference ", -1))
                    .hasSize(3);
        }
    }

    @Test
    void aDemonstrationSaysSoOnEveryPage() throws IOException {
        try (var docx = open(true);
                var real = open(false)) {
            assertThat(docx.getHeaderList())
                    .hasSize(2)
                    .allSatisfy(h -> assertThat(h.getText()).contains("演示数据"));
            assertThat(real.getHeaderList()).isEmpty();
            assertThat(real.getFooterList()).hasSize(2);
        }
        assertThat(HtmlPaper.of(Sample.report(true), id -> List.of(), ZH)).contains("演示数据 · demonstration data");
        assertThat(HtmlPaper.of(Sample.report(false), id -> List.of(), ZH)).doesNotContain("演示数据");
        var json = new ByteArrayOutputStream();
        JsonPaper.write(Sample.report(true), (id, taker) -> {}, json);
        assertThat(json.toString(StandardCharsets.UTF_8)).contains("演示数据");
    }

    @Test
    void theSameReportGivesTheSameBytes() {
        assertThat(DocxPaper.of(Sample.report(true), ZH)).isEqualTo(DocxPaper.of(Sample.report(true), ZH));
        assertThat(HtmlPaper.of(Sample.report(true), id -> List.of(), ZH))
                .isEqualTo(HtmlPaper.of(Sample.report(true), id -> List.of(), ZH));
    }

    @Test
    void htmlLinksEachNumberAndEscapes() {
        var html = HtmlPaper.of(Sample.report(true), id -> List.of(), ZH);
        assertThat(html)
                .contains("href=\"#n-contracts\"", "id=\"n-contracts\"", "id=\"n-papers\"", "审核合同 &lt;甲&gt; &amp; 乙")
                .doesNotContain("<甲>")
                .doesNotContain("http://", "https://");
        assertThat(HtmlPaper.of(Sample.report(true), id -> List.of(), Locale.ENGLISH))
                .contains("Reviewed: ", "I. Results");
    }

    private static XWPFDocument open(boolean demo) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxPaper.of(Sample.report(demo), ZH)));
    }
}
