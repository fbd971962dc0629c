package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Edition;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What was laid before an approver, and an edition published since no longer knows: it is read, and comes to an end. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutdatedTest {
    private static final String FIRM = "郑州明德科技有限公司";
    private static final String FORM = "/matters/new/build-first/enrol";
    private static final String FILE = "procedures/build-first@2020.yaml";

    private final Instant now = TestDesk.at("2020-06-01T09:30");
    private final TestDesk desk = new TestDesk(() -> now);

    OutdatedTest() {
        desk.person("jing", "景明", "Jing Ming", "planning", "examiner");
        desk.person("yuan", "袁立", "Yuan Li", "legal", "leader-in-charge");
    }

    @AfterAll
    void end() {
        desk.close();
    }

    private static String laid(Visit clerk, String project) throws Exception {
        var form = new HashMap<>(
                Map.of("key", "laid-" + project, "project", project, "firm", FIRM, "special_work", "false"));
        form.put("project_code", "code-" + project);
        form.put("approver", "yuan");
        var asked = clerk.post(FORM, FORM + "/ask", form);
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
        return "/approvals/laid-" + project;
    }

    /** The law with another text in one file, or in all of them. */
    private void publish(String path, UnaryOperator<String> change) {
        var files = TestLaw.EDITION.files().entrySet().stream()
                .collect(Collectors.toMap(
                        e -> path.isEmpty() ? change.apply(e.getKey()) : e.getKey(),
                        e -> path.isEmpty() || e.getKey().equals(path)
                                ? change.apply(new String(e.getValue(), StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : e.getValue()));
        assertThat(desk.house.editions().publish(Edition.of(files), now)).isTrue();
    }

    @Test
    void itIsShownByItsKeysAndGivenBackOrWithdrawn() throws Exception {
        try (var clerk = Visit.of(desk, "jing");
                var leader = Visit.of(desk, "yuan");
                var calls = new ApiCalls(desk)) {
            var field = laid(clerk, "p-1");
            var act = laid(clerk, "p-2");
            var kind = laid(clerk, "p-3");
            var last = laid(clerk, "p-4");

            publish(FILE, text -> text.replace("project_code?, ", "").replaceFirst("  project_code: .*\n", ""));
            assertThat(leader.get(field).body())
                    .contains("已没有送批时填写的内容（project_code）", "code-p-1", "p-1", "special_work", "郑＊")
                    .doesNotContain(FIRM, "批准并登记");
            assertThat(leader.post(field, field + "/personal", Map.of("reason", "核对"))
                            .body())
                    .contains(FIRM);
            var approved = leader.post(field, field + "/approve", Map.of("seen", "0"));
            assertThat(approved.statusCode()).isEqualTo(422);
            assertThat(leader.post(field, field + "/return", Map.of("words", "按新版填写"))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(clerk.get(field).body()).contains("按新版填写", FORM + "?laid=laid-p-1");
            assertThat(clerk.get(FORM + "?laid=laid-p-1").body()).contains("p-1");

            publish(FILE, text -> text.replaceAll("\\benrol\\b", "enlist"));
            assertThat(leader.get("/approvals").body()).contains(act, kind);
            assertThat(leader.get(act).body())
                    .contains("已没有这一环节（enrol）", "code-p-2")
                    .doesNotContain("批准并登记");
            var withdrawn = clerk.post(act, act + "/withdraw", Map.of());
            assertThat(withdrawn.headers().firstValue("Location").orElse("")).endsWith(act);
            assertThat(clerk.get(act).body()).contains("已撤回", "code-p-2").doesNotContain("修改后再送", "已没有");

            publish("", text -> text.replace("build-first", "built-first"));
            assertThat(leader.get(kind).body())
                    .contains("已没有这一种事项（build-first）", "code-p-3")
                    .doesNotContain("批准并登记");
            assertThat(leader.post(kind, kind + "/return", Map.of("words", "不再受理"))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(clerk.get(kind).body()).contains("不再受理").doesNotContain("修改后再送");

            var head = calls.token("yuan");
            assertThat(calls.get(head, "/api/v1" + last).body())
                    .contains("已没有这一种事项", "code-p-4", "郑＊")
                    .doesNotContain(FIRM);
            assertThat(calls.post(head, "/api/v1" + last + "/approve", "unused-0001", "{\"seen\": 0}")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(calls.post(head, "/api/v1" + last + "/return", "unused-0001", "{\"words\": \"不再受理\"}")
                            .body())
                    .contains("\"outcome\":\"returned\"");
        }
    }
}
