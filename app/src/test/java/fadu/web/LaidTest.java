package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import fadu.matter.Result;
import fadu.matter.Step;
import fadu.org.Post;
import fadu.rule.Request;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is laid before an approver: personal values, deputies, and who was faster. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaidTest {
    private static final String FIRM = "郑州明德科技有限公司";
    private static final String FORM = "/matters/new/build-first/enrol";
    private static final LocalDate TODAY = LocalDate.parse("2020-06-01");

    private final TestDesk desk = new TestDesk(() -> TestDesk.at("2020-06-01T09:30"));

    LaidTest() {
        desk.person("jing", "景明", "Jing Ming", "planning", "examiner");
        desk.person("yuan", "袁立", "Yuan Li", "legal", "leader-in-charge");
        desk.person("fang", "方圆", "Fang Yuan", "legal", "unit-clerk");
        var acting = Optional.of(new Post.Acting("yuan", "出差", "bai"));
        desk.house
                .posts()
                .keep(new Post(TestDesk.J, "fang", "leader-in-charge", "legal", TODAY, Optional.of(TODAY), acting));
    }

    @AfterAll
    void end() {
        desk.close();
    }

    /** Lays it before the leader; the address of what was laid. */
    private static String laid(Visit clerk, String project) throws Exception {
        var form = Map.of(
                "key",
                "laid-" + project,
                "project",
                project,
                "firm",
                FIRM,
                "special_work",
                "false",
                "approver",
                "yuan");
        var asked = clerk.post(FORM, FORM + "/ask", form);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
        return location(asked);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    /** What the database holds of what was laid: the row as text, and what is encrypted. */
    private Map<String, Object> row(String address) {
        return desk.house
                .database()
                .worker()
                .sql()
                .sql("select a::text as whole, sealed from approval a where id = ?")
                .param(address.substring(address.lastIndexOf('/') + 1))
                .query()
                .singleRow();
    }

    @Test
    void personalValuesAreEncryptedWhileItWaitsAndGoneAfterwards() throws Exception {
        try (var clerk = Visit.of(desk, "jing");
                var leader = Visit.of(desk, "yuan")) {
            var address = laid(clerk, "p-1000");
            var row = row(address);
            assertThat(String.valueOf(row.get("sealed"))).isNotEmpty();
            assertThat(String.valueOf(row.get("whole"))).contains("p-1000").doesNotContain(FIRM, "%E9%83%91");
            // Masked, and opened with a reason that is logged.
            assertThat(leader.get(address).body()).contains("郑＊").doesNotContain(FIRM);
            assertThat(leader.post(address, address + "/personal", Map.of("reason", " "))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(leader.post(address, address + "/personal", Map.of("reason", "核对企业名称"))
                            .body())
                    .contains(FIRM);
            assertThat(reasons()).containsExactly("核对企业名称");

            var approved = leader.post(address, address + "/approve", Map.of("seen", "0"));
            assertThat(approved.statusCode()).as(approved.body()).isEqualTo(303);
            var matter = location(approved);
            assertThat(row(address)).containsEntry("sealed", "");
            assertThat(leader.get(matter).body()).contains("p-1000", "郑＊").doesNotContain(FIRM);
            assertThat(leader.post(matter, matter.replaceFirst("\\?.*", "") + "/personal", Map.of("reason", "核对"))
                            .body())
                    .contains(FIRM);
            // A second press of the button changes nothing.
            assertThat(location(leader.post(address, address + "/approve", Map.of("seen", "0"))))
                    .isEqualTo(matter);

            var other = laid(clerk, "p-1001");
            assertThat(clerk.post(other, other + "/withdraw", Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(row(other)).containsEntry("sealed", "");
            assertThat(clerk.get(again(other)).body()).contains("p-1001").doesNotContain(FIRM);
            assertThat(leader.post(other, other + "/approve", Map.of("seen", "0"))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    /** Whoever stands in for the approver in another of his posts may read what waits, and decides nothing. */
    @Test
    void aDeputyDecidesInThePostThatHeHolds() throws Exception {
        desk.house.posts().keep(new Post(TestDesk.J, "yuan", "legal-head", "legal", TODAY, Optional.empty()));
        desk.person("gu", "顾言", "Gu Yan", "planning", "unit-clerk");
        var acting = Optional.of(new Post.Acting("yuan", "出差", "bai"));
        desk.house.posts().keep(new Post(TestDesk.J, "gu", "legal-head", "legal", TODAY, Optional.of(TODAY), acting));
        try (var clerk = Visit.of(desk, "jing");
                var deputy = Visit.of(desk, "fang");
                var other = Visit.of(desk, "gu")) {
            var address = laid(clerk, "p-1003");
            var words = Map.of("words", "请补充材料");
            assertThat(other.get(address).statusCode()).isEqualTo(200);
            assertThat(other.post(address, address + "/return", words).statusCode())
                    .isEqualTo(404);
            assertThat(other.post(address, address + "/approve", Map.of("seen", "0"))
                            .statusCode())
                    .isEqualTo(422);
            assertThat(deputy.post(address, address + "/return", words).statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void nothingIsLaidInPartOrTwice() throws Exception {
        try (var clerk = Visit.of(desk, "jing")) {
            var address = laid(clerk, "p-1002");
            clerk.post(address, address + "/withdraw", Map.of());
            var form = Map.of(
                    "key",
                    "laid-p-1002",
                    "project",
                    "p-1002",
                    "firm",
                    FIRM,
                    "special_work",
                    "false",
                    "approver",
                    "yuan");
            var again = clerk.post(FORM, FORM + "/ask", form);
            assertThat(again.statusCode())
                    .as("an old page, after it was taken back")
                    .isEqualTo(409);
            assertThat(again.body()).contains("本次未送", "p-1002", FIRM);

            var longer = new HashMap<>(form);
            longer.put("key", "laid-longer");
            longer.put("firm", FIRM.repeat(3_000));
            var refused = clerk.post(FORM, FORM + "/ask", longer);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("内容过长，不能送批", "p-1002");
        }
    }

    /** Where a form begins with what was laid. */
    private static String again(String laid) {
        return FORM + "?laid=" + laid.substring(laid.lastIndexOf('/') + 1);
    }

    /** Each that came back is there by itself, beside the draft of the empty form. */
    @Test
    void twoOfAKindThatCameBackAreBothThere() throws Exception {
        try (var clerk = Visit.of(desk, "jing");
                var other = Visit.of(desk, "chen");
                var leader = Visit.of(desk, "yuan")) {
            var first = laid(clerk, "p-1004");
            var second = laid(clerk, "p-1005");
            clerk.post(FORM, FORM + "/draft", Map.of("project", "p-1006"));
            leader.post(first, first + "/return", Map.of("words", "请补充材料"));
            assertThat(location(clerk.post(second, second + "/withdraw", Map.of())))
                    .isEqualTo(again(second));

            assertThat(clerk.get(first).body()).contains(again(first));
            assertThat(clerk.get("/approvals").body()).contains(first, second);
            assertThat(clerk.get("/matters/new").body()).contains(again(first), again(second), FORM + "\"");
            assertThat(clerk.get(again(first)).body()).contains("p-1004").doesNotContain("p-1005", "p-1006", FIRM);
            assertThat(clerk.get(again(second)).body()).contains("p-1005").doesNotContain("p-1004", "p-1006");
            assertThat(clerk.get(FORM).body()).contains("p-1006").doesNotContain("p-1004", "p-1005");
            assertThat(other.get(again(first)).statusCode()).isNotEqualTo(200);
            assertThat(clerk.get(FORM + "?laid=nothing-such").statusCode()).isEqualTo(404);

            // What is written into one of them stays there, and its draft is gone when it is sent again.
            var id = first.substring(first.lastIndexOf('/') + 1);
            var kept = clerk.post(again(first), FORM + "/draft", Map.of("laid", id, "project", "p-1004-b"));
            assertThat(location(kept)).isEqualTo(again(first) + "#act");
            assertThat(clerk.get(again(first)).body()).contains("p-1004-b", "name=\"laid\" value=\"" + id + "\"");
            var form = Map.of(
                    "laid",
                    id,
                    "key",
                    "laid-p-1004-b",
                    "project",
                    "p-1004-b",
                    "firm",
                    FIRM,
                    "special_work",
                    "false",
                    "approver",
                    "yuan");
            assertThat(clerk.post(again(first), FORM + "/ask", form).statusCode())
                    .isEqualTo(303);
            assertThat(clerk.get("/matters/new").body()).contains(again(second)).doesNotContain(again(first));
            assertThat(clerk.get(again(first)).body())
                    .as("what was laid is never lost")
                    .contains("p-1004")
                    .doesNotContain("p-1004-b");
            assertThat(clerk.get(FORM).body()).contains("p-1006");
        }
    }

    @Test
    void whatWasWithdrawnMeanwhileIsNotEntered() {
        var asked = Request.of("take-up", "wang", Set.of("disclosure-clerk"), Map.of());
        var step = Step.of(TestDesk.J, "ir-2019-0042", asked).keyed("laid-race");
        var matters = desk.house.matters();
        var now = TestDesk.at("2020-06-01T09:30");
        assertThatThrownBy(() -> matters.act(step, now, _ -> {
                    throw new Trouble("已撤回", "withdrawn");
                }))
                .isInstanceOf(Trouble.class);
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0042"))
                .noneMatch(e -> e.act().equals("take-up"));
        assertThat(matters.act(step, now)).isInstanceOf(Result.Entered.class);
    }

    private List<String> reasons() {
        return desk.house
                .database()
                .worker()
                .sql()
                .sql("select reason from read_log where reason <> '' order by at")
                .query(String.class)
                .list();
    }

    @Test
    void aDeputyApprovesForWhoeverWasAsked() throws Exception {
        try (var clerk = Visit.of(desk, "jing");
                var deputy = Visit.of(desk, "fang");
                var stranger = Visit.of(desk, "chen")) {
            var address = laid(clerk, "p-2000");
            assertThat(stranger.get(address).statusCode()).isEqualTo(404);
            assertThat(clerk.post(address, address + "/approve", Map.of("seen", "0"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(deputy.get("/approvals").body()).contains(address);
            var approved = deputy.post(address, address + "/approve", Map.of("seen", "0"));
            assertThat(approved.statusCode()).as(approved.body()).isEqualTo(303);
            assertThat(deputy.get(location(approved)).body()).contains("方圆（代袁立）");
            assertThat(clerk.get(address).body()).contains("已批准", "送方圆");
        }
    }

    @Test
    void nothingIsLaidBeforeWhoMayNotKnowOfTheMatter() throws Exception {
        desk.unitHead("sun", "孙健", "Sun Jian");
        desk.marked("ir-2019-0043", "sun:unit-head", "sensitive");
        var act = "/matters/ir-2019-0043/act/extend";
        try (var clerk = Visit.of(desk, "wang")) {
            var asked = clerk.post(act, act + "/ask", Map.of("key", "laid-3000", "why", "调阅", "approver", "li"));
            assertThat(asked.statusCode()).isEqualTo(422);
            assertThat(asked.body()).contains("标为敏感");
        }
    }
}
