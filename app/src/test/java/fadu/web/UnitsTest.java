package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who leads sees how his units stand, each number with its list; who answers for what is late is heard beside it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitsTest {
    private static final String LATE = "/matters/ir-2019-0033/limit/answer";

    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void eachNumberOpensItsList() throws Exception {
        try (var visit = Visit.of(desk, "li")) {
            assertThat(visit.get("/").body()).contains("/units");
            var page = visit.get("/units").body();
            assertThat(page).contains("党政办公室", "/matters?unit=office&amp;share=working", "/matters?came=2019-10");
            assertThat(visit.get("/matters?unit=office&limit=overdue").body())
                    .contains("ir-2019-0033")
                    .doesNotContain("/matters/ir-2019-0043");
            assertThat(visit.get("/matters?came=2019-10").body())
                    .contains("/matters/ir-2019-0042")
                    .doesNotContain("/matters/ir-2019-0041");
            assertThat(visit.get("/matters?handler=wang&share=working").body()).contains("/matters/ir-2019-0041");
            assertThat(visit.get("/units?unit=office").body()).contains("kind=information-request");
        }
    }

    /** A matter that met two of its limits late in one month is one line of the list, and so one in the number. */
    @Test
    void theNumberOfAMonthIsThatOfItsList() throws Exception {
        desk.request("ir-2019-0034", "2019-09-11", "河道整治投资");
        desk.clerk("ir-2019-0034", "withdraw", Map.of(), "2019-10-22T10:00");
        var late = desk.house
                .database()
                .worker()
                .sql()
                .sql("select count(*) from limit_due where matter = 'ir-2019-0034' and status = 'late'")
                .query(Long.class)
                .single();
        assertThat(late).isGreaterThan(1);
        try (var visit = Visit.of(desk, "li")) {
            assertThat(visit.get("/units").body().replaceAll("\\s+", " "))
                    .containsPattern("<a [^>]*href=\"/matters\\?late=2019-10\"[^>]*>1</a>");
            assertThat(visit.get("/matters?late=2019-10").body()).contains("/matters/ir-2019-0034");
            assertThat(visit.get("/units").body()).contains("<a href=\"/matters?kept=2019-10\">");
            assertThat(visit.get("/matters?kept=2019-10").body())
                    .contains("期限完成于", "/matters/ir-2019-0034")
                    .doesNotContain("/matters/ir-2019-0043");
            assertThat(visit.get("/matters?kept=2018").body()).doesNotContain("/matters/ir-2019-0034");
        }
    }

    @Test
    void whoLeadsNothingIsShownNoNumbers() throws Exception {
        try (var visit = Visit.of(desk, "chen")) {
            assertThat(visit.get("/").body()).doesNotContain("/units");
            assertThat(visit.get("/units").body()).doesNotContain("<table", "党政办公室");
            assertThat(visit.get("/duties").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoAnswersForItRepliesAndTheReplyStandsBesideTheRedMark() throws Exception {
        try (var other = Visit.of(desk, "zhao")) {
            assertThat(other.get(LATE).body()).doesNotContain("id=\"reply\"");
            assertThat(other.post(LATE, LATE + "/reply", Map.of("words", "不是我办的"))
                            .statusCode())
                    .isEqualTo(403);
        }
        try (var handler = Visit.of(desk, "wang")) {
            assertThat(handler.get("/matters/ir-2019-0033").body()).contains(LATE + "#reply");
            var answer = handler.post(LATE, LATE + "/reply", Map.of("words", "档案移交中，<周五>前答复"));
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(handler.get("/matters/ir-2019-0033").body()).contains("档案移交中，&lt;周五&gt;前答复");
            var inTime = "/matters/ir-2019-0043/limit/answer";
            assertThat(handler.post(inTime, inTime + "/reply", Map.of("words", "没有逾期"))
                            .statusCode())
                    .isEqualTo(403);
        }
        try (var leader = Visit.of(desk, "li")) {
            assertThat(leader.get("/units").body()).contains("档案移交中").doesNotContain("不是我办的");
        }
    }

    @Test
    void theYearOfAFirstResponsiblePersonIsHis() throws Exception {
        desk.yearOf("李强");
        try (var visit = Visit.of(desk, "li")) {
            assertThat(visit.get("/duties").body()).contains("我的本年度台账", "亲自部署", "2019-06-03", "/act/deploy#act");
        }
        try (var visit = Visit.of(desk, "zhao")) {
            assertThat(visit.get("/duties").body()).contains("本年度没有您名下的履职台账", "年度履职中的台账", "/matters/duty-2019-1");
        }
    }

    @Test
    void chartsAreDrawnFromTheTablesAndStaySmall() throws Exception {
        try (var browser = new Browser();
                var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "li");
            page.navigate(desk.address() + "/units");
            page.locator("[data-drawn] canvas").first().waitFor();
            assertThat(page.locator("[data-drawn]").count()).isEqualTo(3);
        }
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(
                            URI.create(desk.address() + "/static/vendor/echarts-5.6.0.simple.min.js"))
                    .header("Accept-Encoding", "gzip")
                    .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(answer.body().length).isLessThan(200_000);
            assertThat(answer.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(c -> assertThat(c).contains("immutable"));
        }
    }
}
