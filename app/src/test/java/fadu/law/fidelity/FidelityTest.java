package fadu.law.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Edition;
import fadu.law.LawReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What rules cite, against texts of which one was changed: each difference is told with its rule and place. */
class FidelityTest {
    private static final Edition LAW = Edition.ofFolder(Path.of("..", "law"));
    private static final String FRONT = "---\ntitle: 政府信息公开条例\nversion_date: %s\n---\n";

    @TempDir
    private static Path shelf;

    /** Four articles, shortened; in the thirty-third the number is another. */
    @BeforeAll
    static void write() throws IOException {
        Files.writeString(shelf.resolve("a.md"), FRONT.formatted("2019-04-03") + """
                        第三十条　申请内容不明确的，应当自收到申请之日起7个工作日内一次性告知申请人补正。

                        第三十一条　收到申请的时间，按照下列规定确定：

                        (一)当面提交的，以提交之日为收到申请之日；

                        (二)以邮寄方式提交的，以签收之日为收到申请之日；

                        第三十二条　第三方应当自收到征求意见书之日起15个工作日内提出意见。

                        第三十三条　能够当场答复的，应当当场予以答复。

                        不能当场答复的，应当自收到申请之日起二十五个工作日内予以答复。
                        """);
        Files.writeString(shelf.resolve("b.md"), FRONT.formatted("2007-04-05") + "第一条　旧条例。\n");
    }

    private static Fidelity.Result check(String open) {
        return Fidelity.check(LAW, "law/", LawReader.read(LAW), shelf, OpenPoints.read(open));
    }

    @Test
    void aNumberThatTheArticleDoesNotHaveIsTold() {
        assertThat(check("").findings())
                .filteredOn(f -> f.kind() == Finding.Kind.NO_NUMBER
                        && f.place().file().endsWith("information-request@2019.yaml"))
                .extracting(f -> f.rule() + " " + f.what().zh())
                .contains("limits.answer 条文中没有“20 working days”")
                .noneMatch(row -> row.startsWith("limits.correction-notice "));
    }

    @Test
    void anArticleOrItemThatTheVersionLacksIsTold() {
        assertThat(check("").findings())
                .filteredOn(f -> f.kind() == Finding.Kind.NO_ARTICLE)
                .extracting(f -> f.what().zh())
                .contains("文本中没有 政府信息公开条例@2019 第三十一条第三项", "文本中没有 政府信息公开条例@2019 第三十六条第一项")
                .doesNotContain("文本中没有 政府信息公开条例@2019 第三十一条第二项");
    }

    @Test
    void anotherVersionOfTheTextConfirmsNothing() {
        assertThat(check("").findings())
                .filteredOn(f -> f.kind() == Finding.Kind.NO_TEXT)
                .extracting(Finding::statute)
                .contains("行政处罚法@2021")
                .doesNotContain("政府信息公开条例@2019");
    }

    @Test
    void whatTheListOfOpenPointsHasIsExplained() {
        var open = """
                | File | Rule | Text | What is open |
                |---|---|---|---|
                | information-request@2019 | `answer` | 政府信息公开条例 2007 | the number |
                """;
        assertThat(check(open).findings())
                .filteredOn(f ->
                        f.rule().equals("limits.answer") && f.place().file().contains("information-request@2019"))
                .isNotEmpty()
                .allMatch(Finding::explained);
        assertThat(check(open).unexplained()).isLessThan(check("").unexplained());
    }
}
