package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.matter.Opening;
import fadu.rule.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What helps while a form is filled in: drafts, days, numbers that are checked. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormHelpTest {
    private static final Pattern DOUBTS = Pattern.compile("name=\"doubts\" value=\"([0-9a-f]+)\"");

    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void aDraftIsOfferedAgainToItsWriterAloneAndGoneWhenEntered() throws Exception {
        var form = "/matters/ir-2019-0043/act/attach";
        try (var wang = Visit.of(desk, "wang");
                var li = Visit.of(desk, "li")) {
            var written = Map.of("on", "2019-10-22", "paper", "卷五第二页", "key", "draft-0001");
            assertThat(wang.post(form, form + "/draft", written).statusCode()).isEqualTo(303);
            assertThat(wang.get(form).body()).contains("卷五第二页", "id=\"drafted\"", "2019-10-23 09:30");
            assertThat(li.get(form).body()).doesNotContain("卷五第二页");
            assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0043").toString())
                    .doesNotContain("卷五第二页");

            assertThat(wang.post(form, form, written).statusCode()).isEqualTo(303);
            assertThat(wang.get(form).body()).doesNotContain("id=\"drafted\"");
        }
    }

    @Test
    void aDraftCanBeLeftAsideAndHoldsNoPersonalValue() throws Exception {
        var form = "/matters/ir-2019-0042/act/ask-third";
        try (var wang = Visit.of(desk, "wang")) {
            var written = Map.of("third", "A", "third_name", "李四某某", "on", "2019-10-22");
            assertThat(wang.post("/matters/ir-2019-0042", form + "/draft", written)
                            .statusCode())
                    .isEqualTo(303);
            assertThat(wang.get(form).body()).contains("id=\"drafted\"").doesNotContain("李四某某");
            var forgotten = Map.of("third", "A", "forget", "yes");
            wang.post(form, form + "/draft", forgotten);
            assertThat(wang.get(form).body()).doesNotContain("id=\"drafted\"");
        }
        try (var chen = Visit.of(desk, "chen")) {
            assertThat(chen.post("/due", form + "/draft", Map.of("third", "B")).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void aDaySaysWhatItIs() throws Exception {
        try (var wang = Visit.of(desk, "wang")) {
            assertThat(wang.get("/day?on=2019-10-12").body()).contains("星期六", "调休上班");
            assertThat(wang.get("/day?on=2019-10-01").body()).contains("放假");
            assertThat(wang.get("/day?on=2019-10-20").body()).contains("休息日");
            assertThat(wang.get("/day?on=soon").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aNumberThatCannotBeRightIsSaidOnceAndThenTakenAsItIs() throws Exception {
        var path = "/matters/new/information-request/receive";
        var form = new HashMap<>(Map.of(
                "key", "doubt-0001",
                "channel", "hand",
                "applicant", "张三 110105194912310021",
                "applicant_kind", "person",
                "contact", "13800000000",
                "arrived", "2019-10-22",
                "subject", "号码有误的申请",
                "forms[0].form", "1",
                "forms[0].asks", "全部材料"));
        try (var wang = Visit.of(desk, "wang")) {
            var back = wang.post(path, path, form);
            assertThat(back.statusCode()).isEqualTo(422);
            assertThat(back.body()).contains("GB 11643-1999", "请核对");
            var mark = DOUBTS.matcher(back.body());
            assertThat(mark.find()).isTrue();
            form.put("doubts", mark.group(1));
            var taken = wang.post(path, path, form);
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        }
    }

    @Test
    void officersWithALiveCertificateComeFirst() throws Exception {
        desk.penalty("p-1", "chen");
        try (var chen = Visit.of(desk, "chen")) {
            assertThat(chen.get("/matters/p-1/act/file").body())
                    .contains("name=\"officers\" value=\"chen\"", "王琳（当日不符合法定条件）")
                    .doesNotContain("陈晨（当日不符合");
            assertThat(chen.get("/matters/p-1/act/file?how=record").body())
                    .contains("name=\"officers\" value=\"wang\"")
                    .doesNotContain("当日不符合");
        }
    }

    /** Since 2021-07-15 it is the filing itself that asks for two live certificates, so nobody else can be chosen there. */
    @Test
    void whereTheActAsksForACertificateOnlyThoseWhoHaveOneAreOffered() throws Exception {
        try (var later = new TestDesk(() -> TestDesk.at("2021-10-25T09:30"))) {
            later.penalty("p-1", "chen");
            var lead = Request.of(
                    "lead", "chen", Set.of("case-officer"), Map.of("found_on", "2021-10-22", "source", "own"));
            later.house
                    .matters()
                    .open(Opening.of(TestDesk.J, "p-2", "penalty", "planning", lead), TestDesk.at("2021-10-22T10:00"))
                    .orThrow();
            try (var chen = Visit.of(later, "chen")) {
                assertThat(chen.get("/matters/p-2/act/file").body())
                        .contains("name=\"officers\" value=\"chen\"", "王琳（当日不符合法定条件")
                        .doesNotContain("name=\"officers\" value=\"wang\"");
            }
        }
    }
}
