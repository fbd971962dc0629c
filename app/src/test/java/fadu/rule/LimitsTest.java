package fadu.rule;

import static fadu.rule.Played.request;
import static fadu.rule.Played.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Limits: pauses, extensions, and what people may say of them. */
class LimitsTest {
    @Test
    void pausesThatOverlapCountOnce() {
        var m = Played.information("2019-09-20");
        m.on("2019-09-23", request("ask-third", "third", "甲", "third_name", "某公司"));
        m.on("2019-09-24", request("ask-third", "third", "乙", "third_name", "某公司"));
        m.on("2019-09-26", request("third-answers", "consents", true).row("甲"));
        assertThat(m.limit("answer", "2019-09-26").status()).isEqualTo(LimitState.Status.PAUSED);
        m.on("2019-09-27", request("third-answers", "consents", true).row("乙"));
        // 23 October, and the four working days from 24 to 27 September.
        assertThat(m.limit("answer", "2019-09-27").rolled()).contains(LocalDate.parse("2019-10-29"));
    }

    @Test
    void aYearWithoutTheMeetingIsNotForgottenWhenTheNextHasOne() {
        var m = new Played("court-liaison");
        m.on(
                "2019-03-04",
                request(
                        "establish",
                        "title",
                        "府院联动联席会议",
                        "convener",
                        "li",
                        "office",
                        "sfj",
                        "signed_on",
                        "2019-03-04",
                        "members",
                        List.of(
                                Map.of("member", "法院", "side", "court"),
                                Map.of("member", "司法局", "side", "government"))));
        m.on("2019-11-20", meeting("2019-11-20"));
        assertThat(m.limit("plenary", "2020-02-03").rolled()).contains(LocalDate.parse("2020-12-31"));
        assertThat(m.limit("plenary", "2021-01-04").overdue(LocalDate.parse("2021-01-04")))
                .isTrue();
        m.on("2021-06-10", meeting("2021-06-10"));
        var limit = m.limit("plenary", "2021-06-11");
        assertThat(limit.rolled()).contains(LocalDate.parse("2022-12-31"));
        assertThat(limit.missed()).containsExactly(LocalDate.parse("2020-12-31"));
        assertThat(limit.kept(LocalDate.parse("2021-06-11"))).isFalse();
    }

    private static Request meeting(String day) {
        return request("hold-plenary", "held_on", day, "attended", 23L, "convener_present", true, "topics", "联动事项");
    }

    @Test
    void aPauseThatBeginsOnTheLastDayLeavesNothing() {
        var m = Played.information("2019-09-20");
        m.on("2019-10-23", request("ask-third", "third", "甲", "third_name", "某公司"));
        m.on("2019-10-30", request("third-answers", "consents", true).row("甲"));
        assertThat(m.limit("answer", "2019-10-30").rolled()).contains(LocalDate.parse("2019-10-30"));
        assertThat(m.limit("answer", "2019-10-31").overdue(LocalDate.parse("2019-10-31")))
                .isTrue();
    }

    @Test
    void anExtensionMayBeShorterOnceAndNotAfterTheEnd() {
        var m = Played.information("2019-09-20");
        m.on("2019-09-23", request("take-up"));
        assertThat(rules(m.on("2019-10-22", request("extend", "why", "检索量大", "extended_by", 0L))))
                .containsExactly("fields");
        assertThat(rules(m.on("2019-10-22", request("extend", "why", "检索量大", "extended_by", 21L))))
                .containsExactly("fields");
        m.on("2019-10-22", request("extend", "why", "检索量大", "extended_by", 5));
        assertThat(m.limit("answer", "2019-10-22").rolled()).contains(LocalDate.parse("2019-10-30"));
        assertThat(rules(m.on("2019-10-23", request("extend", "why", "再延长")))).containsExactly("once");

        var late = Played.information("2019-09-20");
        late.on("2019-09-23", request("take-up"));
        assertThat(rules(late.on("2019-10-24", request("extend", "why", "检索量大"))))
                .containsExactly("before");
        late.on("2019-10-24", request("extend", "why", "检索量大").recordOnly());
        assertThat(late.irregular()).containsExactly("before");
        assertThat(late.limit("answer", "2019-10-24").rolled()).contains(LocalDate.parse("2019-10-23"));
    }

    @Test
    void anExtensionFoundLaterStillMeansThatThereWereTwo() {
        var m = Played.information("2019-09-20");
        m.on("2019-09-23", request("take-up"));
        m.on("2019-10-22", request("extend", "why", "检索量大"));
        m.on(
                "2019-10-25",
                request("extend", "why", "纸面延期")
                        .on(LocalDate.parse("2019-10-15"))
                        .recordOnly());
        assertThat(m.irregular()).containsExactly("once");
        assertThat(m.limit("answer", "2019-10-25").extensions()).isEqualTo(1);
    }

    @Test
    void onlyAnActThatLengthensTakesALength() {
        var m = Played.information("2019-09-20");
        assertThat(rules(m.on("2019-09-23", request("take-up", "extended_by", 5L))))
                .containsExactly("fields");
    }

    @Test
    void onlyAnOptionalGateThatWasClosedIsSkipped() {
        var m = Played.information("2019-09-20");
        var skipping = request("disclose").skipping(Map.of("reviewed", "当场答复", "third-heard", "x", "nonsense", "x"));
        m.on("2019-09-20", skipping);
        assertThat(m.timeline().all().getLast().values().get(Reserved.SKIPPED))
                .isEqualTo(List.of(Map.of("gate", "reviewed", "reason", "当场答复")));
    }

    @Test
    void aBackwardNoticeIsRefusedAfterTheLooseDay() {
        var m = RandomCourse.told();
        m.on(
                "2021-09-03",
                request("serve-notice", "service_way", "direct", "served_on", "2021-09-03")
                        .row("甲"));
        m.on("2021-09-06", request("ask-hearing").row("甲").recordOnly());
        var called = request("call-hearing", "held_on", "2021-09-17", "place", "会议室");
        assertThat(rules(m.ask(LocalDate.parse("2021-09-08"), called))).doesNotContain("before");
        assertThat(rules(m.ask(LocalDate.parse("2021-09-09"), called))).contains("before");
    }

    @Test
    void badValuesAreRefusedInWords() {
        for (var bad : List.of("2019-02-30", "0001-01-01", "+12345-01-01", "二〇一九", "２０１９-09-20")) {
            var outcome = new Played("information-request").ask(LocalDate.parse("2019-09-20"), Played.receive(bad));
            assertThat(rules(outcome)).as(bad).containsOnly("fields");
        }
        var m = Played.information("2019-09-20");
        for (var bad : List.of("a\u0000b", "\ud800", "x".repeat(100_001))) {
            assertThat(rules(m.on("2019-09-23", request("ask-correction", "items_to_correct", bad))))
                    .containsExactly("fields");
        }
    }
}
