package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Accounts;
import fadu.access.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three administrators' programs do their own work and none of another's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiAdminTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String OFFICE = "/api/v1/admin/office";
    private static final String POSTS = "/api/v1/admin/posts";
    private static final String ACCOUNTS = "/api/v1/admin/accounts";

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    private JsonNode read(String token, String path) throws Exception {
        var answer = calls.get(token, path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private int post(String token, String path, String body) throws Exception {
        return calls.post(token, path, "unused-0001", body).statusCode();
    }

    private static String given(String person, String role) {
        return "{\"person\": \"%s\", \"role\": \"%s\", \"unit\": \"legal\", \"from\": \"2019-10-23\"}"
                .formatted(person, role);
    }

    @Test
    void nobodyDoesAnothersWork() throws Exception {
        var routes = Map.of(
                OFFICE,
                List.of("bai", "an"),
                ACCOUNTS,
                List.of("an"),
                "/api/v1/admin/why?person=wang&procedure=information-request@2019&act=extend&unit=office",
                List.of("an"),
                "/api/v1/door",
                List.of("shen"),
                "/api/v1/refusals",
                List.of("shen"));
        for (var person : List.of("wang", "bai", "an", "shen")) {
            var token = calls.token(person);
            for (var route : routes.entrySet()) {
                assertThat(calls.get(token, route.getKey()).statusCode())
                        .as(person + " " + route.getKey())
                        .isEqualTo(route.getValue().contains(person) ? 200 : 403);
            }
        }
        var others = EnumSet.complementOf(EnumSet.of(Scope.KEEP));
        assertThat(calls.get(calls.token("bai", others), OFFICE).body()).contains("/api/docs#scope");
    }

    @Test
    void aPersonComesGetsAPostAndAnAccountAndLeaves() throws Exception {
        var bai = calls.token("bai");
        var an = calls.token("an");
        assertThat(post(an, "/api/v1/admin/people", "{\"id\": \"he\", \"zh\": \"何\", \"en\": \"He\"}"))
                .isEqualTo(403);
        assertThat(post(bai, "/api/v1/admin/people", "{\"id\": \"He!\", \"zh\": \"何\", \"en\": \"He\"}"))
                .isEqualTo(422);
        assertThat(post(bai, "/api/v1/admin/people", "{\"id\": \"he\", \"zh\": \"何平\", \"en\": \"He Ping\"}"))
                .isEqualTo(201);
        var unit =
                "{\"id\": \"archive\", \"zh\": \"档案室\", \"en\": \"Archive\", \"parent\": \"office\", \"from\": \"2019-10-23\"}";
        assertThat(post(bai, "/api/v1/admin/units", unit)).isEqualTo(201);
        assertThat(post(bai, "/api/v1/admin/units", unit))
                .as("there is one already")
                .isEqualTo(422);
        assertThat(post(bai, POSTS, given("he", "audit-administrator")))
                .as("administrators are named by the security administrator")
                .isEqualTo(422);
        assertThat(post(bai, POSTS, given("bai", "legal-reviewer")))
                .as("himself")
                .isEqualTo(422);
        assertThat(post(bai, POSTS, given("he", "legal-reviewer"))).isEqualTo(201);
        assertThat(read(bai, OFFICE).path("posts").toString())
                .contains("he|legal-reviewer|legal|2019-10-23")
                .doesNotContain("system-administrator");

        var why = read(an, "/api/v1/admin/why?person=he&procedure=information-request@2019&act=extend&unit=office");
        assertThat(why.path("may").asBoolean()).isFalse();
        assertThat(why.path("because").toString()).contains("lacks");

        assertThat(post(an, ACCOUNTS, "{\"person\": \"he\", \"password\": \"short\"}"))
                .isEqualTo(422);
        var account = "{\"person\": \"he\", \"password\": \"given-for-once-2019\"}";
        assertThat(post(bai, ACCOUNTS, account)).isEqualTo(403);
        assertThat(post(an, ACCOUNTS, account)).isEqualTo(201);
        assertThat(calls.get(calls.token("he"), "/api/v1/matters/ir-2019-0041").statusCode())
                .isEqualTo(200);
        try (var visit = Visit.of(desk, "shen")) {
            assertThat(visit.get("/admin/logs").body()).contains("合法性审查人员 政策法制局 2019-10-23");
        }
        assertThat(read(calls.token("shen"), "/api/v1/door").path("door").get(1).toString())
                .contains("\"what\":\"password\"", "\"person\":\"he\"", "\"by\":\"an\"");

        assertThat(post(an, ACCOUNTS, account.replace("\"he\"", "\"an\"")))
                .as("a token does not take over its own account")
                .isEqualTo(422);
        assertThat(post(an, ACCOUNTS + "/an/close", "")).isEqualTo(422);
        assertThat(post(an, ACCOUNTS + "/he/open", "")).isEqualTo(404);
        assertThat(post(an, ACCOUNTS + "/he/close", "")).isEqualTo(200);
        assertThat(new Accounts(desk.house.database()).all(TestDesk.J, desk.door.instant()))
                .noneMatch(a -> a.person().equals("he"));
        assertThat(post(bai, POSTS + "/end", "{\"key\": \"he|legal-reviewer|legal|2019-10-23\"}"))
                .isEqualTo(200);
        assertThat(read(bai, OFFICE).path("posts").toString()).doesNotContain("he|legal-reviewer");
    }

    @Test
    void whatWasRefusedIsReadByTheAuditAdministrator() throws Exception {
        var body = "{\"values\": {\"why\": \"不予延长\"}, \"approver\": \"li\"}";
        calls.post(calls.token("zhao"), "/api/v1/matters/ir-2019-0041/acts/extend", "refused-0001", body);
        assertThat(read(calls.token("shen"), "/api/v1/refusals?matter=ir-2019-0041")
                        .path("refusals")
                        .get(0)
                        .toString())
                .contains("\"act\":\"extend\"", "第三十三条第二款");
    }
}
