package fadu.web;

import static fadu.web.TestDesk.J;
import static fadu.web.TestDesk.at;
import static org.assertj.core.api.Assertions.assertThat;

import fadu.matter.Opening;
import fadu.matter.Step;
import fadu.matter.Verify;
import fadu.notice.Gateways;
import fadu.notice.NoticeWork;
import fadu.rule.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What one unit hands to another lies with that other: it sees it, does it and is told; who handed it out follows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnerSeesTest {
    private final TestDesk desk = new TestDesk();

    @BeforeAll
    void people() {
        desk.person("mei", "梅华", "Mei Hua", "office", "committee-office");
        desk.person("yu", "于放", "Yu Fang", "office", "unit-head");
        desk.person("cao", "曹建", "Cao Jian", "planning", "unit-head");
        desk.person("sun", "孙正", "Sun Zheng", "legal", "legal-head");
    }

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void theUnitThatMustDoATaskDoesItAndWhoAssignedItVerifies() throws Exception {
        var task = "/matters/task-by-hand";
        try (var office = Visit.of(desk, "mei");
                var head = Visit.of(desk, "yu");
                var clerk = Visit.of(desk, "chen");
                var boss = Visit.of(desk, "cao")) {
            var form = "/matters/new/task/assign";
            var given = Map.of(
                    "key", "task-by-hand",
                    "unit", "office",
                    "title", "公示栏目建设",
                    "source", "meeting",
                    "owner", "planning",
                    "due_on", "2019-11-29");
            assertThat(office.post(form, form, given).statusCode()).isEqualTo(303);
            told();
            assertThat(clerk.get("/").body()).contains("公示栏目建设");
            assertThat(clerk.get("/plan/2019").body()).contains("公示栏目建设");
            assertThat(clerk.get("/notices").body()).contains("已交由规划局办理");
            assertThat(office.get(task).statusCode()).isEqualTo(200);
            assertThat(office.get("/plan/2019").body()).contains("公示栏目建设");
            assertThat(office.get("/matters?share=do").body()).doesNotContain(task);
            assertThat(office.get("/matters").body()).doesNotContain(task);
            assertThat(office.get("/matters?share=part").body()).contains(task);
            assertThat(clerk.get("/matters?share=part").body()).doesNotContain(task);
            assertThat(clerk.get("/matters?share=do").body()).contains(task);
            assertThat(clerk.get("/due?whose=mine").body()).contains(task, "<b>签收</b>");
            assertThat(office.get("/due?whose=mine").body()).doesNotContain("<b>签收</b>");
            assertThat(clerk.get(task + "/limit/due").body())
                    .contains("期限至事先指定的 2019-11-29 届满，不需要逐日计算", "2019-11-29 周五");
            assertThat(head.post(task, task + "/act/fail", Map.of("cause", "无")).statusCode())
                    .isEqualTo(422);
            assertThat(clerk.post(task, task + "/act/accept", Map.of()).statusCode())
                    .isEqualTo(303);
            var done = Map.of("result", "已建成", "evidence", "截图.png", "approver", "cao");
            assertThat(clerk.post(task, task + "/act/report-done", done).statusCode())
                    .isEqualTo(303);
            told();
            assertThat(office.get("/notices").body()).contains("承办单位已办理“报结”");
            assertThat(office.get("/matters?share=do").body()).contains(task);
            assertThat(office.get("/due?whose=mine").body()).contains(task, "<b>核验</b>");
            assertThat(clerk.get("/matters?share=do").body()).doesNotContain(task);
            assertThat(clerk.get(task).body()).contains("<b>核验办结</b>：", "（梅华）");
            assertThat(boss.post(task, task + "/act/verify", Map.of()).statusCode())
                    .isEqualTo(422);
            assertThat(office.get(task).body()).contains("/act/verify");
            assertThat(office.post(task, task + "/act/verify", Map.of()).statusCode())
                    .isEqualTo(303);
        }
        assertThat(desk.house.docket().of(J, "task-by-hand").getFirst().unit()).contains("office");
    }

    @Test
    void whatIsHandedOutLiesWithTheUnitThatItNames() throws Exception {
        open("pm-1", "promise", "promise", "sun:legal-head", Map.of("report_year", 2018L, "promised", "建立台账"));
        open(
                "re-1",
                "rectification",
                "open-item",
                "lin:duty-inspector",
                Map.of("found_by", "audit", "problem", "档案不全", "due_on", "2019-11-29"));
        desk.yearOf("sun");
        var instructed = Map.<String, Object>of(
                "held_on", "2019-10-22", "subject", "推进执法公示", "to_unit", "planning", "due_on", "2019-11-29");
        act("duty-2019-1", Request.of("instruct-task", "zhao", Set.of("legal-reviewer"), instructed));
        meeting();
        assertThat(desk.house.following().run(J, at("2019-10-23T09:31")).stuck())
                .isEmpty();
        try (var clerk = Visit.of(desk, "chen")) {
            for (var id : List.of("pm-1", "re-1", "duty-2019-1-3-1", "meet-1-4-1")) {
                assertThat(clerk.get("/matters/" + id).statusCode()).as(id).isEqualTo(200);
            }
            assertThat(clerk.get("/matters/meet-1").statusCode()).isEqualTo(404);
        }
        try (var office = Visit.of(desk, "mei")) {
            assertThat(office.get("/matters/meet-1-4-1").statusCode()).isEqualTo(200);
            assertThat(office.get("/matters/re-1").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aWrongUnitIsCorrectedAndTheMatterLiesWithTheRightOne() {
        open("pm-2", "promise", "promise", "sun:legal-head", Map.of("report_year", 2018L, "promised", "培训"));
        var slip = Map.<String, Object>of("entry", 1L, "entry_field", "owner", "entry_is", "office", "why", "选错单位");
        act(
                "pm-2",
                Request.of("correct-entry", "sun", Set.of("entry-maker"), slip).approvedBy("cao", Set.of("unit-head")));
        assertThat(unit("pm-2")).isEqualTo("office {legal}");
        var again = Map.<String, Object>of("owner", "planning", "measure", "专班推进");
        act("pm-2", Request.of("assign", "sun", Set.of("legal-head"), again));
        assertThat(unit("pm-2")).isEqualTo("planning {legal}");
        assertThat(new Verify(desk.house.database().worker(), desk.house.editions(), desk.house.blobs())
                        .all(J, Optional.empty())
                        .finding())
                .isEmpty();
    }

    private String unit(String matter) {
        return desk.house
                .database()
                .worker()
                .sql()
                .sql("select unit || ' ' || beside::text from matter where id = ?")
                .param(matter)
                .query(String.class)
                .single();
    }

    private void meeting() {
        var held = Map.<String, Object>of("kind", "special", "title", "执法公示专题会", "held_on", "2019-10-22");
        var asked = Request.of("record", "mei", Set.of("committee-office"), held);
        desk.house
                .matters()
                .open(Opening.of(J, "meet-1", "meeting", "office", asked), desk.door.instant())
                .orThrow();
        var task = Map.<String, Object>of("decision_no", "1", "task_title", "上网", "owner", "planning");
        act("meet-1", Request.of("note-task", "mei", Set.of("committee-office"), task));
        act(
                "meet-1",
                Request.of("issue-minutes", "mei", Set.of("committee-office"), Map.<String, Object>of())
                        .approvedBy("sun", Set.of("leader-in-charge")));
        act("meet-1", Request.of("hand-out", "mei", Set.of("committee-office"), Map.of()));
    }

    private void open(String id, String kind, String act, String who, Map<String, Object> values) {
        var person = who.split(":", 2);
        var all = new java.util.HashMap<>(values);
        all.put("owner", "planning");
        var asked = Request.of(act, person[0], Set.of(person[1]), all);
        desk.house
                .matters()
                .open(Opening.of(J, id, kind, "legal", asked), desk.door.instant())
                .orThrow();
    }

    private void act(String id, Request asked) {
        desk.house.matters().act(Step.of(J, id, asked), desk.door.instant()).orThrow();
    }

    private void told() {
        assertThat(desk.house.following().run(J, at("2019-10-23T09:31")).stuck())
                .isEmpty();
        var outbox = desk.house.database().settings().data().resolve("outbox");
        new NoticeWork(desk.house, Gateways.from(Map.of(), outbox, "http://desk")).run(J, at("2019-10-23T09:31"));
    }
}
