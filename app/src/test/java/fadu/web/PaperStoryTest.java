package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import fadu.matter.Step;
import fadu.rule.Request;
import java.io.ByteArrayInputStream;
import java.io.IOException;
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
            var page = Browser.signedIn(window, desk, "wang");
            page.navigate(desk.address() + "/matters/" + MATTER);
            assertThat(page.locator(".papers").textContent()).contains("延期答复告知书", "郑开办延〔2019〕1号");
            page.click(".papers >> text=延期答复告知书");
            var paper = page.locator("article.paper");
            assertThat(paper.textContent()).contains("郑州高新技术产业开发区党政办公室", "张三：", "需要调阅历年档案", "二〇一九年十月二十三日");
            assertThat(page.locator("[role=status]").textContent()).contains("哈希一致");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();

            var answer = page.request().get(page.url() + "/docx");
            assertThat(answer.headers().get("content-disposition")).contains("extension-notice.docx");
            try (var docx = new XWPFDocument(new ByteArrayInputStream(answer.body()))) {
                var text = docx.getParagraphs().stream()
                        .map(XWPFParagraph::getText)
                        .collect(Collectors.joining("\n"));
                assertThat(text).contains("延期答复告知书", "郑开办延〔2019〕1号", "张三：", "第三十三条第二款");
                assertThat(docx.getHeaderList().getFirst().getText()).contains("演示数据");
            }
            var other = Browser.signedIn(browser.window(1280, 800), desk, "chen");
            assertThat(other.request().get(page.url()).status()).isEqualTo(404);
        }
    }

    private static void act(TestDesk desk, Request request) {
        desk.house
                .matters()
                .act(Step.of(TestDesk.J, MATTER, request), TestDesk.at("2019-10-23T09:10"))
                .orThrow();
    }
}
