package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes in through the API is judged as on the desk: asked about when doubtful, and taken when that is confirmed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiJudgedTest {
    private static final String MATTERS = "/api/v1/matters";
    private static final String HEADER = "Fadu-Confirm";

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);
    private final String wang = calls.token("wang");

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private HttpResponse<String> send(String path, String key, String body, String confirm) throws Exception {
        return send(path, Map.of("Idempotency-Key", key, HEADER, confirm, "Content-Type", "application/json"), body);
    }

    private HttpResponse<String> send(String path, Map<String, String> headers, String body) throws Exception {
        var all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + wang);
        return calls.send("POST", path, all, body);
    }

    private static String request(String applicant, String subject) {
        return """
                {"procedure": "information-request", "act": "receive", "title": "申请", "values": {"channel": "hand",
                 "applicant": "%s", "applicant_kind": "person", "contact": "13900000000", "arrived": "2019-10-23",
                 "subject": "%s", "forms": [{"form": "1", "asks": "全部"}]}}""".formatted(applicant, subject);
    }

    @Test
    void whatLooksLikeAStateSecretIsAskedAboutAndTakenWhenItIsNone() throws Exception {
        var body = request("李四", "绝密★文件目录");
        var doubted = send(MATTERS, "judged-0001", body, "none");
        assertThat(doubted.statusCode()).as(doubted.body()).isEqualTo(422);
        assertThat(doubted.body()).contains("/api/docs#doubtful", "国家秘密", "values.subject", HEADER);
        assertThat(calls.get(wang, MATTERS + "?text=绝密★文件目录").body()).doesNotContain("绝密★文件目录");
        var mark = json(doubted).path("confirm").asString();
        assertThat(send(MATTERS, "judged-0001", request("李四", "机密★文件目录"), mark).statusCode())
                .as("another text needs another word")
                .isEqualTo(422);
        var taken = send(MATTERS, "judged-0001", body, mark);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(calls.get(wang, MATTERS + "/" + json(taken).path("matter").asString())
                        .body())
                .contains("绝密★文件目录");
    }

    @Test
    void aNumberThatCannotBeRightIsAskedAboutTogetherWithWhatWasConfirmedBefore() throws Exception {
        var body = request("张三 110105194912310021", "机密级会议");
        var secret = send(MATTERS, "judged-0002", body, "none");
        assertThat(secret.body()).contains("国家秘密");
        var number =
                send(MATTERS, "judged-0002", body, json(secret).path("confirm").asString());
        assertThat(number.statusCode()).as(number.body()).isEqualTo(422);
        assertThat(number.body()).contains("GB 11643-1999", "values.applicant").doesNotContain("国家秘密");
        var taken =
                send(MATTERS, "judged-0002", body, json(number).path("confirm").asString());
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
    }

    @Test
    void everyRouteThatTakesTextAsks() throws Exception {
        var extend = "{\"values\": {\"why\": \"【机密】调阅\"}, \"approver\": \"li\"}";
        var paths = Map.of(
                MATTERS + "/ir-2019-0041/acts/extend",
                extend,
                MATTERS + "/ir-2019-0041/acts/extend/ask",
                extend,
                MATTERS + "/ir-2019-0041/acts/extend/draft",
                extend,
                MATTERS + "/ir-2019-0041/split",
                "{\"why\": \"绝密★\"}",
                MATTERS + "/ir-2019-0041/limits/answer/replies",
                "{\"words\": \"绝密★\"}",
                MATTERS + "/ir-2019-0041/personal",
                "{\"reason\": \"绝密★\"}",
                MATTERS + "/ask",
                request("李四", "绝密★"),
                "/api/v1/views",
                "{\"name\": \"绝密★\", \"query\": \"state=open\"}",
                "/api/v1/bulk",
                "{\"act\": \"hand-over\", \"matters\": [\"ir-2019-0041\"], \"values\": {\"why\": \"绝密★\"}}");
        for (var path : paths.entrySet()) {
            var answer = send(path.getKey(), "judged-0003", path.getValue(), "none");
            assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(422);
            assertThat(answer.body()).as(path.getKey()).contains("/api/docs#doubtful");
        }
        var file = Map.of("Content-Type", "application/octet-stream");
        var named = send("/api/v1/files?name=秘密★3年.txt", file, "x");
        assertThat(named.statusCode()).isEqualTo(422);
        assertThat(named.body()).contains("/api/docs#doubtful", "（name）");
        var confirmed = new HashMap<>(file);
        confirmed.put(HEADER, json(named).path("confirm").asString());
        assertThat(send("/api/v1/files?name=秘密★3年.txt", confirmed, "x").statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatCannotBeKeptIsToldWithItsField() throws Exception {
        for (var text : new String[] {"\\u0000", "a\\ud800", "\\udc00b"}) {
            var answer = send(MATTERS, "judged-0004", request("李四", text), "none");
            assertThat(answer.statusCode()).as(text + answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains("values.subject", "不能保存");
        }
        var name = send("/api/v1/views", "judged-0004", "{\"name\": \"\\u0000\", \"query\": \"x\"}", "none");
        assertThat(name.body()).contains("name：", "不能保存");
        var missing = send("/api/v1/views", "judged-0004", "{\"query\": \"x\"}", "none");
        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("请求缺少 name");
        var astral = send(MATTERS, "judged-0004", request("李四", "𠮷野家的\\ud83d\\ude00"), "none");
        assertThat(astral.statusCode()).as(astral.body()).isEqualTo(201);
    }

    @Test
    void aWebhookWithoutAnAddressIsToldWhatItLacks() throws Exception {
        var bai = calls.token("bai");
        var path = "/api/v1/webhooks";
        assertThat(calls.post(bai, path, "judged-0009", "{}").body()).contains("请求缺少 name");
        assertThat(calls.post(bai, path, "judged-0009", "{\"name\": \"x\", \"address\": null}")
                        .body())
                .contains("请求缺少 address");
        for (var odd :
                new String[] {"", "::", "https://", "mailto:a@b", "https://a b", "file:///etc", "https://x@y/"}) {
            var body = "{\"name\": \"x\", \"address\": \"%s\"}".formatted(odd);
            var answer = calls.post(bai, path, "judged-0009", body);
            assertThat(answer.statusCode()).as(odd + answer.body()).isEqualTo(400);
            assertThat(answer.body()).as(odd).contains("地址");
        }
        var typed = calls.post(bai, path, "judged-0009", "{\"name\": \"x\", \"address\": \"x\", \"means\": 7}");
        assertThat(typed.body()).contains("(means)");
    }

    @Test
    void aBodyTooBigIsNotRead() throws Exception {
        var big = send(MATTERS, "judged-0006", request("李四", "a".repeat(13 * 1024 * 1024)), "none");
        assertThat(big.statusCode()).isEqualTo(413);
        assertThat(big.body()).contains("/api/docs#too_big", "12 MB");
    }

    @Test
    void askedAgainAfterTheApprovalItIsTheSameAsking() throws Exception {
        var path = MATTERS + "/ir-2019-0041/acts/extend/ask";
        var body = "{\"values\": {\"why\": \"需征求第三方意见\"}, \"approver\": \"li\"}";
        var first = calls.post(wang, path, "judged-0007", body);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var id = json(first).path("id").asString();
        var seen = desk.house.docket().of(TestDesk.J, "ir-2019-0041").size();
        var approved = calls.post(
                calls.token("li"), "/api/v1/approvals/" + id + "/approve", "judged-0008", "{\"seen\": " + seen + "}");
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(201);
        var again = calls.post(wang, path, "judged-0007", body);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(json(again).path("id").asString()).isEqualTo(id);
        var other = calls.post(wang, path, "judged-0007", body.replace("第三方", "他人"));
        assertThat(other.statusCode()).as("another act under the same key").isEqualTo(409);
        assertThat(calls.post(wang, path, "judged-0007", "{\"values\": {\"why\": \"x\"}}")
                        .statusCode())
                .isEqualTo(409);
    }
}
