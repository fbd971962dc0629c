package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A task that is late is urged, told of, done and verified; files are drawn, drawn again, scored and ranked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanCheckAppraiseTest {
    private static final String TASK = "plan-1-4-1";

    private final TestDesk desk = new TestDesk();

    @BeforeAll
    void begin() {
        WorkYear.of(desk);
    }

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void fromThePlanToTheRanks() throws Exception {
        try (var browser = new Browser()) {
            try (var window = browser.window(1280, 800)) {
                var page = Browser.signedIn(window, desk, "sun");
                page.navigate(desk.address() + "/plan/2019");
                assertThat(row(page, TASK).textContent()).contains("已逾期", "23天", "公示栏目已建成", "公示截图.png", "规划0001");
                assertThat(page.locator("#promises ~ .note").textContent()).contains("有1项");
                page.locator("[data-drawn] canvas").first().waitFor();
                act(page, TASK, "催办");
                page.click("#act button[type=submit]");
                page.waitForURL("**entered=*");
                page.navigate(desk.address() + "/plan/2019?unit=planning&state=overdue");
                assertThat(row(page, TASK).textContent()).contains("2019-10-23 催办");
            }
            itsUnitDoesItAndAnotherVerifies();
            try (var window = browser.window(375, 800)) {
                var page = Browser.signedIn(window, desk, "wu");
                draw(page);
                score(page, "7");
                score(page, "2");
                page.navigate(desk.address() + "/appraise/2019");
                assertThat(page.locator("#ranks-table tbody").textContent()).contains("规划局", "95.5", "93");
            }
        }
    }

    private void itsUnitDoesItAndAnotherVerifies() throws Exception {
        try (var clerk = Visit.of(desk, "chen")) {
            assertThat(clerk.get("/plan/2019").body())
                    .contains(TASK)
                    .doesNotContain("plan-1-4-2", "/matters/pm-1", "/matters/plan-1\"");
            assertThat(clerk.get("/appraise/2019/reviews/fr-1").statusCode()).isEqualTo(404);
            assertThat(clerk.get("/plan/3000").statusCode()).isEqualTo(404);
            var done = "/matters/" + TASK + "/act/report-done";
            var answer = clerk.post(done, done, Map.of("result", "全部上网", "evidence", "网址.txt", "approver", "cao"));
            assertThat(answer.statusCode()).isEqualTo(303);
        }
        try (var reviewer = Visit.of(desk, "zhao")) {
            assertThat(reviewer.get("/plan/2019?state=reported").body()).contains(TASK);
            var verify = "/matters/" + TASK + "/act/verify";
            assertThat(reviewer.post(verify, verify, Map.of()).statusCode()).isEqualTo(303);
            assertThat(reviewer.get("/plan/2019?state=late").body()).contains(TASK, "逾期完成", "赵敏 2019-10-23 核验");
            assertThat(reviewer.get("/check/2019").body())
                    .contains("音像记录未归档", "2个，未销号1个", "2019-05-22", "林检 2019-07-26 核验", "年中检查通报.docx", "未到时间");
            assertThat(reviewer.get("/check/2019?theme=证明事项").body()).contains("没有与“证明事项”有关");
        }
    }

    @Test
    void marksAreAddedUpAndNotTyped() throws Exception {
        try (var inspector = Visit.of(desk, "lin")) {
            var mark = "/matters/ua-1/act/check-mark";
            for (var given : List.of(
                    Map.of("row", "出庭应诉", "checked_mark", "40", "why", "逾期未自评"),
                    Map.of("row", "三项制度", "checked_mark", "55"))) {
                assertThat(inspector.post("/appraise/2019", mark, given).statusCode())
                        .isEqualTo(303);
            }
            assertThat(inspector.get("/appraise/2019").body()).contains("data-value=\"95\"", "data-value=\"58\"");
        }
        try (var head = Visit.of(desk, "gao")) {
            var conclude = "/matters/ua-1/act/conclude";
            var result = Map.of("outside_opinion", "企业评议", "total", "100", "grade", "good");
            assertThat(head.post(conclude, conclude, result).statusCode()).isEqualTo(303);
            assertThat(head.get("/appraise/2019").body()).contains("优秀", "已有结果");
        }
        var total = desk.house.files().situation(TestDesk.J, "ua-1", TestDesk.at("2019-10-23T10:00"));
        assertThat(total.standing().fields()).containsEntry("total", 95L);
    }

    @Test
    void fromASensitiveMatterNothingLeads() throws Exception {
        var tied = "/matters/di-1\"";
        try (var reviewer = Visit.of(desk, "zhao");
                var head = Visit.of(desk, "sun")) {
            assertThat(reviewer.get("/check/2019").body()).contains(tied);
            desk.marked("di-1", "sun:legal-head", "sensitive");
            assertThat(reviewer.get("/check/2019").body()).contains("音像记录未归档").doesNotContain(tied);
            assertThat(head.get("/check/2019").body()).contains(tied);
            desk.marked("di-1", "sun:legal-head", "open");
            assertThat(reviewer.get("/check/2019").body()).contains(tied);
        }
    }

    @Test
    void theFileOfAnApprovedActIsFoundByItsWords() throws Exception {
        desk.person("mo", "莫文", "Mo Wen", "office", "unit-clerk");
        desk.person("yu", "于放", "Yu Fang", "office", "unit-head");
        var act = "/matters/plan-1-4-2/act/";
        try (var clerk = Visit.of(desk, "mo");
                var head = Visit.of(desk, "yu")) {
            assertThat(clerk.post(act + "accept", act + "accept", Map.of()).statusCode())
                    .isEqualTo(303);
            var form = Map.of("key", "laid-0002", "result", "已培训", "approver", "yu");
            var content = "培训签到：阳光厅二十七人".getBytes(StandardCharsets.UTF_8);
            var asked = clerk.upload(
                    act + "report-done", act + "report-done/ask", form, "file.evidence", "签到.txt", content);
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
            var search = "/matters?text=" + URLEncoder.encode("阳光厅", StandardCharsets.UTF_8);
            assertThat(clerk.get(search).body()).doesNotContain("plan-1-4-2");
            var seen = desk.house.docket().of(TestDesk.J, "plan-1-4-2").size();
            var page = "/approvals/laid-0002";
            var approved = head.post(page, page + "/approve", Map.of("seen", String.valueOf(seen)));
            assertThat(approved.statusCode()).as(approved.body()).isEqualTo(303);
            assertThat(clerk.get(search).body()).contains("plan-1-4-2", "在附件《签到.txt》中");
        }
    }

    private void draw(Page page) {
        page.navigate(desk.address() + "/appraise/2019/reviews/fr-1");
        assertThat(page.inputValue("#seed")).isEqualTo("2019年10月20日福彩双色球开奖号码");
        page.fill("#seed", "2019年10月20日福彩双色球开奖号码 03 11 17 20 24 31 06");
        page.fill("#n0", "2");
        page.click("button.plain[type=submit]");
        assertThat(page.locator("#drawn").textContent()).contains("2");
        page.click("form[method=post][action*=draw] button");
        page.waitForURL("**entered=*");
        page.navigate(desk.address() + "/appraise/2019/reviews/fr-1");
        assertThat(page.locator("#how ~ .note").textContent()).contains("重新抽取，结果一致");
    }

    /** The first file that nobody scored yet; so much is deducted for its documents. */
    private void score(Page page, String off) {
        page.navigate(desk.address() + "/appraise/2019/reviews/fr-1");
        var row = page.locator("#sheets ~ .table-wrap tbody tr").filter(new Locator.FilterOptions().setHasText("评分"));
        row.first().locator("summary").click();
        row.first()
                .locator("a")
                .filter(new Locator.FilterOptions().setHasText("评分"))
                .click();
        assertThat(page.inputValue("#f-off_title")).isEqualTo("0");
        page.fill("#f-off_paper", off);
        page.check("input[name=grade][value=pass]");
        page.click("#act button[type=submit]");
        page.waitForURL("**entered=*");
    }

    private static Locator row(Page page, String matter) {
        return page.locator("tr")
                .filter(new Locator.FilterOptions().setHas(page.locator("th a[href='/matters/" + matter + "']")));
    }

    private static void act(Page page, String matter, String name) {
        var row = row(page, matter);
        row.locator("summary").click();
        row.locator("a").filter(new Locator.FilterOptions().setHasText(name)).click();
    }
}
