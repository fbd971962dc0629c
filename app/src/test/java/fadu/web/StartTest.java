package fadu.web;

import static fadu.web.TurnTest.part;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Each person's start page says what is his; a link opens what it names, once he has signed in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartTest {
    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void whoHandlesRequestsSeesHisLimitsAndWhatWaitsForHim() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var page = visit.get("/").body();
            assertThat(part(page, "due")).contains("我的期限", "ir-2019-0033", "/due?whose=mine");
            assertThat(part(page, "do")).contains("ir-2019-0043", "/matters?share=do");
            assertThat(part(page, "came"))
                    .contains("ir-2019-0042", "ir-2019-0043")
                    .doesNotContain("ir-2019-0035");
            assertThat(visit.get("/matters?share=came").body())
                    .contains("ir-2019-0043")
                    .doesNotContain("ir-2019-0035");
        }
    }

    @Test
    void whoHasNothingToMeetSeesWhatHisPostsReach() throws Exception {
        try (var visit = Visit.of(desk, "li")) {
            var page = visit.get("/").body();
            assertThat(part(page, "due")).contains("我能看到的全部期限", "ir-2019-0033");
            assertThat(part(page, "others")).doesNotContain("/matters/ir-");
        }
        try (var visit = Visit.of(desk, "chen")) {
            assertThat(visit.get("/").body()).doesNotContain("/matters/ir-");
        }
    }

    @Test
    void aLinkOpensWhatItNamesAfterSigningIn() throws Exception {
        var link = "/matters/ir-2019-0041/act/extend?how=record";
        try (var visit = new Visit(desk)) {
            assertThat(visit.get(link).statusCode()).isEqualTo(302);
            var answer = visit.post("/sign-in", "/sign-in", Map.of("name", "wang", "password", TestDesk.PASSWORD));
            assertThat(answer.headers().firstValue("Location"))
                    .hasValueSatisfying(to -> assertThat(to).contains(link));
            var to = answer.headers().firstValue("Location").orElseThrow();
            assertThat(visit.get(to.substring(to.indexOf("/matters"))).body()).contains("act/extend");
        }
    }
}
