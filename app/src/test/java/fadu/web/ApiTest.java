package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.ApiTokens;
import fadu.access.Scope;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Programs have the rights of the person whose token they show, within its scopes, and no others. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {
    private static final String MATTER = "/api/v1/matters/ir-2019-0041";
    private static final Pattern MADE = Pattern.compile("id=\"made\">(fadu_[0-9a-f]{64})<");
    private static final Pattern ENDS = Pattern.compile("/account/tokens/([0-9a-f]+)/end");

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    @Test
    void withoutATokenNothingIsAnsweredButTheDescription() throws Exception {
        var none = calls.send("GET", MATTER, Map.of(), "");
        assertThat(none.statusCode()).isEqualTo(401);
        assertThat(none.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(none.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(calls.get("fadu_wrong", MATTER).statusCode()).isEqualTo(401);
        assertThat(calls.send("GET", "/api/v1/openapi.json", Map.of(), "").statusCode())
                .isEqualTo(200);
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get(MATTER).statusCode())
                    .as("a session of the desk is no token")
                    .isEqualTo(401);
        }
    }

    @Test
    void oneSeesWhatOneSeesOnTheDesk() throws Exception {
        for (var person :
                Map.of("wang", 200, "li", 200, "zhao", 200, "chen", 404).entrySet()) {
            var token = calls.token(person.getKey());
            assertThat(calls.get(token, MATTER).statusCode())
                    .as(person.getKey())
                    .isEqualTo(person.getValue());
            assertThat(calls.get(token, MATTER + "/acts").statusCode())
                    .as(person.getKey())
                    .isEqualTo(person.getValue());
            assertThat(calls.get(token, "/api/v1/matters").body().contains("ir-2019-0041"))
                    .as(person.getKey())
                    .isEqualTo(person.getValue() == 200);
        }
        var chen = calls.token("chen");
        assertThat(calls.get(chen, "/api/v1/matters?unit=office").statusCode()).isEqualTo(404);
        assertThat(calls.post(chen, MATTER + "/acts/take-up", "forged-0001", "{}")
                        .statusCode())
                .isEqualTo(404);
        var opening = "{\"procedure\": \"information-request\", \"act\": \"receive\"}";
        var refused = calls.post(chen, "/api/v1/matters", "forged-0002", opening);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("政府信息公开承办人");
    }

    @Test
    void personalValuesAreMasked() throws Exception {
        var whole = calls.get(calls.token("wang"), MATTER).body();
        assertThat(whole).contains("征收补偿标准", "\"applicant\"").doesNotContain("张三", "13800000000");
    }

    @Test
    void aTokenIsGoodForItsScopesOnly() throws Exception {
        var reads = calls.token("wang", EnumSet.of(Scope.READ));
        assertThat(calls.get(reads, MATTER).statusCode()).isEqualTo(200);
        assertThat(calls.get(reads, "/api/v1/figures/2019").statusCode()).isEqualTo(403);
        var act = calls.post(reads, MATTER + "/acts/back", "scope-0001", "{}");
        assertThat(act.statusCode()).isEqualTo(403);
        assertThat(act.body()).contains("/api/docs#scope");
        var counts = calls.token("wang", EnumSet.of(Scope.FIGURES));
        assertThat(calls.get(counts, "/api/v1/figures/2019").statusCode()).isEqualTo(200);
        assertThat(calls.get(counts, MATTER).statusCode()).isEqualTo(403);
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0041")).hasSize(3);
    }

    @Test
    void aRefusalTellsRuleAndBasisInTheLanguageAskedFor() throws Exception {
        var token = calls.token("zhao");
        var body = "{\"values\": {\"why\": \"不予延长\"}, \"approver\": \"li\"}";
        var zh = calls.post(token, MATTER + "/acts/extend", "refused-0001", body);
        assertThat(zh.statusCode()).isEqualTo(422);
        assertThat(zh.body()).contains("您没有这一岗位", "\"rule\":\"by\"", "政府信息公开条例@2019 第三十三条第二款");
        var headers = Map.of(
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "refused-0002",
                "Accept-Language",
                "en");
        var en = calls.send("POST", MATTER + "/acts/extend", headers, body);
        assertThat(en.statusCode()).isEqualTo(422);
        assertThat(en.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(en.body()).contains("The law does not allow it");
    }

    @Test
    void oneKeyEntersOnceAndIsNotGoodForAnotherAct() throws Exception {
        var token = calls.token("wang");
        var path = "/api/v1/matters/ir-2019-0035/acts/take-up";
        var first = calls.post(token, path, "once-0001", "{\"values\": {}}");
        assertThat(first.statusCode()).isEqualTo(201);
        int entries = desk.house.docket().of(TestDesk.J, "ir-2019-0035").size();
        var again = calls.post(token, path, "once-0001", "{\"values\": {}}");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0035")).hasSize(entries);
        var other = calls.post(token, "/api/v1/matters/ir-2019-0033/acts/take-up", "once-0001", "{\"values\": {}}");
        assertThat(other.statusCode()).isEqualTo(409);
    }

    @Test
    void whoSawLessThanThereIsEntersNothing() throws Exception {
        var stale = calls.post(
                calls.token("wang"),
                MATTER + "/acts/extend",
                "stale-0001",
                "{\"values\": {\"why\": \"x\"}, \"since\": 1}");
        assertThat(stale.statusCode()).isEqualTo(409);
    }

    @Test
    void whatCannotBeReadIsSaidSo() throws Exception {
        var token = calls.token("wang");
        assertThat(calls.post(token, MATTER + "/acts/extend", "unread-0001", "{\"valeus\": {}}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(calls.post(token, MATTER + "/acts/extend", "unread-0001", "{")
                        .statusCode())
                .isEqualTo(400);
        for (var path : new String[] {"/api/v1/matters", "/api/v1/bulk"}) {
            assertThat(calls.post(token, path, "unread-0002", "{}").statusCode())
                    .as("what is needed is missing: " + path)
                    .isEqualTo(400);
        }
        assertThat(calls.post(token, MATTER + "/acts/extend", "short", "{}").statusCode())
                .isEqualTo(400);
        var impossible = java.util.Base64.getUrlEncoder()
                .encodeToString("2019-99-99 a".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(calls.get(token, "/api/v1/matters?cursor=" + impossible).statusCode())
                .isEqualTo(400);
        assertThat(calls.get(token, "/api/v1/matters?cursor=nonsense").statusCode())
                .isEqualTo(400);
        assertThat(calls.get(token, "/api/v1/calendar/due?from=x&length=y").statusCode())
                .isEqualTo(400);
        assertThat(calls.get(token, "/api/v1/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aListGoesOnWhereItsPageEnded() throws Exception {
        var token = calls.token("zhao");
        var first = calls.get(token, "/api/v1/matters?size=2").body();
        var next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        var second = calls.get(token, "/api/v1/matters?size=2&cursor=" + next.group(1))
                .body();
        var id = Pattern.compile("\"id\":\"([^\"]+)\"");
        assertThat(id.matcher(second).results().map(r -> r.group(1)).toList())
                .hasSize(2)
                .doesNotContainAnyElementsOf(
                        id.matcher(first).results().map(r -> r.group(1)).toList());
    }

    @Test
    void aTokenIsMadeOnTheAccountShownOnceAndRevoked() throws Exception {
        try (var visit = Visit.of(desk, "li")) {
            var form = Map.of("name", "案件系统", "scope", "read", "days", "7", "old", TestDesk.PASSWORD);
            var page = visit.post("/account/tokens", "/account/tokens", form).body();
            var made = MADE.matcher(page);
            assertThat(made.find()).isTrue();
            assertThat(calls.get(made.group(1), MATTER).statusCode()).isEqualTo(200);
            var list = visit.get("/account/tokens").body();
            assertThat(list).contains("案件系统").doesNotContain(made.group(1));
            var wrong = Map.of("name", "x", "scope", "read", "days", "7", "old", "not-this-one");
            assertThat(visit.post("/account/tokens", "/account/tokens", wrong).statusCode())
                    .isEqualTo(422);
            var id = ENDS.matcher(list);
            assertThat(id.find()).isTrue();
            try (var other = Visit.of(desk, "zhao")) {
                assertThat(other.post("/account/tokens", id.group(), Map.of()).statusCode())
                        .isEqualTo(404);
            }
            assertThat(visit.post("/account/tokens", id.group(), Map.of()).statusCode())
                    .isEqualTo(303);
            assertThat(calls.get(made.group(1), MATTER).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aTokenEnds() {
        var tokens = new ApiTokens(desk.house.database());
        var now = desk.door.instant();
        var token = tokens.make(TestDesk.J, "wang", "short", EnumSet.of(Scope.READ), 1, now);
        assertThat(tokens.holder(token, now.plus(Duration.ofHours(23)))).isPresent();
        assertThat(tokens.holder(token, now.plus(Duration.ofHours(25)))).isEmpty();
    }
}
