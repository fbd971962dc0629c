package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Scope;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Acts are laid before their approvers, approved and given back through the API, and drafts kept: one work with the desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiApprovalTest {
    private static final String MATTERS = "/api/v1/matters/";

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    private static JsonNode json(String body) {
        return JsonMapper.builder().build().readTree(body);
    }

    private String asked(String matter, String key) throws Exception {
        var body = "{\"values\": {\"why\": \"需征求第三方意见\"}, \"approver\": \"li\"}";
        var made = calls.post(calls.token("wang"), MATTERS + matter + "/acts/extend/ask", key, body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return json(made.body()).path("id").asString();
    }

    @Test
    void whatIsLaidIsReadApprovedAndEnteredOnce() throws Exception {
        var id = asked("ir-2019-0041", "ask-0001");
        assertThat(asked("ir-2019-0041", "ask-0001")).as("sent twice").isEqualTo(id);
        var other = "{\"values\": {\"why\": \"再送一次\"}, \"approver\": \"li\"}";
        assertThat(calls.post(calls.token("wang"), MATTERS + "ir-2019-0041/acts/extend/ask", "ask-0002", other)
                        .statusCode())
                .as("while it waits it is not laid again")
                .isEqualTo(409);
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0041")).hasSize(3);

        var li = calls.token("li");
        assertThat(calls.get(li, "/api/v1/approvals").body()).contains(id, "\"askedBy\":\"wang\"");
        try (var visit = Visit.of(desk, "li")) {
            assertThat(visit.get("/approvals/" + id).body()).contains("需征求第三方意见");
        }
        var whole = json(calls.get(li, "/api/v1/approvals/" + id).body());
        assertThat(whole.path("act").path("values").path("why").asString()).isEqualTo("需征求第三方意见");
        assertThat(whole.path("refused")).isEmpty();
        var path = "/api/v1/approvals/" + id + "/approve";
        var seen = "{\"seen\": " + whole.path("seen").asInt() + "}";
        for (var person : new String[] {"wang", "zhao", "chen"}) {
            assertThat(calls.post(calls.token(person), path, "unused-0001", seen)
                            .statusCode())
                    .as(person)
                    .isEqualTo(404);
        }
        var narrow = calls.token("li", EnumSet.of(Scope.READ, Scope.ACT));
        assertThat(calls.post(narrow, path, "unused-0001", seen).statusCode()).isEqualTo(403);
        assertThat(calls.post(li, path, "unused-0001", "{\"seen\": 1}").statusCode())
                .as("there are more entries than were read")
                .isEqualTo(409);
        var entered = calls.post(li, path, "unused-0001", seen);
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        var again = calls.post(li, path, "unused-0001", seen);
        assertThat(again.statusCode())
                .as("an answer that was lost is given again")
                .isEqualTo(201);
        assertThat(again.body()).isEqualTo(entered.body());
        var entry = desk.house.docket().of(TestDesk.J, "ir-2019-0041").stream()
                .filter(e -> e.act().equals("extend"))
                .toList();
        assertThat(entry).hasSize(1);
        assertThat(entry.getFirst().actor()).isEqualTo("wang");
        assertThat(entry.getFirst().toString()).contains("\"li\"");
        assertThat(calls.get(calls.token("wang"), "/api/v1/approvals").body()).contains("\"outcome\":\"approved\"");
    }

    @Test
    void whatIsLaidIsGivenBackOrTakenBack() throws Exception {
        var id = asked("ir-2019-0042", "ask-0003");
        var li = calls.token("li");
        var path = "/api/v1/approvals/" + id;
        assertThat(calls.post(li, path + "/return", "unused-0001", "{\"words\": \" \"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(calls.post(li, path + "/withdraw", "unused-0001", "").statusCode())
                .as("who was asked does not take it back")
                .isEqualTo(404);
        var back = calls.post(li, path + "/return", "unused-0001", "{\"words\": \"理由请写具体\"}");
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).contains("\"outcome\":\"returned\"", "理由请写具体");
        var again = asked("ir-2019-0042", "ask-0004");
        var taken = calls.post(calls.token("wang"), "/api/v1/approvals/" + again + "/withdraw", "unused-0001", "");
        assertThat(taken.body()).contains("\"outcome\":\"withdrawn\"");
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0042")).hasSize(1);
    }

    @Test
    void whatTheLawDoesNotAllowIsLaidBeforeNobody() throws Exception {
        var wang = calls.token("wang");
        var refuse = MATTERS + "ir-2019-0043/acts/refuse/ask";
        var body = "{\"values\": {\"refusal_ground\": \"internal\", \"why\": \"内部管理信息\"}, \"approver\": \"li\"}";
        var refused = calls.post(wang, refuse, "ask-0005", body);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        assertThat(refused.body()).contains("\"basis\"", "条例");
        var unable = "{\"values\": {\"why\": \"x\"}, \"approver\": \"chen\"}";
        assertThat(calls.post(wang, MATTERS + "ir-2019-0043/acts/extend/ask", "ask-0006", unable)
                        .statusCode())
                .as("an approver who does not hold the post")
                .isEqualTo(422);
        var oneself = "{\"values\": {\"why\": \"x\"}, \"approver\": \"wang\"}";
        var own = calls.post(wang, MATTERS + "ir-2019-0043/acts/extend/ask", "ask-0009", oneself);
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("您本人除外");
        assertThat(calls.post(wang, MATTERS + "ir-2019-0043/acts/take-up/ask", "ask-0007", unable)
                        .statusCode())
                .as("an act that needs no approval")
                .isEqualTo(404);
        assertThat(calls.post(calls.token("zhao"), MATTERS + "ir-2019-0043/acts/extend/ask", "ask-0008", body)
                        .statusCode())
                .as("without the post for it")
                .isEqualTo(403);
        assertThat(calls.get(calls.token("li"), "/api/v1/approvals").body()).doesNotContain("\"refuse\"");
    }

    @Test
    void whatIsLaidOnTheDeskIsApprovedByAProgram() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var form = Map.of("key", "desk-ask-0001", "why", "需要调阅历年档案", "approver", "li", "on", "2019-10-23");
            var path = "/matters/ir-2019-0043/act/extend";
            assertThat(visit.post(path, path + "/ask", form).statusCode()).isEqualTo(303);
        }
        var li = calls.token("li");
        var whole = json(calls.get(li, "/api/v1/approvals/desk-ask-0001").body());
        assertThat(whole.path("act").path("values").path("why").asString()).isEqualTo("需要调阅历年档案");
        var entered = calls.post(
                li,
                "/api/v1/approvals/desk-ask-0001/approve",
                "unused-0001",
                "{\"seen\": " + whole.path("seen").asInt() + "}");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
    }

    @Test
    void aDraftThatAProgramPreparesIsFoundInTheForm() throws Exception {
        var wang = calls.token("wang");
        var path = MATTERS + "ir-2019-0042/acts/extend/draft";
        var body = "{\"values\": {\"why\": \"涉及多个部门\"}, \"approver\": \"li\"}";
        assertThat(calls.post(wang, path, "unused-0001", body).statusCode()).isEqualTo(201);
        assertThat(calls.get(wang, "/api/v1/drafts").body()).contains("ir-2019-0042", "\"extend\"");
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get("/matters/ir-2019-0042/act/extend").body()).contains("涉及多个部门");
        }
        assertThat(calls.get(wang, path).body()).contains("涉及多个部门", "\"approver\":\"li\"");
        assertThat(calls.get(calls.token("li"), path).statusCode())
                .as("somebody else's")
                .isEqualTo(404);
        assertThat(calls.get(calls.token("chen"), path).statusCode()).isEqualTo(404);
        assertThat(calls.send("DELETE", path, Map.of("Authorization", "Bearer " + wang), "")
                        .body())
                .isEqualTo("{\"drafts\":[]}");
    }
}
