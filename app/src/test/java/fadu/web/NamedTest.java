package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.matter.Opening;
import fadu.rule.Request;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/** A unit, a person or a matter that is not there is refused with its field, through the desk's door and the programs'. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamedTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);
    private int key;

    NamedTest() {
        desk.unitHead("sun", "孙健", "Sun Jian");
        var submitted = Map.<String, Object>of(
                "title", "采购合同",
                "drafting_unit", "planning",
                "contract_kind", "civil",
                "draft", "合同稿",
                "basis_papers", "立项批复");
        var asked = Request.of("submit", "chen", Set.of("unit-clerk"), submitted);
        desk.house
                .matters()
                .open(
                        Opening.of(TestDesk.J, "c-1", "contract-review", "planning", asked),
                        TestDesk.at("2019-10-22T10:00"))
                .orThrow();
    }

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    /** What is sent to an act of a matter by a forged form, and by a program: neither enters anything. */
    private void refused(
            String person, String matter, String act, Map<String, String> values, String field, String words)
            throws Exception {
        int before = desk.house.docket().of(TestDesk.J, matter).size();
        var body = JSON.writeValueAsString(Map.of("values", values));
        both(
                person,
                "/matters/" + matter + "/act/" + act,
                "/api/v1/matters/" + matter + "/acts/" + act,
                values,
                body,
                field,
                words);
        assertThat(desk.house.docket().of(TestDesk.J, matter)).hasSize(before);
    }

    private void both(
            String person,
            String page,
            String route,
            Map<String, String> values,
            String body,
            String field,
            String words)
            throws Exception {
        key++;
        try (var visit = Visit.of(desk, person)) {
            var form = new HashMap<>(values);
            form.put("key", "named-form-" + key);
            var back = visit.post(page, page, form);
            assertThat(back.statusCode()).as(back.body()).isEqualTo(422);
            assertThat(back.body()).contains(words, "id=\"f-" + field + "-fault\"");
        }
        var answer = calls.post(calls.token(person), route, "named-call-" + key, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("/api/docs#refused", words, "（" + field + "）");
    }

    private void firstRefused(
            String person,
            String procedure,
            String act,
            Map<String, String> form,
            Object values,
            String field,
            String words)
            throws Exception {
        var body = JSON.writeValueAsString(Map.of("procedure", procedure, "act", act, "values", values));
        both(person, "/matters/new/" + procedure + "/" + act, "/api/v1/matters", form, body, field, words);
        assertThat(desk.house
                        .matters()
                        .known(TestDesk.J, List.of("named-form-" + key), List.of())
                        .matters())
                .isEmpty();
    }

    @Test
    void aUnit() throws Exception {
        var values = Map.of(
                "title", "采购合同二",
                "drafting_unit", "nowhere",
                "contract_kind", "civil",
                "draft", "合同稿",
                "basis_papers", "立项批复");
        firstRefused("chen", "contract-review", "submit", values, values, "drafting_unit", "没有“nowhere”这一单位");
    }

    @Test
    void aUnitByWhichAnEntryIsCorrected() throws Exception {
        var values = Map.of("entry_field", "drafting_unit", "entry_is", "nowhere", "why", "笔误");
        var sent = new HashMap<String, Object>(values);
        sent.put("entry", 1);
        var form = new HashMap<>(values);
        form.put("entry", "1");
        form.put("approver", "sun");
        var body = JSON.writeValueAsString(Map.of("values", sent, "approver", "sun"));
        both(
                "chen",
                "/matters/c-1/act/correct-entry",
                "/api/v1/matters/c-1/acts/correct-entry",
                form,
                body,
                "entry_is",
                "没有“nowhere”这一单位");
        assertThat(desk.house.docket().of(TestDesk.J, "c-1")).hasSize(1);
    }

    @Test
    void aUnitInARow() throws Exception {
        var form = Map.of("title", "通知", "notice_words", "请签收", "units[0].to_unit", "nowhere");
        var values = Map.of("title", "通知", "notice_words", "请签收", "units", new Object[] {Map.of("to_unit", "nowhere")});
        firstRefused("zhao", "unit-notice", "issue", form, values, "units", "没有“nowhere”这一单位");
    }

    @Test
    void aPerson() throws Exception {
        refused(
                "sun",
                "ir-2019-0043",
                "hand-over",
                Map.of("new_officer", "nobody", "why", "分工调整"),
                "new_officer",
                "没有“nobody”这个人");
    }

    @Test
    void aPersonForManyMatters() throws Exception {
        var body = """
                {"act": "hand-over", "matters": ["ir-2019-0042", "ir-2019-0043"], "values": {"why": "分工调整"},
                 "each": {"ir-2019-0042": {"new_officer": "wang"}, "ir-2019-0043": {"new_officer": "nobody"}}}""";
        var answer = calls.post(calls.token("sun"), "/api/v1/bulk", "named-bulk", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("没有“nobody”这个人", "（new_officer）");
    }

    @Test
    void aMatter() throws Exception {
        refused(
                "sun",
                "ir-2019-0043",
                "merge-duplicate",
                Map.of("duplicate_of", "ir-0000-0000", "why", "重复", "approver", "zhao"),
                "duplicate_of",
                "没有“ir-0000-0000”这一事项");
    }

    @Test
    void aLetterToWhoeverMayNotReadTheMatter() throws Exception {
        refused(
                "zhao",
                "ir-2019-0043",
                "send-urging",
                Map.of("urged_officer", "chen", "urging_words", "请抓紧"),
                "urged_officer",
                "“chen”不能查阅本事项");
        refused(
                "sun",
                "ir-2019-0043",
                "order-urging",
                Map.of("urged_officer", "bai", "urging_words", "请抓紧", "urging_reply_by", "2019-10-25"),
                "urged_officer",
                "“bai”不能查阅本事项");
        var letter = "{\"values\": {\"urged_officer\": \"wang\", \"urging_words\": \"请抓紧\"}}";
        var sent = calls.post(
                calls.token("zhao"), "/api/v1/matters/ir-2019-0043/acts/send-urging", "named-letter", letter);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
    }
}
