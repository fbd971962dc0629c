package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever goes wrong ends in one clear sentence and the next step; nothing of the machine shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultTest {
    private static final String FORM = "/matters/new/information-request/receive";

    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    private static Map<String, String> request(String key) {
        var form = new HashMap<String, String>();
        form.put("key", key);
        form.put("title", "道路照明");
        form.put("channel", "hand");
        form.put("applicant", "李四");
        form.put("applicant_kind", "person");
        form.put("contact", "13900000000");
        form.put("arrived", "2019-10-23");
        form.put("subject", "道路照明维护合同");
        form.put("forms[0].form", "1");
        form.put("forms[0].asks", "合同文本");
        return form;
    }

    @Test
    void aFormSentTwiceIsEnteredOnce() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var first = visit.post(FORM, FORM, request("twice-0000-0001"));
            var second = visit.post(FORM, FORM, request("twice-0000-0001"));
            assertThat(first.statusCode()).isEqualTo(303);
            assertThat(second.headers().firstValue("Location"))
                    .isEqualTo(first.headers().firstValue("Location"));
            assertThat(desk.house.docket().of(TestDesk.J, "twice-0000-0001")).hasSize(1);
        }
    }

    @Test
    void aSecondFormWithTheSameKeyIsAConflictInWords() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            visit.post(FORM, FORM, request("conflict-0000-01"));
            var other = request("conflict-0000-01");
            other.put("subject", "另一件事");
            var answer = visit.post(FORM, FORM, other);
            assertThat(answer.statusCode()).isEqualTo(409);
            calm(answer.body());
            assertThat(answer.body()).contains("另一件事", "已用于另一次操作").doesNotContain("conflict-0000-01\"");
        }
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var form = request("wrong-0000-0001");
            form.put("arrived", "2019-02-30");
            form.remove("contact");
            var answer = visit.post(FORM, FORM, form);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("不是有效的日期", "道路照明维护合同", "李四", "aria-invalid=\"true\"");
            assertThat(desk.house.docket().of(TestDesk.J, "wrong-0000-0001")).isEmpty();
        }
    }

    @Test
    void aFieldOfTenMegabytesIsRefusedInASentence() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var form = request("long-0000-0001");
            form.put("subject", "a".repeat(10_000_000));
            var answer = visit.post(FORM, FORM, form);
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(answer.body()).contains("最多");
            calm(answer.body().substring(0, 2_000));
            assertThat(desk.house.docket().of(TestDesk.J, "long-0000-0001")).isEmpty();
        }
    }

    @Test
    void whatHoldsCharactersThatCannotBeKeptIsToldAndNothingTypedIsLost() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var form = request("nul-0000-0001");
            form.put("subject", "道路\0照明");
            var answer = visit.post(FORM, FORM, form);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains("subject：文字中有空字符", "您填写的内容", "道路\uFFFD照明", "李四", "合同文本")
                    .doesNotContain("_csrf<", "nul-0000-0001");
            calm(answer.body());
            assertThat(desk.house.docket().of(TestDesk.J, "nul-0000-0001")).isEmpty();
            for (var path : new String[] {
                "/matters?text=%00",
                "/search?text=a%00",
                "/matters?%00=1",
                "/matters?text=%ED%A0%80",
                "/matters?text=%C3",
                "/matters/%00",
                "/matters/%ED%A0%80",
                "/matters/a%5Cb",
                "/matters//x"
            }) {
                var told = visit.get(path);
                assertThat(told.statusCode()).as(path).isEqualTo(400);
                assertThat(told.body()).as(path).contains("请求有误", "回到首页");
                calm(told.body());
            }
            var file = visit.upload(FORM, Map.of("subject", "a\0b"), "file.paper", "图\0纸.txt", new byte[] {1});
            assertThat(file.statusCode()).isEqualTo(400);
            assertThat(file.body()).contains("文字中有空字符");
        }
    }

    @Test
    void aPasswordWithSuchACharacterIsNotShown() throws Exception {
        try (var visit = new Visit(desk)) {
            var form = Map.of("name", "wang\0", "password", TestDesk.PASSWORD);
            var answer = visit.post("/sign-in", "/sign-in", form);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("name：文字中有空字符").doesNotContain(TestDesk.PASSWORD);
        }
    }

    @Test
    void whoActsOnSomethingOlderIsToldSo() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var path = "/matters/ir-2019-0042/act/take-up";
            visit.post(path, path, Map.of("key", "first-0000-0001", "since", "1"));
            var late = visit.post(path, path, Map.of("key", "late-0000-0001", "since", "1"));
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body()).contains("他人已在本事项上记录", "name=\"since\" value=\"2\"");
            calm(late.body());
            assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0042")).hasSize(2);
        }
    }

    @Test
    void pagesThatAreNotThereSaySo() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            for (var path : new String[] {
                "/nothing",
                "/matters/none",
                "/matters/ir-2019-0041/act/none",
                "/matters/ir-2019-0041/act/abandon",
                "/matters/ir-2019-0041/limit/none",
                "/procedures/none",
                "/matters/new/none/none",
                "/matters/none/split",
                "/bulk/none",
                "/static/none.css"
            }) {
                var answer = visit.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                assertThat(answer.body()).as(path).contains("没有这一页", "回到首页");
                calm(answer.body());
            }
            assertThat(visit.get("/matters?after=x").statusCode()).isEqualTo(200);
            assertThat(visit.send("/due", "").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aDatabaseThatWentAwayIsOneSentence() throws Exception {
        var other = new TestDesk();
        try (var visit = Visit.of(other, "wang")) {
            other.house.database().close();
            var answer = visit.get("/due");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("数据库");
            calm(answer.body());
        } finally {
            other.server.close();
        }
    }

    private static void calm(String page) {
        assertThat(page).doesNotContain("Exception", "at fadu.", "org.springframework", "SQL");
    }
}
