package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.matter.Step;
import fadu.rule.Request;
import java.util.List;
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
        act(desk, REVIEWED, "take-up", CLERK, "2019-09-23T10:00", Map.of());
        act(desk, REVIEWED, "submit-review", CLERK, "2019-10-08T10:00", Map.of());
    }

    @AfterAll
    void end() {
        desk.close();
    }

    private static void act(
            TestDesk desk, String matter, String act, String who, String time, Map<String, Object> values) {
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

    @Test
    void everybodyWhoReadsAMatterSeesWhoMayActNext() throws Exception {
        var matter = "/matters/" + REVIEWED;
        try (var wang = Visit.of(desk, "wang");
                var zhao = Visit.of(desk, "zhao")) {
            var page = wang.get(matter).body();
            assertThat(page)
                    .contains(
                            "<b>审核通过</b>：合法性审查人员（赵敏）",
                            "拟答复已经审核",
                            "<span>→ 审核通过：合法性审查人员（赵敏）</span>",
                            "<text class=\"by\"",
                            "class=\"node theirs\"")
                    .doesNotContain("/act/pass-review");
            assertThat(zhao.get(matter).body())
                    .contains("/act/pass-review#act", "其他岗位可以办", "政府信息公开承办人（华一、王琳）")
                    .doesNotContain("/act/disclose", "/act/submit-review");
        }
    }

    @Test
    void aFormIsNotGivenToWhoMayNotAct() throws Exception {
        try (var zhao = Visit.of(desk, "zhao");
                var wang = Visit.of(desk, "wang")) {
            for (var link : List.of("/act/extend", "/act/extend?how=record")) {
                var answer = zhao.get("/matters/ir-2019-0043" + link);
                assertThat(answer.statusCode()).isEqualTo(403);
                assertThat(answer.body())
                        .contains("“延长答复期限”由政府信息公开承办人（华一、王琳）办理，您没有这一岗位。", "年度财政预算明细")
                        .doesNotContain("<form class=\"sheet\" id=\"act\"");
            }
            assertThat(wang.get("/matters/ir-2019-0043/act/extend").body())
                    .contains("<form class=\"sheet\" id=\"act\"");
        }
    }

    @Test
    void whoTookPartBeforeIsNamedByName() throws Exception {
        try (var other = new TestDesk()) {
            other.person("yi", "易一", "Yi Yi", "legal", "legal-reviewer");
            act(other, "ir-2019-0033", "take-up", "yi:disclosure-clerk", "2019-09-23T10:00", Map.of());
            act(other, "ir-2019-0033", "submit-review", "yi:disclosure-clerk", "2019-09-24T10:00", Map.of());
            try (var yi = Visit.of(other, "yi")) {
                assertThat(yi.get("/matters/ir-2019-0033").body())
                        .contains("与先前的环节（送审核）不得为同一人：易一")
                        .doesNotContain("同一人：yi");
                var form = "/matters/ir-2019-0033/act/pass-review";
                var refused = yi.post(form, form, Map.of("key", "turn-yi", "opinion", "同意"));
                assertThat(refused.body()).contains("与先前的环节（送审核）不得为同一人：易一");
            }
        }
    }

    @Test
    void whoCanMeetALateLimitAndHisHeadReplyAndWhoSubmittedDoesNot() throws Exception {
        desk.person("sun", "孙正", "Sun Zheng", "legal", "unit-head");
        desk.person("qin", "秦平", "Qin Ping", "office", "unit-head");
        var late = "/matters/" + REVIEWED + "/limit/legal-review";
        try (var zhao = Visit.of(desk, "zhao");
                var wang = Visit.of(desk, "wang");
                var qin = Visit.of(desk, "qin")) {
            assertThat(wang.get("/matters/" + REVIEWED).body())
                    .contains("limit/answer#reply")
                    .doesNotContain("limit/legal-review#reply");
            assertThat(wang.post(late, late + "/reply", Map.of("words", "不是我办的"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(zhao.get("/").body()).contains("limit/legal-review#reply");
            assertThat(zhao.get("/due?whose=mine").body()).contains("limit/legal-review#reply");
            assertThat(zhao.get("/due").body()).doesNotContain("ir-2019-0033/limit/answer#reply");
            assertThat(zhao.post(late, late + "/reply", Map.of("words", "案卷在外")).statusCode())
                    .isEqualTo(303);
            assertThat(qin.get("/matters?limit=overdue").body()).contains("ir-2019-0033/limit/");
        }
    }

    @Test
    void anOverdueLimitCountsForWhoMustActAndNotForWhoSubmitted() throws Exception {
        desk.person("yuan", "袁立", "Yuan Li", "legal", "legal-head");
        try (var yuan = Visit.of(desk, "yuan")) {
            var page = yuan.get("/units").body();
            assertThat(page).contains("must=zhao", "must=wang");
            assertThat(yuan.get("/matters?must=zhao").body())
                    .contains(REVIEWED, "逾期应由")
                    .doesNotContain("/matters/ir-2019-0043");
        }
    }

    /** The section of the page with this name. */
    static String part(String page, String id) {
        var from = page.indexOf("aria-labelledby=\"share-" + id + "\"");
        assertThat(from).as(id).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }
}
