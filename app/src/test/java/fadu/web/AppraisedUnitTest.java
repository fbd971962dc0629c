package fadu.web;

import static fadu.web.TestDesk.J;
import static fadu.web.TestDesk.at;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.matter.Step;
import fadu.rule.Request;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A unit that is appraised or reviewed reads it, marks itself and objects; who appraises does not do so in its place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppraisedUnitTest {
    private static final Pattern FILE = Pattern.compile("/matters/ua-1/files/[0-9a-f]{64}");
    private static final String ROW = "出庭应诉";

    private final TestDesk desk = new TestDesk();

    @BeforeAll
    void begin() {
        WorkYear.of(desk);
        desk.person("qin", "秦放", "Qin Fang", "legal", "unit-head");
        desk.person("yu", "于放", "Yu Fang", "office", "unit-head");
    }

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void itsHeadMarksItAndObjectsAndWhatIsShutIsNotOffered() throws Exception {
        var appraisal = "/matters/ua-1";
        var mark = appraisal + "/act/mark-self";
        try (var head = Visit.of(desk, "cao");
                var other = Visit.of(desk, "qin");
                var stranger = Visit.of(desk, "yu");
                var inspector = Visit.of(desk, "lin");
                var boss = Visit.of(desk, "gao")) {
            assertThat(other.get(appraisal).statusCode()).isEqualTo(200);
            assertThat(stranger.get(appraisal).statusCode()).isEqualTo(404);
            var given = Map.of("row", ROW, "self_mark", "40", "mark_evidence", "出庭记录.txt");
            assertThat(other.post(appraisal, mark, given).statusCode()).isEqualTo(422);
            assertThat(other.get("/appraise/2019").body()).contains(appraisal).doesNotContain(mark);
            var form = Map.of("row", ROW, "self_mark", "40");
            var paper = "出庭三次".getBytes(StandardCharsets.UTF_8);
            var marked = head.upload(appraisal, mark, form, "file.mark_evidence", "出庭记录.txt", paper);
            assertThat(marked.statusCode()).as(marked.body()).isEqualTo(303);
            var page = inspector.get("/appraise/2019").body();
            var file = FILE.matcher(page);
            assertThat(file.find()).isTrue();
            assertThat(inspector.get(file.group()).body()).isEqualTo("出庭三次");
            assertThat(stranger.get(file.group()).statusCode()).isEqualTo(404);
            assertThat(page).contains(appraisal + "/act/check-mark");
            assertThat(inspector.get(appraisal).body()).contains("被考核单位").doesNotContain("<dt>自评分</dt>");
            for (var row : Map.of(ROW, "38", "三项制度", "55").entrySet()) {
                var checked = Map.of("row", row.getKey(), "checked_mark", row.getValue());
                assertThat(inspector
                                .post(appraisal, appraisal + "/act/check-mark", checked)
                                .statusCode())
                        .isEqualTo(303);
            }
            var result = Map.of("outside_opinion", "企业评议", "grade", "good");
            assertThat(boss.post(appraisal, appraisal + "/act/conclude", result).statusCode())
                    .isEqualTo(303);
            assertThat(inspector.get("/appraise/2019").body())
                    .doesNotContain(appraisal + "/act/check-mark")
                    .contains("data-label=\"名次\">1<");
            assertThat(other.get("/appraise/2019").body()).doesNotContain(appraisal + "/act/object");
            assertThat(head.get("/appraise/2019").body()).contains(appraisal + "/act/object");
            var objection = Map.of("objection", "出庭次数有误");
            assertThat(head.post(appraisal, appraisal + "/act/object", objection)
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void aReviewedUnitReadsTheReviewAndObjectsToItsOwnScores() throws Exception {
        act("fr-1", Request.of("draw", "wu", Set.of("supervisor"), Map.of("draw_way", "chosen", "files", files())));
        for (var file : List.of("甲", "乙")) {
            act(
                    "fr-1",
                    Request.of("score", "zhao", Set.of("legal-reviewer"), sheet())
                            .row(file));
        }
        var object = "/matters/fr-1/act/object";
        try (var head = Visit.of(desk, "cao");
                var other = Visit.of(desk, "qin");
                var stranger = Visit.of(desk, "yu")) {
            var review = "/appraise/2019/reviews/fr-1";
            assertThat(stranger.get(review).statusCode()).isEqualTo(200);
            assertThat(other.get(review).body()).doesNotContain(object);
            assertThat(head.get(review).body())
                    .contains("规划局", object + "?row=%E7%94%B2")
                    .doesNotContain(object + "?row=%E4%B9%99");
            var why = Map.of("row", "乙", "why", "程序合法");
            assertThat(head.post("/matters/fr-1", object, why).statusCode()).isEqualTo(422);
            assertThat(head.post("/matters/fr-1", object, Map.of("row", "甲", "why", "程序合法"))
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void whatIsNotOverdueIsNotUrged() throws Exception {
        try (var head = Visit.of(desk, "sun")) {
            assertThat(head.get("/plan/2019").body())
                    .contains("/matters/plan-1-4-1/act/urge")
                    .doesNotContain("/matters/plan-1-4-2/act/urge");
        }
    }

    @Test
    void aPromiseIsCarriedIntoTheNextYearAndGivesOutTasks() throws Exception {
        act(
                "pm-2",
                Request.of(
                        "give-task",
                        "sun",
                        Set.of("legal-head"),
                        Map.of("task_title", "抽取案卷", "task_owner", "planning", "task_due", "2019-11-29")));
        act("pm-2", Request.of("carry-over", "sun", Set.of("legal-head"), Map.of("cause", "评查未完成")));
        assertThat(desk.house.following().run(J, at("2019-10-23T09:31")).stuck())
                .isEmpty();
        try (var head = Visit.of(desk, "sun");
                var clerk = Visit.of(desk, "chen")) {
            var next = head.get("/plan/2020").body();
            assertThat(next).contains("<a href=\"/matters/pm-2-3-1\">开展执法案卷评查</a>");
            assertThat(head.get("/matters/pm-2-3-1").body()).contains("/matters/pm-2\"");
            assertThat(head.get("/plan/2019").body()).contains("抽取案卷", "/matters/pm-2-2-1");
            assertThat(clerk.get("/matters/pm-2-2-1").statusCode()).isEqualTo(200);
        }
    }

    private static List<Map<String, Object>> files() {
        return List.of(
                Map.of("file_no", "甲", "reviewed", "planning", "file_kind", "处罚"),
                Map.of("file_no", "乙", "reviewed", "office", "file_kind", "处罚"));
    }

    private static Map<String, Object> sheet() {
        var sheet = new HashMap<String, Object>(Map.of("scorer_unit", "legal", "grade", "pass"));
        for (var aspect : List.of("title", "facts", "evidence", "law", "steps", "measure", "paper", "filing")) {
            sheet.put("off_" + aspect, 1L);
        }
        return sheet;
    }

    private void act(String id, Request asked) {
        desk.house.matters().act(Step.of(J, id, asked), desk.door.instant()).orThrow();
    }
}
