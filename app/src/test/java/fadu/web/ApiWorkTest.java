package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.notice.Gateways;
import fadu.notice.NoticeWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rest of the day's work through the API: notices, letters, replies, splitting and merging, lists kept, changes followed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiWorkTest {
    private static final String MATTERS = "/api/v1/matters/";

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);

    ApiWorkTest() {
        desk.unitHead("sun", "孙志", "Sun Zhi");
    }

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    private JsonNode read(String token, String path) throws Exception {
        var answer = calls.get(token, path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return JsonMapper.builder().build().readTree(answer.body());
    }

    @Test
    void anUrgingLetterIsSentReceiptedAndAnswered() throws Exception {
        var sun = calls.token("sun");
        var wang = calls.token("wang");
        var letter = "{\"values\": {\"urged_officer\": \"wang\", \"urging_words\": \"请先查档\", "
                + "\"urging_reply_by\": \"2019-10-25\"}}";
        var forged = calls.post(calls.token("chen"), MATTERS + "ir-2019-0042/acts/send-urging", "urge-0000", letter);
        assertThat(forged.statusCode()).isEqualTo(404);
        var sent = calls.post(sun, MATTERS + "ir-2019-0042/acts/send-urging", "urge-0001", letter);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        var outbox = desk.house.database().settings().data().resolve("outbox");
        desk.house.tick(TestDesk.J, TestDesk.at("2019-10-23T09:30"));
        new NoticeWork(desk.house, Gateways.from(Map.of(), outbox, "http://desk"))
                .run(TestDesk.J, TestDesk.at("2019-10-23T09:30"));

        var got = read(wang, "/api/v1/letters").path("letters");
        assertThat(got).hasSize(1);
        var notice = got.get(0);
        assertThat(notice.toString())
                .contains("ir-2019-0042", "\"sender\":\"sun\"")
                .doesNotContain("\"read\"");
        var open = "/api/v1/notices/" + notice.path("id").asLong() + "/read";
        assertThat(calls.post(calls.token("li"), open, "unused-0001", "").statusCode())
                .as("somebody else's")
                .isEqualTo(404);
        assertThat(calls.post(wang, "/api/v1/notices/read", "unused-0001", "").statusCode())
                .isEqualTo(200);
        assertThat(read(sun, "/api/v1/letters?sent=true").toString())
                .as("a letter is read by opening it")
                .doesNotContain("\"read\"");
        assertThat(calls.post(wang, open, "unused-0001", "").statusCode()).isEqualTo(200);
        assertThat(read(sun, "/api/v1/letters?sent=true").toString()).contains("\"read\"");
        assertThat(read(wang, "/api/v1/notices").path("notices").toString()).contains("\"read\"", "ir-2019-0042");

        var answer = "{\"values\": {\"urging_reply\": \"已调档\"}}";
        var replied = calls.post(wang, MATTERS + "ir-2019-0042/acts/reply-urging", "urge-0002", answer);
        assertThat(replied.statusCode()).as(replied.body()).isEqualTo(201);
    }

    @Test
    void whoAnswersForALimitRepliesAboutItsBeingLate() throws Exception {
        var path = MATTERS + "ir-2019-0033";
        var words = "{\"words\": \"档案移交中\"}";
        var other = calls.post(calls.token("zhao"), path + "/limits/answer/replies", "unused-0001", words);
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.body()).contains("只有办理该期限的岗位");
        var wang = calls.token("wang");
        assertThat(calls.post(wang, MATTERS + "ir-2019-0043/limits/answer/replies", "unused-0001", words)
                        .statusCode())
                .as("it is not late")
                .isEqualTo(403);
        assertThat(calls.post(wang, path + "/limits/nothing/replies", "unused-0001", words)
                        .statusCode())
                .isEqualTo(404);
        assertThat(calls.post(wang, path + "/limits/answer/replies", "unused-0001", "{\"words\": \"\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(calls.post(wang, path + "/limits/answer/replies", "unused-0001", words)
                        .statusCode())
                .isEqualTo(201);
        assertThat(read(calls.token("li"), path + "/replies").path("replies").toString())
                .contains("档案移交中", "\"person\":\"wang\"");
        try (var visit = Visit.of(desk, "li")) {
            assertThat(visit.get("/matters/ir-2019-0033").body()).contains("档案移交中");
        }
    }

    @Test
    void aMatterIsSplitAndWhatCameInTwiceMerged() throws Exception {
        var wang = calls.token("wang");
        var path = MATTERS + "ir-2019-0035/split";
        var body = "{\"why\": \"一份申请写了两件事\", \"title\": \"夜间施工许可\", \"values\": {\"subject\": \"夜间施工许可\"}}";
        assertThat(calls.post(calls.token("chen"), path, "split-0001", body).statusCode())
                .isEqualTo(404);
        assertThat(calls.post(wang, path, "split-0001", "{\"why\": \" \"}").statusCode())
                .isEqualTo(400);
        var refused = calls.post(calls.token("zhao"), path, "split-0001", body);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"rule\":\"by\"");
        var made = calls.post(wang, path, "split-0001", body);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        assertThat(calls.post(wang, path, "split-0001", body).statusCode()).isEqualTo(201);
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0035").stream()
                        .filter(e -> e.act().equals("split-off")))
                .as("sent twice, split once")
                .hasSize(1);
        var id = JsonMapper.builder()
                .build()
                .readTree(made.body())
                .path("matter")
                .asString();
        var fresh = read(wang, MATTERS + id);
        assertThat(fresh.path("matter").path("opened").asString()).isEqualTo("2019-09-18");
        assertThat(fresh.toString())
                .contains("夜间施工许可", "split-from", "\"channel\":\"hand\"")
                .contains("张＊")
                .doesNotContain("张三");
        assertThat(read(calls.token("shen"), "/api/v1/reads?matter=ir-2019-0035")
                        .toString())
                .contains("\"what\":\"personal\"", "split-off");

        var into = "{\"values\": {\"duplicate_of\": \"%s\", \"why\": \"重复\"}, \"approver\": \"zhao\"}";
        var merge = MATTERS + id + "/acts/merge-duplicate";
        var itself = calls.post(calls.token("sun"), merge, "merge-0001", into.formatted(id));
        assertThat(itself.statusCode()).isEqualTo(422);
        assertThat(itself.body()).contains("不能是本事项");
        var merged = calls.post(calls.token("sun"), merge, "merge-0002", into.formatted("ir-2019-0035"));
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(201);
        assertThat(read(wang, MATTERS + "ir-2019-0035").path("links").toString())
                .contains("merged-from");
    }

    @Test
    void changesAreFollowedWithoutAGapAndWithinReach() throws Exception {
        desk.house.tick(TestDesk.J, TestDesk.at("2019-10-23T09:30"));
        var li = calls.token("li");
        var seen = new ArrayList<String>();
        long since = 0;
        boolean more = true;
        while (more) {
            var page = read(li, "/api/v1/changes?size=3&since=" + since);
            assertThat(page.path("changes").size()).isLessThanOrEqualTo(3);
            page.path("changes")
                    .forEach(c -> seen.add(
                            c.path("position").asLong() + " " + c.path("sha256").asString()));
            assertThat(page.path("next").asLong()).isGreaterThanOrEqualTo(since);
            since = page.path("next").asLong();
            more = page.path("more").asBoolean();
        }
        var log = desk.house.docket().log(TestDesk.J, 0, 1_000).stream()
                .filter(l -> l.position() <= lastOf(seen))
                .map(l -> l.position() + " " + l.entry().hash().hex())
                .toList();
        assertThat(seen).hasSizeGreaterThan(6).isEqualTo(log);

        var none = read(calls.token("chen"), "/api/v1/changes");
        assertThat(none.path("changes")).isEmpty();
        assertThat(none.path("next").asLong())
                .as("it goes on behind what is not his")
                .isPositive();
        assertThat(calls.get(li, "/api/v1/changes?size=0").statusCode()).isEqualTo(400);
        assertThat(calls.get(li, "/api/v1/changes?since=x").statusCode()).isEqualTo(400);
    }

    private static long lastOf(List<String> seen) {
        return Long.parseLong(seen.getLast().split(" ", 2)[0]);
    }

    @Test
    void aListIsKeptForItsPersonOnly() throws Exception {
        var wang = calls.token("wang");
        var body = "{\"name\": \"未结\", \"query\": \"state=open\"}";
        assertThat(calls.post(wang, "/api/v1/views", "unused-0001", body).statusCode())
                .isEqualTo(201);
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get("/matters").body()).contains("未结", "/matters?state=open");
        }
        assertThat(read(calls.token("li"), "/api/v1/views").path("views")).isEmpty();
        var script = "{\"name\": \"x\", \"query\": \"\\\"><script>\"}";
        assertThat(calls.post(wang, "/api/v1/views", "unused-0001", script).statusCode())
                .isEqualTo(400);
        assertThat(calls.send("DELETE", "/api/v1/views/未结", Map.of("Authorization", "Bearer " + wang), "")
                        .body())
                .isEqualTo("{\"views\":[]}");
    }
}
