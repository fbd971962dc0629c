package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Accounts;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who sees what: every page, every role. What one may not see is not there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessTest {
    private static final String MATTER = "/matters/ir-2019-0041";
    private static final List<String> OF_ALL = List.of(
            "/",
            "/due",
            "/due?whose=mine",
            "/units",
            "/duties",
            "/matters?share=do",
            "/matters",
            "/matters/new",
            "/procedures",
            "/account",
            "/registers",
            "/registers/power-item",
            "/matters/file.csv");
    private static final List<String> OF_MATTER =
            List.of(MATTER, MATTER + "/limit/answer", MATTER + "/limit/answer/strip");

    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void withoutSigningInThereIsOnlyTheSignInPage() throws Exception {
        try (var visit = new Visit(desk)) {
            for (var path : OF_ALL) {
                var answer = visit.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location"))
                        .as(path)
                        .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in"));
            }
            assertThat(visit.get("/sign-in").statusCode()).isEqualTo(200);
            assertThat(visit.get(MATTER).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void everyRoleSeesWhatItsUnitsReach() throws Exception {
        // The general office has the request; the legal office sees all; the planning bureau's clerk sees its own only.
        var seen = Map.of("wang", 200, "li", 200, "zhao", 200, "chen", 404);
        for (var person : seen.entrySet()) {
            try (var visit = Visit.of(desk, person.getKey())) {
                for (var path : OF_ALL) {
                    assertThat(visit.get(path).statusCode())
                            .as(person.getKey() + path)
                            .isEqualTo(200);
                }
                for (var path : OF_MATTER) {
                    assertThat(visit.get(path).statusCode())
                            .as(person.getKey() + path)
                            .isEqualTo(person.getValue());
                }
                // A form is for who may act; whoever sees the matter is told who that is.
                assertThat(visit.get(MATTER + "/act/extend").statusCode())
                        .as(person.getKey())
                        .isEqualTo(List.of("li", "zhao").contains(person.getKey()) ? 403 : person.getValue());
                assertThat(visit.get("/matters").body().contains("ir-2019-0041"))
                        .as(person.getKey())
                        .isEqualTo(person.getValue() == 200);
                assertThat(visit.get("/matters?unit=office").body().contains("ir-2019-0041"))
                        .as("a filter widens nothing for " + person.getKey())
                        .isEqualTo(person.getValue() == 200);
            }
        }
    }

    @Test
    void anActOutOfReachIsNotDoneEvenWhenItsFormIsForged() throws Exception {
        try (var visit = Visit.of(desk, "chen")) {
            var answer = visit.post("/matters/new", MATTER + "/act/take-up", Map.of("key", "forged-0001"));
            assertThat(answer.statusCode()).isEqualTo(404);
        }
        try (var visit = Visit.of(desk, "zhao")) {
            var form = new HashMap<>(Map.of("key", "forged-0002", "since", "3", "why", "不予延长"));
            var answer = visit.post(MATTER, MATTER + "/act/extend", form);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("您没有这一岗位", "第三十三条第二款", "不予延长");
        }
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0041")).hasSize(3);
    }

    @Test
    void whoMayNotBeginAMatterIsToldWhoMay() throws Exception {
        try (var visit = Visit.of(desk, "chen")) {
            var answer = visit.get("/matters/new/information-request/receive");
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("政府信息公开承办人");
        }
    }

    @Test
    void aFormWithoutItsTokenIsNotTaken() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.send(MATTER + "/act/take-up", "key=no-token-1").statusCode())
                    .isEqualTo(403);
            assertThat(visit.send("/sign-out", "").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void afterFiveWrongPasswordsTheAccountRests() throws Exception {
        new Accounts(desk.house.database())
                .open(TestDesk.J, "chen-2", TestDesk.PASSWORD, TestDesk.at("2019-01-02T09:00"));
        try (var visit = new Visit(desk)) {
            for (int i = 0; i < 5; i++) {
                visit.post("/sign-in", "/sign-in", Map.of("name", "chen-2", "password", "wrong-wrong"));
            }
            visit.post("/sign-in", "/sign-in", Map.of("name", "chen-2", "password", TestDesk.PASSWORD));
            assertThat(visit.get("/sign-in?failed").body()).contains("09:40");
            assertThat(visit.get("/due").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectIt() throws IOException, InterruptedException {
        try (var visit = Visit.of(desk, "wang")) {
            var headers = visit.get("/due").headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(
                            v -> assertThat(v).contains("script-src 'self'").doesNotContain("unsafe"));
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Cache-Control"))
                    .hasValueSatisfying(v -> assertThat(v).contains("no-store"));
        }
    }

    @Test
    void theLanguageSwitchLeadsNowhereElse() {
        assertThat(Language.local("/due?show=today")).isTrue();
        assertThat(Language.local("/")).isTrue();
        assertThat(Language.local("//evil.example")).isFalse();
        assertThat(Language.local("/\\evil.example")).isFalse();
        assertThat(Language.local("https://evil.example")).isFalse();
    }
}
