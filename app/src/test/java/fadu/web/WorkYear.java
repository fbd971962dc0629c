package fadu.web;

import static fadu.web.TestDesk.J;
import static fadu.web.TestDesk.at;

import fadu.matter.Opening;
import fadu.matter.Step;
import fadu.rule.Request;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A year of plan, check and appraisal at the test desk: a plan with two tasks, an inspection with two findings, marks. */
final class WorkYear {
    private static final String LEGAL = "legal";

    private final TestDesk desk;

    private WorkYear(TestDesk desk) {
        this.desk = desk;
    }

    static void of(TestDesk desk) {
        desk.person("sun", "孙正", "Sun Zheng", LEGAL, "legal-head");
        desk.person("lin", "林检", "Lin Jian", LEGAL, "duty-inspector");
        desk.person("gao", "高远", "Gao Yuan", LEGAL, "duty-inspector-head");
        desk.person("wu", "吴督", "Wu Du", LEGAL, "supervisor");
        desk.person("cao", "曹建", "Cao Jian", "planning", "unit-head");
        desk.person("he", "何执", "He Zhi", "planning", "case-officer");
        var year = new WorkYear(desk);
        year.plan();
        year.promises();
        year.inspection();
        year.supervision();
        year.appraisal();
        year.review();
        desk.house.tick(at("2019-10-22T23:00"));
    }

    private void plan() {
        open(
                "plan-1",
                "plan",
                "take-in",
                "zhao:legal-reviewer",
                "2019-04-18",
                Map.of(
                        "title", "2019年行政执法三项制度实施方案",
                        "level", "own",
                        "sort", "yearly",
                        "issuer", "管委会",
                        "issued_on", "2019-04-16",
                        "from_year", 2019L));
        task("1", "规划领域执法公示信息上网", "planning", "2019-09-30");
        task("2", "三项制度培训", "office", "2019-12-20");
        act("plan-1", "hand-out", "sun:legal-head", "2019-05-06", Map.of());
        desk.house.following().run(J, at("2019-05-06T10:05"));
        act("plan-1-4-1", "accept", "chen:unit-clerk", "2019-05-07", Map.of());
        act(
                "plan-1-4-1",
                "progress",
                "chen:unit-clerk",
                "2019-06-03",
                Map.of("progress_note", "公示栏目已建成", "evidence", "公示截图.png"));
        act(
                "plan-1",
                "check",
                "zhao:legal-reviewer",
                "2019-07-25",
                Map.of("opinion", "进度总体正常", "report", "年中检查通报.docx"));
    }

    private void task(String no, String title, String owner, String due) {
        act(
                "plan-1",
                "add-task",
                "zhao:legal-reviewer",
                "2019-04-19",
                Map.of("task_no", no, "task_title", title, "owner", owner, "due_on", due));
    }

    private void promises() {
        promise("pm-1", "建立合同审查台账", "legal");
        promise("pm-2", "开展执法案卷评查", "planning");
        act("pm-1", "keep", "sun:legal-head", "2019-09-02", Map.of("result", "台账已运行", "evidence", "台账.xlsx"));
    }

    private void promise(String id, String text, String owner) {
        open(
                id,
                "promise",
                "promise",
                "sun:legal-head",
                "2019-04-22",
                Map.of("report_year", 2018L, "promised", text, "owner", owner, "due_on", "2019-12-31"));
    }

    private void inspection() {
        open(
                "di-1",
                "law-duty-inspection",
                "plan",
                "lin:duty-inspector",
                "2019-05-06",
                Map.of("inspected", "planning", "ways", List.of("written", "onsite"), "scope", "行政执法三项制度落实情况"));
        act("di-1", "approve", "gao:duty-inspector-head", "2019-05-07", Map.of());
        act("di-1", "notice", "lin:duty-inspector", "2019-05-08", Map.of("report_by", "2019-05-20"));
        act("di-1", "self-report", "lin:duty-inspector", "2019-05-22", Map.of("self_report", "自查报告.docx"));
        problem("1", "执法结果未在七个工作日内公示", "2019-07-31");
        problem("2", "音像记录未归档", "2019-08-30");
        act(
                "di-1",
                "conclude",
                "lin:duty-inspector",
                "2019-06-03",
                Map.of("report", "督察报告.docx", "suggestions", "明确专人"));
        act("di-1", "feed-back", "lin:duty-inspector", "2019-06-05", Map.of());
        desk.house.following().run(J, at("2019-06-05T10:05"));
        act(
                "di-1-8-1",
                "report-done",
                "cao:unit-head",
                "2019-07-20",
                Map.of("result", "已全部公示", "done_on", "2019-07-20", "proof", "公示清单.xlsx"));
        act("di-1-8-1", "verify", "lin:duty-inspector", "2019-07-26", Map.of());
    }

