package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.matter.Step;
import fadu.rule.Request;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whose turn it is: limits are shown as theirs who can meet them, and what waits for whom is said as it stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TurnTest {
    private static final String CLERK = "wang:disclosure-clerk";
    private static final String REVIEWED = "ir-2019-0035";

    private final TestDesk desk = new TestDesk();

    TurnTest() {
        desk.person("hua", "华一", "Hua Yi", "office", "disclosure-clerk");
        act(REVIEWED, "take-up", CLERK, "2019-09-23T10:00", Map.of());
        act(REVIEWED, "submit-review", CLERK, "2019-10-08T10:00", Map.of());
    }

    @AfterAll
    void end() {
        desk.close();
    }

    private void act(String matter, String act, String who, String time, Map<String, Object> values) {
        var by = who.split(":", 2);
        var asked = Request.of(act, by[0], Set.of(by[1]), values);
        desk.house
                .matters()
                .act(Step.of(TestDesk.J, matter, asked), TestDesk.at(time))
                .orThrow();
    }

    @Test
    void theBoardOfAReviewerShowsTheReviewsThatWaitForHer() throws Exception {
        try (var zhao = Visit.of(desk, "zhao")) {
            var board = zhao.get("/due?whose=mine").body();
            assertThat(board)
                    .contains("<b>1</b> <span>已逾期", REVIEWED, "<b>审核</b>", "我能看到的全部")
                    .doesNotContain("ir-2019-0033", "本单位");
            assertThat(zhao.get("/due?whose=mine&show=overdue").body()).contains(REVIEWED);
            assertThat(zhao.get("/due?whose=mine&show=paused").body()).doesNotContain(REVIEWED);
            assertThat(part(zhao.get("/").body(), "due")).contains("我的期限", REVIEWED);
            assertThat(part(zhao.get("/").body(), "do")).contains(REVIEWED).doesNotContain("ir-2019-0033");
            assertThat(zhao.get("/matters?share=mine").body())
                    .contains(REVIEWED)
                    .doesNotContain("/matters/ir-2019-0033");
            assertThat(zhao.get("/calendar?month=2019-10&whose=mine").body()).contains("/matters/" + REVIEWED);
        }
    }

    @Test
    void aReviewIsNotTheLimitOfWhoSubmittedIt() throws Exception {
        try (var wang = Visit.of(desk, "wang")) {
            assertThat(wang.get("/due?whose=mine").body())
                    .contains(REVIEWED, "<b>答复</b>", "ir-2019-0033")
                    .doesNotContain("<b>审核</b>");
            var page = wang.get("/").body();
            assertThat(part(page, "do")).doesNotContain(REVIEWED);
            assertThat(part(page, "others")).contains(REVIEWED, "等：合法性审查人员（赵敏）", "等：第三方");
            assertThat(wang.get("/matters?share=others").body()).contains(REVIEWED, "等：合法性审查人员（赵敏）");
        }
    }

    @Test
    void whatAColleagueHandlesIsHisTurn() throws Exception {
        try (var hua = Visit.of(desk, "hua")) {
            var page = hua.get("/").body();
            assertThat(part(page, "do")).doesNotContain("/matters/ir-");
            assertThat(hua.get("/due?whose=mine").body()).doesNotContain("/matters/ir-");
            assertThat(hua.get("/due").body()).contains("ir-2019-0033");
        }
    }

    @Test
    void onlyWhatWasLaidWaitsForAnApproval() throws Exception {
        try (var li = Visit.of(desk, "li");
                var wang = Visit.of(desk, "wang")) {
            assertThat(part(li.get("/").body(), "laid")).contains("没有待您批准的事项");
            assertThat(li.get("/matters?share=approve").body()).doesNotContain("/matters/ir-");
            var form = "/matters/ir-2019-0042/act/extend";
            assertThat(part(wang.get("/").body(), "do")).contains("ir-2019-0042");
            var laid = wang.post(form, form + "/ask", Map.of("key", "turn-1", "why", "需核对档案", "approver", "li"));
            assertThat(laid.statusCode()).as(laid.body()).isEqualTo(303);
            assertThat(part(li.get("/").body(), "laid")).contains("延长答复期限");
            assertThat(li.get("/matters?share=approve").body()).contains("/matters/ir-2019-0042");
            var page = wang.get("/").body();
            assertThat(part(page, "do")).doesNotContain("ir-2019-0042");
            assertThat(part(page, "others")).contains("ir-2019-0042", "等：李强");
        }
    }

    /** The section of the page with this name. */
    static String part(String page, String id) {
        var from = page.indexOf("aria-labelledby=\"share-" + id + "\"");
        assertThat(from).as(id).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }
}
