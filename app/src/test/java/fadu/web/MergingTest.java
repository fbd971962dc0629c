package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.access.Accounts;
import fadu.figure.Asked;
import fadu.figure.Figures;
import fadu.matter.Step;
import fadu.matter.Verify;
import fadu.org.Person;
import fadu.org.Post;
import fadu.report.Reports;
import fadu.rule.Request;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A matter registered twice goes into the other and counts no more; one that holds two gives off the second. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergingTest {
    private static final String TWICE = "/matters/ir-2019-0043";
    private static final String ONE = "/matters/ir-2019-0042";
    private static final String MERGE = "/act/merge-duplicate";

    private final TestDesk desk = new TestDesk();

    MergingTest() {
        var from = LocalDate.of(2015, 1, 1);
        desk.house.people().keep(new Person(TestDesk.J, "sun", new Words("孙志", "Sun Zhi")));
        desk.house.posts().keep(new Post(TestDesk.J, "sun", "unit-head", "office", from, Optional.empty()));
        new Accounts(desk.house.database()).open(TestDesk.J, "sun", TestDesk.PASSWORD, desk.door.instant());
    }

    @AfterAll
    void end() {
        desk.close();
    }

    private BigDecimal requests(Instant cutoff) {
        var law = desk.house.editions().current().law();
        return new Figures(desk.house.database().worker().sql())
                .one(law, "information-requests", Asked.year(TestDesk.J, 2019, cutoff))
                .value();
    }

    private void verified() {
        var worker = desk.house.database().worker();
        assertThat(new Verify(worker, desk.house.editions(), desk.house.blobs())
                        .all(TestDesk.J, Optional.empty())
                        .finding())
                .isEmpty();
    }

    private String limits(String matter) {
        return desk.house
                .database()
                .worker()
                .sql()
                .sql("select count(*)::text from limit_due where matter = ?")
                .params(matter)
                .query(String.class)
                .single();
    }

    @Test
    void whatWasRegisteredTwiceIsMergedAndTakenBack() throws Exception {
        var now = TestDesk.at("2019-10-23T10:00");
        var before = requests(now);
        var earlier = TestDesk.at("2019-10-23T09:00");
        var known = requests(earlier);
        try (var visit = Visit.of(desk, "sun")) {
            var form = visit.get(TWICE + MERGE).body();
            assertThat(form).contains("软件园规划许可材料", "征收补偿标准");
            var itself = Map.of("key", "merge-0001", "duplicate_of", "ir-2019-0043", "why", "重复", "approver", "zhao");
            assertThat(visit.post(TWICE + MERGE, TWICE + MERGE, itself).body()).contains("不能是本事项");
            assertThat(visit.post(TWICE + MERGE, TWICE + MERGE + "/ask", itself).body())
                    .as("nor is anybody asked to approve it")
                    .contains("不能是本事项");
            var given = Map.of("key", "merge-0002", "duplicate_of", "ir-2019-0042", "why", "重复", "approver", "zhao");
            var answer = visit.post(TWICE + MERGE, TWICE + MERGE, given);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
            assertThat(visit.get(TWICE).body()).contains("已并入另一事项", "已并入</span>", "目前没有期限");
            assertThat(visit.get(ONE).body()).contains("并入本事项的", TWICE);
            assertThat(visit.get("/matters?state=closed").body()).contains("已并入另一事项");
            assertThat(limits("ir-2019-0043")).isEqualTo("0");
            assertThat(requests(now)).isEqualTo(before.subtract(BigDecimal.ONE));
            assertThat(requests(earlier))
                    .as("what was recorded after the cut-off is not seen")
                    .isEqualTo(known);
            verified();
            var back = Map.of("key", "merge-0003", "entry", "2", "why", "不是同一申请", "approver", "zhao");
            var struck = visit.post(TWICE + "/act/strike-entry", TWICE + "/act/strike-entry", back);
            assertThat(struck.statusCode()).as(struck.body()).isEqualTo(303);
            assertThat(visit.get(TWICE).body()).doesNotContain("已并入</span>");
            assertThat(limits("ir-2019-0043")).isNotEqualTo("0");
            assertThat(requests(now)).isEqualTo(before);
            verified();
        }
    }

    /** A report of before the merger names what was irregular as its figures counted it then. */
    @Test
    void aReportNamesWhatWasIrregularBeforeItsCutoff() {
        var roles = Set.of("disclosure-clerk");
        var late = Request.of("extend", "wang", roles, Map.of("why", "未经批准")).recordOnly();
        desk.house
                .matters()
                .act(Step.of(TestDesk.J, "ir-2019-0033", late), TestDesk.at("2019-10-24T10:00"))
                .orThrow();
        var before = irregular("2019-10-25T10:00");
        assertThat(before).contains("ir-2019-0033");
        var merged = Request.of(
                        "merge-duplicate",
                        "sun",
                        Set.of("unit-head"),
                        Map.of("duplicate_of", "ir-2019-0035", "why", "重复"))
                .approvedBy("zhao", Set.of("legal-reviewer"));
        desk.house
                .matters()
                .act(Step.of(TestDesk.J, "ir-2019-0033", merged), TestDesk.at("2019-10-28T10:00"))
                .orThrow();
        assertThat(irregular("2019-10-25T10:00")).isEqualTo(before);
        assertThat(irregular("2019-10-29T10:00")).doesNotContain("ir-2019-0033");
        new Reports(desk.house.database().worker())
                .freeze(
                        desk.house.editions().current().law(),
                        TestDesk.J,
                        2019,
                        "zhao",
                        TestDesk.at("2019-10-25T10:00"));
        assertThat(irregular("2019-10-29T10:00"))
                .as("what was frozen opens what it counted")
                .isEqualTo(before);
    }

    private List<String> irregular(String cutoff) {
        var law = desk.house.editions().current().law();
        var matters = new ArrayList<String>();
        new Reports(desk.house.database().worker())
                .entries(law, TestDesk.J, 2019, TestDesk.at(cutoff))
                .each("irregular-acts", e -> matters.add(e.matter()));
        return matters;
    }

    @Test
    void whatCameInAsOneIsSplit() throws Exception {
        var split = "/matters/ir-2019-0035/split";
        try (var visit = Visit.of(desk, "chen")) {
            assertThat(visit.get(split).statusCode()).isEqualTo(404);
        }
        var given = new java.util.HashMap<String, String>();
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get("/matters/ir-2019-0035").body()).contains(split);
            var form = visit.get(split).body();
            assertThat(form).contains("2019-09-18", "道路施工许可").doesNotContain("张三");
            given.putAll(Map.of(
                    "key",
                    "split-0001",
                    "title",
                    "夜间施工许可",
                    "subject",
                    "夜间施工许可",
                    "channel",
                    "hand",
                    "applicant_kind",
                    "person",
                    "arrived",
                    "2019-09-18",
                    "forms[0].form",
                    "2",
                    "forms[0].asks",
                    "夜间"));
            assertThat(visit.post(split, split, given).body()).contains("请写明拆分的理由");
            given.put("split_why", "一份申请写了两件事");
            given.put("title", "机密★3年");
            assertThat(visit.post(split, split, given).body()).contains("国家秘密不得录入本系统");
            given.put("title", "夜间施工许可");
            var answer = visit.post(split, split, given);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
            assertThat(visit.post(split, split, given).statusCode())
                    .as("pressed twice")
                    .isEqualTo(303);
            given.put("subject", "夜间施工许可及附图");
            var another = visit.post(split, split, given);
            assertThat(another.statusCode())
                    .as("the key of what was entered with other words")
                    .isEqualTo(409);
            assertThat(another.body()).contains("夜间施工许可及附图", "一份申请写了两件事");
            var fresh = visit.get("/matters/split-0001").body();
            assertThat(fresh).contains("夜间施工许可", "拆分自", "/matters/ir-2019-0035", "2019-09-18");
            assertThat(visit.get("/matters/ir-2019-0035").body()).contains("由此拆出", "/matters/split-0001");
        }
        // What few may know of is split into two of which few may know, whoever splits.
        desk.marked("ir-2019-0035", "sun:unit-head", "sensitive");
        try (var visit = Visit.of(desk, "wang")) {
            given.put("key", "split-0002");
            given.put("split_why", "一份申请写了两件事");
            assertThat(visit.post(split, split, given).statusCode()).isEqualTo(303);
        }
        assertThat(desk.house.docket().of(TestDesk.J, "split-0002"))
                .first()
                .satisfies(e -> assertThat(e.values()).containsEntry("secrecy", "sensitive"));
        var docket = desk.house.docket().of(TestDesk.J, "split-0001");
        assertThat(docket).first().satisfies(e -> {
            assertThat(e.effective()).isEqualTo(LocalDate.of(2019, 9, 18));
            assertThat(e.personal()).containsKey("applicant");
        });
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0035"))
                .last()
                .satisfies(e -> assertThat(e.act()).isEqualTo("split-off"));
        verified();
    }
}
