package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.org.Post;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An act is approved by whoever holds the post for the matter's unit on that day, and by nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApproverTest {
    private static final String ACT = "/matters/ir-2019-0043/act/extend";

    private final TestDesk desk = new TestDesk();

    ApproverTest() {
        desk.person("qiu", "邱实", "Qiu Shi", "planning", "disclosure-head");
        desk.person("gao", "高远", "Gao Yuan", "planning", "unit-clerk");
        desk.house
                .posts()
                .keep(new Post(
                        TestDesk.J,
                        "gao",
                        "disclosure-head",
                        "office",
                        LocalDate.parse("2015-01-01"),
                        Optional.of(LocalDate.parse("2019-10-21"))));
    }

    @AfterAll
    void end() {
        desk.close();
    }

    /** How long and until when stands in the form, with the most filled in, and on the sheet of whoever approves it. */
    @Test
    void anExtensionSaysHowLongAndUntilWhen() throws Exception {
        try (var clerk = Visit.of(desk, "wang");
                var head = Visit.of(desk, "li")) {
            var form = clerk.get(ACT).body();
            assertThat(form)
                    .containsPattern("name=\"extended_by\"[^>]*value=\"20\"")
                    .contains("期限“答复”延长至");
            var laid = clerk.post(
                    ACT,
                    ACT + "/ask",
                    Map.of("key", "approver-long", "why", "调阅历年档案", "extended_by", "1", "approver", "li"));
            assertThat(laid.statusCode()).isEqualTo(303);
            var sheet = head.get("/approvals/approver-long").body();
            assertThat(sheet).contains("延长的工作日数", "期限“答复”延长至 2019");
            assertThat(until(sheet)).isLessThan(until(form));
        }
    }

    private static String until(String page) {
        var found = Pattern.compile("期限“答复”延长至 ([0-9-]{10})").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void theFormOffersThemAndRefusesOthers() throws Exception {
        try (var clerk = Visit.of(desk, "wang")) {
            assertThat(clerk.get(ACT).body())
                    .contains("<option value=\"li\"")
                    .doesNotContain("<option value=\"qiu\"", "<option value=\"gao\"");
            // Who held it when it was signed on paper is offered for that.
            assertThat(clerk.get(ACT + "?how=record").body())
                    .contains("<option value=\"li\"", "<option value=\"gao\"")
                    .doesNotContain("<option value=\"qiu\"");
            for (var other : new String[] {"qiu", "gao", "wang"}) {
                var refused = clerk.post(ACT, ACT, Map.of("key", "approver-" + other, "why", "调阅", "approver", other));
                assertThat(refused.statusCode()).as(other).isEqualTo(422);
                assertThat(refused.body()).contains("第三十三条第二款", "没有这一岗位");
                var asked = clerk.post(
                        ACT, ACT + "/ask", Map.of("key", "approver-a-" + other, "why", "调阅", "approver", other));
                assertThat(asked.statusCode()).as(other).isEqualTo(422);
            }
            assertThat(clerk.get("/matters/ir-2019-0043").body()).doesNotContain("调阅");
        }
    }

    @Test
    void onPaperItIsRecordedAllTheSameAndMarked() throws Exception {
        try (var clerk = Visit.of(desk, "wang")) {
            var form = ACT.replace("0043", "0042");
            var paper = Map.of(
                    "key", "approver-paper",
                    "how", "record",
                    "on", "2019-10-22",
                    "how_known", "纸面审批单",
                    "why", "调阅",
                    "approver", "gao");
            assertThat(clerk.post(form + "?how=record", form, paper).statusCode())
                    .isEqualTo(303);
            assertThat(clerk.get("/matters/ir-2019-0042").body()).contains("高远", "没有这一岗位");
        }
    }

    @Test
    void programsAreRefusedTheSameWay() throws Exception {
        try (var calls = new ApiCalls(desk)) {
            var token = calls.token("wang");
            var path = "/api/v1/matters/ir-2019-0033/acts/extend";
            for (var other : new String[] {"qiu", "gao"}) {
                var body = "{\"values\": {\"why\": \"调阅\"}, \"approver\": \"" + other + "\"}";
                var refused = calls.post(token, path, "approver-" + other, body);
                assertThat(refused.statusCode()).as(other).isEqualTo(422);
                assertThat(refused.body()).contains("没有这一岗位");
            }
        }
    }
}
