package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Edition;
import fadu.org.Post;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/** A first act of a day that is over, laid by a program, in a place whose law knows one that happens outside and is approved. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiAskedTest {
    private static final String ASK = "/api/v1/matters/ask";
    private static final LocalDate TODAY = LocalDate.parse("2020-06-01");
    private static final String FILE = "procedures/build-first@2020.yaml";

    private final TestDesk desk = new TestDesk(() -> TestDesk.at("2020-06-01T09:30"));

    ApiAskedTest() {
        var files = new HashMap<>(TestLaw.EDITION.files());
        files.computeIfPresent(
                FILE,
                (_, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                        .replace("enrol: {", "enrol: {kind: fact, ")
                        .getBytes(StandardCharsets.UTF_8));
        desk.house.editions().publish(Edition.of(files), TestDesk.at("2020-06-01T09:00"));
        desk.person("jing", "景明", "Jing Ming", "planning", "examiner");
        desk.person("xin", "辛锐", "Xin Rui", "planning", "unit-clerk");
        leads("xin", TODAY, Optional.empty());
        desk.person("lao", "劳动", "Lao Dong", "planning", "unit-clerk");
        leads("lao", TODAY.minusYears(1), Optional.of(TODAY.minusDays(1)));
    }

    @AfterAll
    void end() {
        desk.close();
    }

    private void leads(String person, LocalDate from, Optional<LocalDate> until) {
        desk.house.posts().keep(new Post(TestDesk.J, person, "leader-in-charge", "legal", from, until));
    }

    /** Who approves decides today, and what he is today counts; what he was on the day of the act does not. */
    @Test
    void whoApprovesIsJudgedByThePostOfToday() throws Exception {
        try (var calls = new ApiCalls(desk)) {
            var jing = calls.token("jing");
            var asked = calls.post(jing, ASK, "laid-today-1", enrol("xin"));
            assertThat(asked.statusCode()).as(asked.body()).isEqualTo(201);
            var id = JsonMapper.builder()
                    .build()
                    .readTree(asked.body())
                    .path("id")
                    .asString();
            var entered = calls.post(
                    calls.token("xin"), "/api/v1/approvals/" + id + "/approve", "unused-0001", "{\"seen\": 0}");
            assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
            assertThat(entered.body()).contains("\"irregular\":[]");

            var refused = calls.post(jing, ASK, "laid-today-2", enrol("lao"));
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
        }
    }

    private static String enrol(String approver) {
        return """
                {"procedure": "build-first", "act": "enrol", "approver": "%s", "on": "2020-05-20",
                 "values": {"project": "p-1", "firm": "某公司", "special_work": false}}""".formatted(approver);
    }
}
