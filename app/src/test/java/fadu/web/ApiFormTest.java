package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Scope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program is offered what the desk's form offers, and begins with what stands there filled in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiFormTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String MATTERS = "/api/v1/matters/";
    private static final String PROCEDURES = "/api/v1/procedures/";
    private static final Pattern OFFICER = Pattern.compile("name=\"officers\" value=\"([a-z]*)\"");

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);

    ApiFormTest() {
        desk.unitHead("sun", "孙健", "Sun Jian");
        desk.penalty("p-1", "chen");
    }

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    private JsonNode read(String person, String path) throws Exception {
        var answer = calls.get(calls.token(person), path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static JsonNode input(JsonNode form, String field) {
        return StreamSupport.stream(form.path("form").path("inputs").spliterator(), false)
                .filter(i -> i.path("field").asString().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonNode choices) {
        var ids = new ArrayList<String>();
        choices.forEach(c -> ids.add(c.path("open").asBoolean() ? c.path("id").asString() : ""));
        return ids;
    }

    private List<String> offered(String person, String page) throws Exception {
        try (var visit = Visit.of(desk, person)) {
            return OFFICER.matcher(visit.get(page).body())
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        }
    }

    @Test
    void officersAreThoseOfTheDeskInItsOrderAndForTheOthersTheArticleIsSaid() throws Exception {
        var form = read("chen", MATTERS + "p-1/acts/file/form");
        var officers = input(form, "officers");
        assertThat(officers.path("need").asString()).isEqualTo("must");
        assertThat(ids(officers.path("choices")))
                .hasSizeGreaterThan(4)
                .startsWith("chen")
                .isEqualTo(offered("chen", "/matters/p-1/act/file"));
        var wang = StreamSupport.stream(officers.path("choices").spliterator(), false)
                .filter(c -> c.path("id").asString().equals("wang"))
                .findFirst()
                .orElseThrow();
        assertThat(wang.path("open").asBoolean())
                .as("only what comes later asks for a certificate")
                .isTrue();
        assertThat(wang.path("why").toString()).contains("two-officers", "有效证件", "第三十七条");

        var recorded = read("chen", MATTERS + "p-1/acts/file/form?recorded=true");
        assertThat(ids(input(recorded, "officers").path("choices")))
                .contains("wang")
                .doesNotContain("")
                .isEqualTo(offered("chen", "/matters/p-1/act/file?how=record"));
        assertThat(recorded.path("form").path("asksDay").asBoolean()).isTrue();
        assertThat(recorded.path("form").path("effects")).isEmpty();
    }

    @Test
    void whatIsFilledInWhoCanBeAskedAndWhatFollowsAreSaid() throws Exception {
        var extend = read("wang", MATTERS + "ir-2019-0043/acts/extend/form");
        assertThat(input(extend, "extended_by").path("value").asLong()).isEqualTo(20);
        assertThat(ids(extend.path("form").path("approval").path("people"))).containsExactly("li");
        var effects = extend.path("form").path("effects").toString();
        assertThat(effects).contains("\"kind\":\"extends\"", "答复", "\"until\":\"2019-12-");
        try (var wang = Visit.of(desk, "wang")) {
            var until = Pattern.compile("\"until\":\"([0-9-]+)\"").matcher(effects);
            assertThat(until.find()).isTrue();
            assertThat(wang.get("/matters/ir-2019-0043/act/extend").body()).contains("延长至 " + until.group(1));
        }
        assertThat(extend.path("since").asInt())
                .isEqualTo(desk.house.docket().of(TestDesk.J, "ir-2019-0043").size());
    }

    @Test
    void aRowIsChosenAmongThoseThatTheActConcerns() throws Exception {
        var form = read("wang", MATTERS + "ir-2019-0041/acts/serve-third/form?row=A");
        assertThat(form.path("rows").toString()).isEqualTo("[\"A\"]");
        assertThat(form.path("row").asString()).isEqualTo("A");
        assertThat(form.toString()).doesNotContain("某公司");
    }

    @Test
    void aCorrectionIsOfferedWhatTheEntryHolds() throws Exception {
        var form = read("wang", MATTERS + "ir-2019-0043/acts/correct-entry/form?entry=1");
        var fields = input(form, "entry_field").path("choices").toString();
        assertThat(fields).contains("年度财政预算明细", "\"now\"", "\"id\":\"subject\"").doesNotContain("张三", "\"contact\"");
    }

    @Test
    void aFirstFormBeginsWithWhatIsUsual() throws Exception {
        var form = read("chen", PROCEDURES + "contract-review/acts/submit/form");
        assertThat(form.path("units").toString())
                .contains("\"id\":\"planning\"")
                .doesNotContain("legal");
        var unit = input(form, "drafting_unit");
        assertThat(unit.path("value").asString()).isEqualTo("planning");
        assertThat(ids(unit.path("choices"))).contains("legal", "office", "planning");
        assertThat(input(form, "contract_kind").path("choices").toString()).contains("民事合同", "Civil contract");
        var request = read("wang", PROCEDURES + "information-request/acts/receive/form");
        assertThat(input(request, "arrived").path("value").asString()).isEqualTo("2019-10-23");
        assertThat(input(request, "applicant").path("personal").asBoolean()).isTrue();
        assertThat(input(request, "forms").path("columns").get(0).path("need").asString())
                .isEqualTo("must");
        var item = input(read("chen", PROCEDURES + "power-item/acts/take-over/form"), "item_basis");
        assertThat(item.path("choices").toString())
                .contains("\"id\":\"行政处罚法@2017\"", "\"articles\":64")
                .doesNotContain("行政处罚法@2021");
    }

    @Test
    void aMatterIsOfferedOnlyWhereItIsInReach() throws Exception {
        var merge = input(read("sun", MATTERS + "ir-2019-0043/acts/merge-duplicate/form"), "duplicate_of");
        assertThat(ids(merge.path("choices"))).contains("ir-2019-0041").doesNotContain("p-1", "cert-chen");
    }

    @Test
    void whoMayNotDoTheActIsToldSoAndToNobodyElseIsItThere() throws Exception {
        var head = calls.get(calls.token("zhao"), MATTERS + "ir-2019-0043/acts/extend/form");
        assertThat(head.statusCode()).isEqualTo(403);
        assertThat(head.body()).contains("/api/docs#post", "延长");
        try (var zhao = Visit.of(desk, "zhao")) {
            assertThat(zhao.get("/matters/ir-2019-0043/act/extend").statusCode())
                    .isEqualTo(403);
        }
        var first = calls.get(calls.token("chen"), PROCEDURES + "information-request/acts/receive/form");
        assertThat(first.statusCode()).isEqualTo(403);
        for (var path : List.of(
                MATTERS + "ir-2019-0043/acts/nothing/form",
                MATTERS + "ir-2019-0043/acts/abandon/form",
                MATTERS + "nothing/acts/extend/form",
                PROCEDURES + "nothing/acts/receive/form",
                PROCEDURES + "information-request/acts/answer/form")) {
            assertThat(calls.get(calls.token("wang"), path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(calls.get(calls.token("chen"), MATTERS + "ir-2019-0043/acts/extend/form")
                        .statusCode())
                .isEqualTo(404);
        var narrow = calls.token("wang", EnumSet.of(Scope.LOGS));
        assertThat(calls.get(narrow, MATTERS + "ir-2019-0043/acts/extend/form").statusCode())
                .isEqualTo(403);
    }
}