    private void problem(String no, String problem, String due) {
        act(
                "di-1",
                "find-problem",
                "lin:duty-inspector",
                "2019-05-29",
                Map.of("problem_no", no, "problem", problem, "cause", "无专人负责", "owner", "planning", "due_on", due));
    }

    private void supervision() {
        open(
                "es-1",
                "enforcement-supervision",
                "register",
                "wu:supervisor",
                "2019-08-01",
                Map.of("supervised", "planning", "lead", "check", "subject", "两件处罚未经法制审核"));
    }

    private void appraisal() {
        open(
                "ua-1",
                "unit-appraisal",
                "open",
                "lin:duty-inspector",
                "2019-10-08",
                Map.of("appraised_unit", "planning", "period_year", 2019L, "scheme", "2019年考核办法"));
        indicator("三项制度", 60L);
        indicator("出庭应诉", 40L);
        row(
                "ua-1",
                "mark-self",
                "三项制度",
                "chen:unit-clerk",
                "2019-10-10",
                Map.of("self_mark", 58L, "mark_evidence", "台账"));
        row("ua-1", "check-mark", "三项制度", "lin:duty-inspector", "2019-10-15", Map.of("checked_mark", 51L));
    }

    private void indicator(String name, long weight) {
        act("ua-1", "set-indicator", "lin:duty-inspector", "2019-10-08", Map.of("indicator", name, "weight", weight));
    }

    /** Five warnings considered and dropped on the spot are closed files; a review of them is announced with its seed. */
    private void review() {
        for (int n = 1; n <= 5; n++) {
            open(
                    "spot-" + n,
                    "penalty-on-the-spot",
                    "tell",
                    "he:case-officer",
                    "2019-05-1" + n,
                    Map.of(
                            "item", "擅自改变用地",
                            "party_kind", "unit",
                            "facts", "现场检查",
                            "place", "科学大道",
                            "officers", List.of("he"),
                            "card_shown", true));
            act("spot-" + n, "let-go", "he:case-officer", "2019-05-1" + n, Map.of("why", "轻微并当场改正"));
        }
        var planned = Request.of(
                        "plan",
                        "wu",
                        Set.of("supervisor"),
                        Map.of("title", "2019年案卷评查", "kinds", List.of("penalty"), "standard", "处罚案卷标准"))
                .approvedBy("sun", Set.of("legal-head"));
        desk.house
                .matters()
                .open(Opening.of(J, "fr-1", "file-review", LEGAL, planned), at("2019-10-14T10:00"))
                .orThrow();
        act("fr-1", "notify", "wu:supervisor", "2019-10-15", Map.of("seed", "2019年10月20日福彩双色球开奖号码"));
    }

    private void open(String id, String kind, String act, String who, String day, Map<String, Object> values) {
        var person = who.split(":", 2);
        var unit = person[0].equals("he") ? "planning" : LEGAL;
        var asked = Request.of(act, person[0], Set.of(person[1]), values);
        desk.house
                .matters()
                .open(Opening.of(J, id, kind, unit, asked), at(day + "T10:00"))
                .orThrow();
    }

    private void act(String id, String act, String who, String day, Map<String, Object> values) {
        var person = who.split(":", 2);
        var asked = Request.of(act, person[0], Set.of(person[1]), values);
        var cleared = act.equals("report-done") ? asked.approvedBy("cao", Set.of("unit-head")) : asked;
        desk.house.matters().act(Step.of(J, id, cleared), at(day + "T10:00")).orThrow();
    }

    private void row(String id, String act, String row, String who, String day, Map<String, Object> values) {
        var person = who.split(":", 2);
        var asked = Request.of(act, person[0], Set.of(person[1]), values).row(row);
        desk.house.matters().act(Step.of(J, id, asked), at(day + "T10:00")).orThrow();
    }
}
