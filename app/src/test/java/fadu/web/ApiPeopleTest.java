package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who stands in for whom, who hands over what, and what somebody has begun: the same by a program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiPeopleTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DEPUTIES = "/api/v1/deputies";
    private static final String BOOK = "/api/v1/people/wang/handover";

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

    private static String deputy(String person, String from, String until) {
        return """
                {"post": "wang|disclosure-clerk|office|2015-01-01", "person": "%s", "from": "%s", "until": "%s", "why": "出差"}""".formatted(person, from, until);
    }

    @Test
    void aDeputyIsNamedAndEnded() throws Exception {
        desk.unitHead("sun", "孙健", "Sun Jian");
        var sun = calls.token("sun");
        var chen = calls.token("chen");
        var matter = "/api/v1/matters/ir-2019-0043";
        assertThat(calls.get(chen, matter).statusCode()).isEqualTo(404);
        assertThat(calls.get(calls.token("li"), DEPUTIES).body()).contains("/api/docs#post", "移交");
        assertThat(calls.post(calls.token("li"), DEPUTIES, "unused-0001", deputy("chen", "2019-10-23", "2019-10-25"))
                        .statusCode())
                .isEqualTo(403);
        var reads = calls.token("sun", EnumSet.of(Scope.READ));
        assertThat(calls.post(reads, DEPUTIES, "unused-0001", deputy("chen", "2019-10-23", "2019-10-25"))
                        .statusCode())
                .isEqualTo(403);
        for (var wrong : List.of(
                deputy("chen", "2019-10-22", "2019-10-25"),
                deputy("sun", "2019-10-23", "2019-10-25"),
                deputy("bai", "2019-10-23", "2019-10-25"))) {
            var refused = calls.post(sun, DEPUTIES, "unused-0001", wrong);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
            assertThat(refused.body()).contains("/api/docs#unfit");
        }
        assertThat(calls.post(sun, DEPUTIES, "unused-0001", "{\"person\": \"chen\"}")
                        .statusCode())
                .isEqualTo(400);

        var given = calls.post(sun, DEPUTIES, "unused-0001", deputy("chen", "2019-10-23", "2019-10-25"));
        assertThat(given.statusCode()).as(given.body()).isEqualTo(201);
        var line = JSON.readTree(given.body()).path("deputies").get(0);
        assertThat(line.toString()).contains("\"holder\":\"wang\"", "\"state\":\"now\"", "\"by\":\"sun\"");
        assertThat(calls.get(chen, matter).statusCode()).isEqualTo(200);
        try (var visit = Visit.of(desk, "sun")) {
            assertThat(visit.get("/deputies").body()).contains("代理中", "出差；孙健决定");
        }
        var key = "{\"key\": \"" + line.path("post").path("key").asString() + "\"}";
        assertThat(calls.post(sun, DEPUTIES + "/end", "unused-0001", key).statusCode())
                .isEqualTo(200);
        assertThat(calls.get(chen, matter).statusCode()).isEqualTo(404);
        assertThat(calls.post(sun, DEPUTIES + "/end", "unused-0001", key).body())
                .contains("/api/docs#unfit", "已经结束");
    }

    @Test
    void theBookOfSomebodyWhoLeavesAndTheOneCall() throws Exception {
        desk.unitHead("qian", "钱进", "Qian Jin");
        desk.told();
        var qian = calls.token("qian");
        assertThat(calls.get(calls.token("chen"), BOOK).statusCode()).isEqualTo(403);
        assertThat(calls.get(qian, "/api/v1/people/nobody/handover").statusCode())
                .isEqualTo(404);
        var own = read(calls.token("wang"), BOOK);
        assertThat(own.path("matters")).hasSize(5);
        assertThat(own.toString()).contains("征收补偿标准").doesNotContain("\"mine\":true");
        assertThat(own.path("letters")).hasSize(1);
        assertThat(own.path("posts").get(0).path("role").asString()).isEqualTo("disclosure-clerk");
        assertThat(own.path("tokens").toString()).contains("test");
        assertThat(read(calls.token("bai"), BOOK).path("matters").toString())
                .contains("ir-2019-0041")
                .doesNotContain("征收补偿标准");

        var body = """
                {"successor": "li", "why": "调离", "others": {"ir-2019-0042": "-", "ir-2019-0043": "nobody"}}""";
        var handed = JSON.readTree(calls.post(qian, BOOK, "leaves-0001", body).body());
        assertThat(handed.path("done").asInt()).isEqualTo(3);
        assertThat(handed.path("failed").toString()).contains("ir-2019-0043", "接收人不存在");
        calls.post(qian, BOOK, "leaves-0001", body);
        assertThat(read(qian, BOOK).path("matters")).hasSize(2);
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0041").stream()
                        .filter(e -> e.act().equals("hand-over")))
                .as("sent twice, handed over once")
                .hasSize(1);
    }

    @Test
    void theDraftOfAFirstFormIsTheDesks() throws Exception {
        var wang = calls.token("wang");
        var draft = "/api/v1/drafts/information-request/receive";
        assertThat(calls.get(wang, draft).statusCode()).isEqualTo(404);
        var body = """
                {"procedure": "information-request", "act": "receive", "title": "道路规划",
                 "values": {"subject": "道路规划方案", "applicant": "李四某某", "arrived": "2019-10-22"}}""";
        assertThat(calls.post(calls.token("chen"), "/api/v1/drafts", "unused-0001", body)
                        .statusCode())
                .isEqualTo(403);
        assertThat(calls.post(wang, "/api/v1/drafts", "unused-0001", body).body())
                .contains("new:information-request");
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get("/matters/new/information-request/receive").body())
                    .contains("道路规划方案", "id=\"drafted\"", "value=\"道路规划\"")
                    .doesNotContain("李四某某");
        }
        assertThat(read(wang, draft).toString())
                .contains("道路规划方案", "\"title\":\"道路规划\"", "\"unit\":\"office\"")
                .doesNotContain("李四某某");
        var gone = calls.send("DELETE", draft, Map.of("Authorization", "Bearer " + wang), "");
        assertThat(gone.body()).isEqualTo("{\"drafts\":[]}");
        assertThat(calls.get(wang, draft).statusCode()).isEqualTo(404);
    }
}
