package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.matter.Opening;
import fadu.notice.Gateways;
import fadu.notice.NoticeWork;
import fadu.rule.Request;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What one is told on the desk: counted in the frame, opened from a message after sign-in, receipted, answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesTest {
    private static final Pattern LETTER =
            Pattern.compile("telling new\" href=\"(/notices/\\d+)\"><span class=\"tag on\">催办<");

    private final TestDesk desk = new TestDesk();
    private final NoticeWork work = new NoticeWork(
            desk.house,
            Gateways.from(Map.of(), desk.house.database().settings().data().resolve("outbox"), "http://desk"));

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void anUrgingLetterFromItsSendingToItsAnswer() throws Exception {
        try (var handler = Visit.of(desk, "wang")) {
            var page = handler.post(
                    "/account/addresses",
                    "/account/addresses",
                    Map.of("old", TestDesk.PASSWORD, "sms", "13812345678", "sms-wanted", "on"));
            assertThat(page.statusCode()).isEqualTo(303);
            assertThat(handler.get("/account/addresses").body())
                    .contains("138****5678")
                    .doesNotContain("13812345678");
        }
        desk.told();
        assertThat(desk.house.database().settings().data().resolve("outbox/sms"))
                .isNotEmptyDirectory();

        try (var sender = Visit.of(desk, "zhao");
                var handler = new Visit(desk)) {
            assertThat(sender.get("/matters/ir-2019-0043").body()).contains("催办（1）", "未读", "待答复");
            // The link of a message, in a browser that is not signed in: after signing in it is open.
            var link = letter();
            assertThat(handler.get(link).headers().firstValue("Location").orElse(""))
                    .endsWith("/sign-in");
            var in = handler.post("/sign-in", "/sign-in", Map.of("name", "wang", "password", TestDesk.PASSWORD));
            assertThat(in.headers().firstValue("Location").orElse("")).contains(link);
            assertThat(sender.get("/matters/ir-2019-0043").body()).contains("未读");
            var opened = handler.get(link);
            assertThat(opened.statusCode()).isEqualTo(303);
            assertThat(opened.headers().firstValue("Location").orElse(""))
                    .endsWith("/matters/ir-2019-0043/act/reply-urging#act");
            assertThat(sender.get(link).statusCode()).isEqualTo(404);
            var form = "/matters/ir-2019-0043/act/reply-urging";
            assertThat(sender.get("/letters").body())
                    .as("the way to it is not the page")
                    .contains("未读", "请先查档", "请于 10-25");
            assertThat(handler.get(form).statusCode()).isEqualTo(200);
            assertThat(sender.get("/letters").body()).contains("已读 10-23 09:30");
            assertThat(handler.post(form, form, Map.of("key", "reply-1", "urging_reply", "明日答复"))
                            .statusCode())
                    .isEqualTo(303);
            work.run(TestDesk.J, TestDesk.at("2019-10-23T09:31"));
            assertThat(sender.get("/matters/ir-2019-0043").body()).contains("已于 10-23");
            assertThat(sender.get("/notices").body()).contains("催办已答复");
            assertThat(handler.get("/letters").body()).contains("我收到的催办（1）", "已于 10-23", "请先查档");
            var urging = sender.get("/matters/ir-2019-0043/act/send-urging").body();
            assertThat(urging)
                    .contains("value=\"wang\"")
                    .doesNotContain("value=\"bai\"", "value=\"an\"", "value=\"shen\"");
            var again = handler.post(form, form, Map.of("key", "reply-2", "urging_reply", "再答复"));
            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body()).contains("没有等您答复的催办");
        }
    }

    @Test
    void aNoticeToUnitsIsSignedForByEach() throws Exception {
        var notice = Request.of(
                "issue",
                "zhao",
                Set.of("legal-reviewer"),
                Map.of(
                        "title", "填报年度台账",
                        "notice_words", "请于周五前填报",
                        "units", List.of(Map.of("to_unit", "planning"), Map.of("to_unit", "office"))));
        desk.house
                .matters()
                .open(
                        Opening.of(TestDesk.J, "un-1", "unit-notice", "legal", notice)
                                .titled("填报年度台账"),
                        TestDesk.at("2019-10-23T09:20"))
                .orThrow();
        desk.house.tick(TestDesk.J, TestDesk.at("2019-10-23T09:21"));
        work.run(TestDesk.J, TestDesk.at("2019-10-23T09:22"));
        try (var clerk = Visit.of(desk, "chen");
                var issuer = Visit.of(desk, "zhao")) {
            assertThat(clerk.get("/notices").body()).contains("规划局新收 收文〔2019〕1号");
            assertThat(clerk.get("/matters/un-1").statusCode()).isEqualTo(404);
            assertThat(clerk.get("/matters/un-1-1-2").statusCode()).isEqualTo(404);
            assertThat(clerk.get("/matters/un-1-1-1").body()).contains("填报年度台账", "待签收");
            var sign = "/matters/un-1-1-1/act/sign";
            assertThat(clerk.post(sign, sign, Map.of("key", "sign-1")).statusCode())
                    .isEqualTo(303);
            assertThat(issuer.get("/matters/un-1").body()).contains("已签收", "待签收");
            assertThat(issuer.get("/matters/un-1/papers/1/notice").body())
                    .contains("请于周五前填报", "发往：规划局")
                    .doesNotContain("前签收");
        }
    }

    private String letter() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var page = visit.get("/notices").body();
            assertThat(page).contains("催办", "已逾期").doesNotContain("张三");
            var found = LETTER.matcher(page);
            assertThat(found.find()).isTrue();
            return found.group(1);
        }
    }
}
