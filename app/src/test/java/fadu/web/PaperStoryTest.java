package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import fadu.matter.Step;
import fadu.rule.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

/** An act does not end on the screen: its paper is read, checked and taken along. */
class PaperStoryTest {
    private static final String MATTER = "ir-2019-0043";

    @Test
    void theNoticeOfAnExtensionIsReadAndTakenAlong() throws IOException {
        try (var desk = new TestDesk();
                var browser = new Browser();
                var window = browser.window(1280, 800)) {
            act(desk, Request.of("take-up", "wang", Set.of("disclosure-clerk"), Map.of()));
            act(
                    desk,
                    Request.of("extend", "wang", Set.of("disclosure-clerk"), Map.of("why", "需要调阅历年档案"))
                            .approvedBy("li", Set.of("disclosure-head")));
            desk.unitHead("sun", "孙健", "Sun Jian");
            desk.marked(MATTER, "sun:unit-head", "internal");
            var page = Browser.signedIn(window, desk, "wang");
            page.navigate(desk.address() + "/matters/" + MATTER);
            assertThat(page.locator(".papers").textContent()).contains("延期答复告知书", "郑开办延〔2019〕1号");
            page.click(".papers >> text=延期答复告知书");
            var paper = page.locator("article.paper");
            assertThat(paper.textContent()).contains("内部", "张＊：").doesNotContain("张三");
            assertThat(page.locator("[role=status]").textContent()).contains("哈希一致");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            var masked = page.request().get(page.url() + "/docx");
            assertThat(masked.headers().get("content-disposition")).contains("extension-notice.docx");
            assertThat(text(masked.body())).contains("张＊：").doesNotContain("张三");

            page.click("details summary >> text=写明姓名");
            page.fill("#personal-why", "寄送申请人");
            var download = page.waitForDownload(() -> page.click("text=下载写明姓名的 Word 文档"));
            assertThat(text(Files.readAllBytes(download.path())))
                    .contains("延期答复告知书", "郑开办延〔2019〕1号", "张三：", "第三十三条第二款", "演示数据")
                    .startsWith("知悉范围：内部");
            page.click("text=显示姓名");
            assertThat(paper.textContent()).contains("郑州高新技术产业开发区党政办公室", "张三：", "需要调阅历年档案", "二〇一九年十月二十三日");
            var other = Browser.signedIn(browser.window(1280, 800), desk, "chen");
            assertThat(other.request().get(page.url()).status()).isEqualTo(404);
        }
    }

    private static String text(byte[] file) throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            return docx.getHeaderList().getFirst().getText()
                    + docx.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }
    }

    private static void act(TestDesk desk, Request request) {
        desk.house
                .matters()
                .act(Step.of(TestDesk.J, MATTER, request), TestDesk.at("2019-10-23T09:10"))
                .orThrow();
    }
}
