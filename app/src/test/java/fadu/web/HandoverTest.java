package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Approvals;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody leaves: his book shows all that he holds, and one click hands every open matter on, each by its own entry. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandoverTest {
    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void theBookAndTheOneClick() throws Exception {
        desk.unitHead("sun", "孙健", "Sun Jian");
        desk.told();
        try (var head = Visit.of(desk, "sun");
                var own = Visit.of(desk, "wang");
                var other = Visit.of(desk, "chen");
                var keeper = Visit.of(desk, "bai")) {
            assertThat(other.get("/handover/wang").statusCode()).isEqualTo(403);
            assertThat(head.get("/handover/nobody").statusCode()).isEqualTo(404);
            assertThat(own.get("/handover/wang").body())
                    .contains("未办结事项（5）", "征收补偿标准", "未答复的催办（1）")
                    .doesNotContain("接收人</label>");
            assertThat(keeper.get("/handover/wang").body())
                    .contains("未办结事项（5）")
                    .doesNotContain("征收补偿标准", "name=\"successor\"");
            assertThat(head.get("/deputies").body()).contains("/handover/wang");
            var book = head.get("/handover/wang").body();
            assertThat(book).contains("移交 5 件事项", "移交人：", "政府信息公开承办人");

            new Approvals(desk.house.database().worker())
                    .ask(
                            TestDesk.J,
                            "laid-0001",
                            new Approvals.Laid("ir-2019-0043", "extend", "", "", "", "", Optional.empty()),
                            "li",
                            "wang",
                            desk.door.instant());
            assertThat(head.get("/handover/wang").body()).contains("年度财政预算明细 · 延长答复期限 · 李强送");

            var form = Map.of(
                    "key", "leaves-1",
                    "successor", "li",
                    "why", "调离",
                    "to.ir-2019-0042", "-",
                    "to.ir-2019-0043", "nobody");
            var done = head.post("/handover/wang", "/handover/wang", form);
            assertThat(done.statusCode()).isEqualTo(422);
            assertThat(done.body()).contains("已移交 3 件", "1 件未能移交", "接收人不存在");
            head.post("/handover/wang", "/handover/wang", form);
            assertThat(head.get("/handover/wang").body()).contains("未办结事项（2）");
            assertThat(head.get("/handover/li").body()).contains("未办结事项（3）");
            assertThat(head.get("/matters/ir-2019-0041").body())
                    .containsOnlyOnce("<span class=\"said\">移交承办人</span>")
                    .contains("调离");
        }
    }
}
