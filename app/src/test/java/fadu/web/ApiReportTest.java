package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The annual report is read, settled and frozen by programs as on the desk, by whoever may. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiReportTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REPORT = "/api/v1/reports/2019";

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    private JsonNode read(String token, String path) throws Exception {
        var answer = calls.get(token, path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void itIsReadWithWhatStandsBehindEachNumber() throws Exception {
        var wang = calls.token("wang");
        var report = read(wang, REPORT);
        assertThat(report.path("edits").asBoolean()).isFalse();
        assertThat(report.path("text").get(0).path("kind").asString()).isEqualTo("title");
        assertThat(report.path("text").toString()).contains("\"number\":\"information-requests\"");
        var number = read(wang, REPORT + "/numbers/information-requests");
        assertThat(number.path("number").path("value").asString()).isEqualTo("5");
        assertThat(number.path("evidence")).hasSize(5);
        assertThat(number.path("evidence").toString()).contains("征收补偿标准");
        var chen = read(calls.token("chen"), REPORT + "/numbers/information-requests");
        assertThat(chen.path("evidence")).hasSize(5);
        assertThat(chen.toString()).as("entries out of reach stay closed").doesNotContain("征收补偿标准");
        for (var nothing : List.of("/api/v1/reports/1999", "/api/v1/reports/2011", REPORT + "/numbers/no-such")) {
            assertThat(calls.get(wang, nothing).statusCode()).as(nothing).isEqualTo(404);
        }
    }

    @Test
    void itsWordsAreSettledAndItsNumbersFrozenByThoseWhoMay() throws Exception {
        var zhao = calls.token("zhao");
        var words = "{\"zh\": \"调解渠道较为单一，全年收到申请{information-requests}件。\"}";
        var kept = calls.post(zhao, REPORT + "/passages/own-1", "unused-0001", words);
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(kept.body()).contains("\"person\":\"zhao\"", "{information-requests}");
        assertThat(read(zhao, REPORT).path("text").toString()).contains("调解渠道较为单一");
        try (var visit = Visit.of(desk, "zhao")) {
            assertThat(visit.get("/report/2019").body()).contains("调解渠道较为单一").contains(">5</a>");
        }
        assertThat(calls.post(zhao, REPORT + "/passages/no-such", "unused-0001", words)
                        .statusCode())
                .isEqualTo(404);
        var long4001 = "{\"zh\": \"" + "长".repeat(4001) + "\"}";
        assertThat(calls.post(zhao, REPORT + "/passages/own-1", "unused-0001", long4001)
                        .statusCode())
                .isEqualTo(400);

        var wang = calls.token("wang");
        assertThat(calls.get(wang, REPORT + "/passages").statusCode()).isEqualTo(403);
        var refused = calls.post(wang, REPORT + "/passages/own-1", "unused-0001", words);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("/api/docs#post", "定稿");
        assertThat(calls.post(wang, REPORT + "/freeze", "unused-0001", "").statusCode())
                .isEqualTo(403);
        assertThat(read(zhao, REPORT).has("frozen")).isFalse();
        assertThat(calls.post(zhao, REPORT + "/freeze", "unused-0001", "").statusCode())
                .isEqualTo(200);
        assertThat(read(zhao, REPORT).path("frozen").asString()).startsWith("2019-10-23");
    }

    @Test
    void itsPapersAreThoseOfTheDesk() throws Exception {
        var zhao = calls.token("zhao");
        assertThat(calls.get(zhao, REPORT + "/json").body()).contains("演示数据", "\"sections\"");
        assertThat(calls.get(zhao, REPORT + "/html").body()).contains("<html");
        var chen = calls.token("chen");
        assertThat(calls.get(chen, REPORT + "/docx").body()).startsWith("PK");
        assertThat(calls.get(chen, REPORT + "/json").statusCode()).isEqualTo(403);
        assertThat(calls.get(chen, REPORT + "/html").statusCode()).isEqualTo(403);
    }
}
