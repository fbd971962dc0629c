package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Scope;
import fadu.org.Post;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What programs lay before an approver and approve: first acts, personal values, deputies; the same as on the desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiLaidTest {
    private static final String FIRM = "郑州明德科技有限公司";
    private static final String ASK = "/api/v1/matters/ask";
    private static final LocalDate TODAY = LocalDate.parse("2020-06-01");

    private final TestDesk desk = new TestDesk(() -> TestDesk.at("2020-06-01T09:30"));
    private final ApiCalls calls = new ApiCalls(desk);

    ApiLaidTest() {
        desk.person("jing", "景明", "Jing Ming", "planning", "examiner");
        desk.person("yuan", "袁立", "Yuan Li", "legal", "leader-in-charge");
        desk.person("fang", "方圆", "Fang Yuan", "legal", "unit-clerk");
        var acting = Optional.of(new Post.Acting("yuan", "出差", "bai"));
        desk.house
                .posts()
                .keep(new Post(TestDesk.J, "fang", "leader-in-charge", "legal", TODAY, Optional.of(TODAY), acting));
    }

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    private static JsonNode json(String body) {
        return JsonMapper.builder().build().readTree(body);
    }

    private static String enrol(String project, String approver) {
        return """
                {"procedure": "build-first", "act": "enrol", "approver": "%s",
                 "values": {"project": "%s", "firm": "%s", "special_work": false}}""".formatted(approver, project, FIRM);
    }

    /** Lays it before the leader; the path of what was laid. */
    private String laid(String project) throws Exception {
        var asked = calls.post(calls.token("jing"), ASK, "laid-" + project, enrol(project, "yuan"));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
        var line = json(asked.body());
        assertThat(line.path("begins").asString()).isEqualTo("build-first");
        assertThat(line.path("unit").asString()).isEqualTo("planning");
        return "/api/v1/approvals/" + line.path("id").asString();
    }

    private Map<String, Object> row(String path) {
        return desk.house
                .database()
                .worker()
                .sql()
                .sql("select a::text as whole, sealed, matter, outcome, decided_by from approval a where id = ?")
                .param(path.substring(path.lastIndexOf('/') + 1))
                .query()
                .singleRow();
    }

    @Test
    void aDeputyApprovesAFirstActWithPersonalValuesThatStandNowhereInClear() throws Exception {
        var path = laid("p-3000");
        assertThat(laid("p-3000")).as("sent twice").isEqualTo(path);
        var row = row(path);
        assertThat(String.valueOf(row.get("sealed"))).isNotEmpty();
        assertThat(String.valueOf(row.get("whole"))).contains("p-3000").doesNotContain(FIRM, "%E9%83%91");
        assertThat(calls.post(
                                calls.token("jing"),
                                ASK,
                                "laid-p-3000",
                                enrol("p-3000", "yuan").replace("明德", "厚德"))
                        .statusCode())
                .as("another firm under the same key")
                .isEqualTo(409);

        var deputy = calls.token("fang");
        assertThat(calls.get(deputy, "/api/v1/approvals").body()).contains(id(path));
        var masked = calls.get(deputy, path).body();
        assertThat(masked).contains("p-3000", "郑＊", "\"refused\":[]").doesNotContain(FIRM);
        assertThat(calls.post(deputy, path + "/personal", "unused-0001", "{\"reason\": \" \"}")
                        .statusCode())
                .isEqualTo(400);
        var narrow = calls.token("fang", EnumSet.of(Scope.READ, Scope.APPROVE));
        var reason = "{\"reason\": \"核对企业名称\"}";
        assertThat(calls.post(narrow, path + "/personal", "unused-0001", reason).statusCode())
                .isEqualTo(403);
        assertThat(calls.post(deputy, path + "/personal", "unused-0001", reason).body())
                .contains(FIRM);
        assertThat(reasons()).isEqualTo(1);

        for (var other : new String[] {"jing", "chen"}) {
            assertThat(calls.post(calls.token(other), path + "/approve", "unused-0001", "{\"seen\": 0}")
                            .statusCode())
                    .as(other)
                    .isEqualTo(404);
        }
        var entered = calls.post(deputy, path + "/approve", "unused-0001", "{\"seen\": 0}");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        assertThat(row(path))
                .containsEntry("sealed", "")
                .containsEntry("outcome", "approved")
                .containsEntry("decided_by", "fang");
        var matter = json(entered.body()).path("matter").asString();
        try (var visit = Visit.of(desk, "fang")) {
            assertThat(visit.get("/matters/" + matter).body())
                    .contains("p-3000", "郑＊", "方圆（代袁立）")
                    .doesNotContain(FIRM);
        }
        assertThat(calls.post(deputy, "/api/v1/matters/" + matter + "/personal", "unused-0001", reason)
                        .body())
                .contains(FIRM);
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private long reasons() {
        return desk.house
                .database()
                .worker()
                .sql()
                .sql("select count(*) from read_log where reason = '核对企业名称'")
                .query(Long.class)
                .single();
    }

    @Test
    void nobodyApprovesHisOwnThoughHeHoldsThePostForWhomItWasLaid() throws Exception {
        desk.house
                .posts()
                .keep(new Post(
                        TestDesk.J,
                        "jing",
                        "leader-in-charge",
                        "legal",
                        TODAY,
                        Optional.of(TODAY),
                        Optional.of(new Post.Acting("yuan", "出差", "bai"))));
        var path = laid("p-3001");
        var own = calls.token("jing");
        assertThat(calls.post(own, path + "/approve", "unused-0001", "{\"seen\": 0}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(calls.post(own, path + "/return", "unused-0001", "{\"words\": \"x\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(calls.post(own, path + "/withdraw", "unused-0001", "").body())
                .contains("\"outcome\":\"withdrawn\"", "\"decidedBy\":\"jing\"");
        assertThat(row(path)).containsEntry("sealed", "");
        try (var visit = Visit.of(desk, "jing")) {
            assertThat(visit.get("/matters/new/build-first/enrol?laid=" + id(path))
                            .body())
                    .as("his draft again, but for personal values")
                    .contains("p-3001")
                    .doesNotContain(FIRM);
        }
    }

    @Test
    void aTitleTooLongIsToldAsTheCallersFault() throws Exception {
        var body =
                enrol("p-3004", "yuan").replace("\"act\"", "\"title\": \"%s\", \"act\"".formatted("长".repeat(3_000)));
        var asked = calls.post(calls.token("jing"), ASK, "laid-p-3004", body);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(400);
        assertThat(asked.body()).contains("标题有 3000 字");
    }

    @Test
    void whatCannotBeIsLaidBeforeNobody() throws Exception {
        var jing = calls.token("jing");
        var wrong = calls.post(jing, ASK, "laid-wrong-1", enrol("p-3002", "fan"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("请选择批准人");
        var nameless = calls.post(jing, ASK, "laid-wrong-2", enrol("", "yuan"));
        assertThat(nameless.statusCode()).as(nameless.body()).isEqualTo(422);
        assertThat(calls.post(calls.token("wang"), ASK, "laid-wrong-3", enrol("p-3003", "yuan"))
                        .statusCode())
                .as("without the post for it")
                .isEqualTo(403);
        assertThat(calls.get(jing, "/api/v1/approvals").body()).doesNotContain("laid-wrong");
        desk.unitHead("sun", "孙健", "Sun Jian");
        desk.marked("ir-2019-0043", "sun:unit-head", "sensitive");
        var extend = "{\"values\": {\"why\": \"调阅\"}, \"approver\": \"li\"}";
        var secret =
                calls.post(calls.token("wang"), "/api/v1/matters/ir-2019-0043/acts/extend/ask", "laid-wrong-4", extend);
        assertThat(secret.statusCode()).isEqualTo(422);
        assertThat(secret.body()).contains("标为敏感");
    }
}
