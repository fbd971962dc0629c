package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.matter.Opening;
import fadu.matter.Step;
import fadu.work.RegisterOn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Lists narrowed, kept and taken home as files; registers of a day. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsTest {
    private static final String KIND = "/matters?kind=information-request";
    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void theFileHoldsWhatTheListHolds() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var answer = visit.get("/matters/file.csv?kind=information-request&text=" + "2019");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(v -> assertThat(v).startsWith("attachment"));
            var lines = answer.body().split("\r\n", -1);
            assertThat(lines[0])
                    .startsWith("\uFEFF\"编号\",\"种类\"")
                    .contains("\"申请方式\"")
                    .doesNotContain("申请人\"");
            assertThat(lines[1]).isEqualTo("\"演示数据 · demonstration data\"");
            assertThat(lines).hasSize(8);
            assertThat(answer.body()).contains("征收补偿标准", "当面").doesNotContain("张三");
            assertThat(visit.get("/matters/file.csv?text=no-such-thing").body().split("\r\n", -1))
                    .hasSize(3);
        }
    }

    @Test
    void theFileHoldsNothingOutOfReach() throws Exception {
        try (var visit = Visit.of(desk, "chen")) {
            assertThat(visit.get("/matters/file.csv").body()).contains("演示数据").doesNotContain("征收补偿标准");
        }
    }

    @Test
    void aListIsNarrowedByTheFieldsOfItsKind() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get(KIND + "&f.channel=hand").body()).contains("ir-2019-0041");
            assertThat(visit.get(KIND + "&f.channel=mail").body()).doesNotContain("ir-2019-0041");
            assertThat(visit.get(KIND + "&f.arrived.from=2019-09-20&f.arrived.until=2019-09-20")
                            .body())
                    .contains("ir-2019-0041")
                    .doesNotContain("ir-2019-0042");
            assertThat(visit.get(KIND + "&f.arrived.from=no-day&f.no-field=1").body())
                    .contains("ir-2019-0041");
            assertThat(visit.get(KIND + "&col=arrived").body()).contains("2019-09-20");
        }
    }

    @Test
    void aListIsKeptByWhoeverMadeItAndByNobodyElse() throws Exception {
        var view = Map.of("name", "当面申请", "query", "kind=information-request&f.channel=hand&");
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.post(KIND, "/matters/views", view).statusCode()).isEqualTo(303);
            assertThat(visit.get("/matters").body())
                    .contains("当面申请", "/matters?kind=information-request&amp;f.channel=hand&amp;");
            var bad = Map.of("name", "坏", "query", "javascript:alert(1)");
            visit.post(KIND, "/matters/views", bad);
            assertThat(visit.get("/matters").body()).doesNotContain("alert(1)");
        }
        try (var visit = Visit.of(desk, "li")) {
            assertThat(visit.get("/matters").body()).doesNotContain("当面申请");
        }
        try (var visit = Visit.of(desk, "wang")) {
            visit.post("/matters", "/matters/views/forget", Map.of("name", "当面申请"));
            assertThat(visit.get("/matters").body()).doesNotContain("当面申请");
        }
    }

    @Test
    void aSheetHoldsTextsAndNumbersAndNoFormulas() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var table = new fadu.work.sheet.XlsxWriter(out, "list", List.of("a", "b"))) {
            table.row(List.of("=1+1", 12L));
        }
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(12);
        }
        var csv = new ByteArrayOutputStream();
        try (var table = new fadu.work.sheet.CsvWriter(csv)) {
            table.row(List.of("=1+1", "\ta", "say \"x\"", 12L));
        }
        assertThat(csv.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF\"'=1+1\",\"'\ta\",\"say \"\"x\"\"\",12\r\n");
    }

    @Test
    void whatIsFoundIsToldByKindAndWithinReach() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get(searching("补偿")).body())
                    .contains(
                            "含“补偿”的事项", "ir-2019-0041", "/matters?text=%E8%A1%A5%E5%81%BF&amp;kind=information-request")
                    .doesNotContain("ir-2019-0042");
            assertThat(visit.get(searching("张三")).body()).contains("ir-2019-0041", "ir-2019-0042");
        }
        try (var visit = Visit.of(desk, "chen")) {
            assertThat(visit.get(searching("补偿")).body()).doesNotContain("ir-2019-0041");
            assertThat(visit.get(searching("张三")).body()).doesNotContain("ir-2019-0041");
            assertThat(visit.get(searching("ir-2019-0041")).body()).doesNotContain("/matters/ir-2019-0041");
        }
    }

    private static String searching(String words) {
        return "/matters?text=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static final String CARD = "card-2019-0001";

    @Test
    void aRegisterShowsWhatStoodInItOnThatDay() throws Exception {
        desk.item("A1", "licence", "2019-03-01");
        desk.item("A2", "penalty", "2019-05-01");
        desk.item("A3", "penalty", "2019-06-03");
        try (var visit = Visit.of(desk, "zhao")) {
            assertThat(visit.get("/registers").body()).contains("/registers/power-item");
            assertThat(visit.get("/registers/power-item?on=2019-02-28").body()).contains("2019-02-28 共 0 项");
            var may = visit.get("/registers/power-item?on=2019-05-01&by=item_kind");
            assertThat(may.body())
                    .contains("2019-05-01 共 2 项", "事项A1", "事项A2")
                    .contains("<th scope=\"col\">事项类别</th>", "data-label=\"事项类别\">行政许可</td>")
                    .doesNotContain("事项A3")
                    .containsPattern("行政许可</td><td class=\"num\">1<")
                    .containsPattern("行政处罚</td><td class=\"num\">1<");
            assertThat(visit.get("/registers/power-item?by=item_kind").body())
                    .containsPattern("行政处罚</td><td class=\"num\">2<")
                    .contains("<b>3</b>");
            assertThat(visit.get("/registers/power-item?f.item_kind=penalty").body())
                    .contains("共 2 项")
                    .doesNotContain("事项A1");
            assertThat(visit.get("/registers/power-item/file.csv?on=2019-05-01").body())
                    .contains("事项A2")
                    .doesNotContain("事项A3");
            assertThat(visit.get("/registers/information-request").statusCode()).isEqualTo(404);
            assertThat(visit.get("/registers/no-such-kind").statusCode()).isEqualTo(404);
        }
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get("/registers/power-item").body())
                    .contains("共 0 项")
                    .doesNotContain("事项A1");
        }
    }

    /** Beside each register stands how many somebody sees in it today, the same as on its own page; empty ones come last. */
    @Test
    void theListOfRegistersSaysHowManyStandInEach() throws Exception {
        var law = desk.house.editions().current().law();
        try (var visit = Visit.of(desk, "zhao")) {
            assertThat(count(visit.get("/registers").body(), "plan")).isZero();
            plan("c1");
            plan("c2");
            var list = visit.get("/registers").body();
            assertThat(count(list, "plan")).isEqualTo(2);
            for (var register : RegisterOn.all(law)) {
                var id = register.id().name();
                assertThat(visit.get("/registers/" + id).body()).contains("共 " + count(list, id) + " 项");
            }
            var empty = "class=\"quiet\"><div class=\"line procedure-line\"><span class=\"what\"><a data-line href=\"";
            assertThat(list).contains(empty + "/registers/committee\"").doesNotContain(empty + "/registers/plan\"");
            assertThat(list.indexOf("/registers/committee\"")).isGreaterThan(list.indexOf("/registers/plan\""));
        }
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(count(visit.get("/registers").body(), "plan")).isZero();
        }
    }

    private void plan(String id) {
        var values = Map.<String, Object>of(
                "title", "方案" + id, "level", "city", "sort", "yearly", "issuer", "市政府", "issued_on", "2019-05-06");
        var asked = fadu.rule.Request.of("take-in", "chen", Set.of("legal-reviewer"), values);
        desk.house
                .matters()
                .open(Opening.of(TestDesk.J, id, "plan", "planning", asked), TestDesk.at("2019-05-06T10:00"))
                .orThrow();
    }

    private static int count(String list, String register) {
        var found = Pattern.compile("/registers/" + register + "\".*?num\">(\\d+) 项<")
                .matcher(list);
        assertThat(found.find()).as(register).isTrue();
        return Integer.parseInt(found.group(1));
    }

    /** Who was certified for what on a day is what the card said then; what was entered wrongly and corrected since is right. */
    @Test
    void aRegisterShowsWhatItsItemsHeldOnThatDay() throws Exception {
        var proposed = Map.<String, Object>of(
                "holder",
                "何证一",
                "holder_unit",
                "planning",
                "post",
                "establishment",
                "of_age",
                true,
                "sort",
                "supervise",
                "areas",
                "城乡规划");
        desk.house
                .matters()
                .open(
                        Opening.of(TestDesk.J, CARD, "officer-certificate", "planning", request("propose", proposed)),
                        TestDesk.at("2019-01-07T10:00"))
                .orThrow();
        card("check-person", Map.of(), "2019-01-08");
        card("train", Map.of("trained_hours", 60L), "2019-01-25");
        card("pass", Map.of("score", 90L), "2019-01-28");
        card("issue", Map.of("expires", "2024-01-27"), "2019-01-28");
        card("move", Map.of("holder_unit", "office", "areas", "市容环卫"), "2019-08-01");
        card(
                "correct-entry",
                Map.of("entry", 1L, "entry_field", "sort", "entry_is", "enforce", "why", "登记有误"),
                "2019-09-02");
        var csv = "/registers/officer-certificate/file.csv?on=";
        try (var visit = Visit.of(desk, "zhao")) {
            assertThat(visit.get(csv + "2019-01-27").body()).doesNotContain("何证一");
            assertThat(visit.get(csv + "2019-07-31").body())
                    .contains("何证一", "城乡规划", "规划局", "执法证")
                    .doesNotContain("市容环卫", "监督证");
            assertThat(visit.get(csv + "2019-08-01").body()).contains("市容环卫").doesNotContain("城乡规划");
            var july = "/registers/officer-certificate?on=2019-07-31&";
            assertThat(visit.get(july + "by=holder_unit").body()).containsPattern("规划局</td><td class=\"num\">1<");
            assertThat(visit.get(july + "f.holder_unit=office").body()).contains("共 0 项");
            assertThat(visit.get(july + "f.holder_unit=planning").body()).contains("共 1 项");
        }
    }

    /** A matter that was handed on, went to another unit and was renamed is shown as it was, and found by what it held then. */
    @Test
    void aRegisterOfADaySaysWhoseAnItemWasAndWhatItWasCalledThen() throws Exception {
        desk.person("sun", "孙健", "Sun Jian", "planning", "unit-head");
        desk.person("gao", "高远", "Gao Yuan", "planning", "unit-clerk");
        var first = Map.<String, Object>of(
                "list_kind",
                "random",
                "organ",
                "planning",
                "item_code",
                "B9",
                "title",
                "事项B9",
                "power_kind",
                "inspection");
        var asked = fadu.rule.Request.of("propose", "chen", Set.of("unit-clerk"), first);
        desk.house
                .matters()
                .open(
                        Opening.of(TestDesk.J, "b9", "enforcement-list-item", "planning", asked),
                        TestDesk.at("2019-03-01T10:00"))
                .orThrow();
        later("check", "sun", Map.of("opinion", "可以"), "2019-03-04");
        later("approve", "sun", Map.of("paper_number", "1号"), "2019-03-05");
        later("hand-over", "sun", Map.of("new_officer", "gao", "why", "调岗"), "2019-05-06");
        later(
                "succeed",
                "sun",
                Map.of("succeeding_unit", "office", "succession", "s-1", "new_officer", "wang", "why", "机构改革"),
                "2019-07-01");
        later("change", "sun", Map.of("title", "更名后的事项", "why", "机构改革"), "2019-08-01");
        var csv = "/registers/enforcement-list-item/file.csv?on=";
        try (var visit = Visit.of(desk, "zhao")) {
            assertThat(line(visit.get(csv + "2019-05-05").body()))
                    .contains("事项B9", "规划局", "陈晨")
                    .doesNotContain("高远");
            assertThat(line(visit.get(csv + "2019-05-06").body())).contains("事项B9", "规划局", "高远");
            assertThat(line(visit.get(csv + "2019-07-01").body()))
                    .contains("事项B9", "党政办公室", "王琳")
                    .doesNotContain("更名");
            assertThat(line(visit.get(csv + "2019-08-01").body()))
                    .contains("更名后的事项")
                    .doesNotContain("事项B9");
            assertThat(line(visit.get("/registers/enforcement-list-item/file.csv")
                            .body()))
                    .contains("更名后的事项", "党政办公室", "王琳");

            assertThat(line(visit.get(csv + "2019-06-30&unit=planning").body())).isNotEmpty();
            assertThat(line(visit.get(csv + "2019-06-30&unit=office").body())).isEmpty();
            assertThat(line(visit.get(csv + "2019-07-01&unit=office").body())).isNotEmpty();
            assertThat(line(visit.get(csv + "2019-07-31&text=" + encoded("更名后")).body()))
                    .isEmpty();
            assertThat(line(visit.get(csv + "2019-07-31&text=" + encoded("事项B9"))
                            .body()))
                    .isNotEmpty();
            assertThat(line(visit.get(csv + "2019-08-01&text=" + encoded("更名后")).body()))
                    .isNotEmpty();
            assertThat(visit.get("/registers/enforcement-list-item?on=2019-06-30&unit=planning&text=" + encoded("项B9"))
                            .body())
                    .contains("事项B9", "高远");
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String line(String csv) {
        return csv.lines().filter(l -> l.contains("执法清单")).findFirst().orElse("");
    }

    private void later(String act, String by, Map<String, Object> values, String day) {
        var roles = Set.of("legal-reviewer", "unit-head", "organ-head", "reform-office");
        var asked = fadu.rule.Request.of(act, by, roles, values);
        desk.house
                .matters()
                .act(Step.of(TestDesk.J, "b9", asked), TestDesk.at(day + "T10:00"))
                .orThrow();
    }

    private static fadu.rule.Request request(String act, Map<String, Object> values) {
        return fadu.rule.Request.of(act, "chen", Set.of("unit-clerk", "certificate-office", "unit-head"), values);
    }

    private void card(String act, Map<String, Object> values, String day) {
        desk.house
                .matters()
                .act(
                        Step.of(TestDesk.J, CARD, request(act, values).approvedBy("sun", Set.of("unit-head"))),
                        TestDesk.at(day + "T10:00"))
                .orThrow();
    }

    /** The database folds what a matter holds as the program does. */
    @Test
    void whatAMatterHoldsTodayIsWhatItsEntriesSay() {
        var other = desk.house
                .database()
                .worker()
                .sql()
                .sql("""
                        select id from matter
                        where fields_on(jurisdiction, id, 'infinity') - array['why', 'approved_by', 'skipped', 'extended_by',
                            'effective'] is distinct from fields""")
                .query(String.class)
                .list();
        assertThat(other).isEmpty();
    }
}
