package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Accounts;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What one does with one's own account, through HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountTest {
    private static final Pattern LISTED = Pattern.compile(
            "<li class=\"split\"><span><b>([^<]*)</b>.*?/account/sessions/([0-9a-f]+)/end", Pattern.DOTALL);

    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void aSessionEndsWhenNobodyUsesIt() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var now = desk.door.instant();
            desk.door.moveTo(now.plus(Duration.ofMinutes(59)));
            assertThat(visit.get("/due").statusCode()).isEqualTo(200);
            desk.door.moveTo(now.plus(Duration.ofMinutes(121)));
            assertThat(visit.get("/due").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void signingOutEndsIt() throws Exception {
        try (var visit = Visit.of(desk, "li")) {
            assertThat(visit.get("/due").statusCode()).isEqualTo(200);
            visit.post("/due", "/sign-out", Map.of());
            assertThat(visit.get("/due").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void oneEndsAnotherSessionOfOnesOwnOnly() throws Exception {
        try (var here = Visit.of(desk, "zhao");
                var there = Visit.of(desk, "zhao");
                var other = Visit.of(desk, "li")) {
            var elsewhere = "/account/sessions/" + elsewhere(here) + "/end";
            assertThat(other.post("/account", elsewhere, Map.of()).statusCode()).isEqualTo(404);
            assertThat(there.get("/due").statusCode()).isEqualTo(200);
            assertThat(here.post("/account", elsewhere, Map.of()).statusCode()).isEqualTo(303);
            assertThat(there.get("/due").statusCode()).isEqualTo(302);
            assertThat(here.get("/due").statusCode()).isEqualTo(200);
        }
    }

    /** The other of two sessions: the page names the one that asks, and both were last used at the same moment. */
    private static String elsewhere(Visit visit) throws Exception {
        return LISTED.matcher(visit.get("/account").body())
                .results()
                .filter(line -> !line.group(1).equals("本机当前登录"))
                .map(line -> line.group(2))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewPasswordNeedsTheOldOneAndSignsOutElsewhere() throws Exception {
        new Accounts(desk.house.database()).open(TestDesk.J, "chen", TestDesk.PASSWORD, desk.door.instant());
        try (var here = Visit.of(desk, "chen");
                var there = Visit.of(desk, "chen")) {
            var wrong = Map.of("old", "not-this-one", "fresh", "another-2019", "again", "another-2019");
            assertThat(here.post("/account", "/account/password", wrong).statusCode())
                    .isEqualTo(422);
            var differ = Map.of("old", TestDesk.PASSWORD, "fresh", "another-2019", "again", "another-2018");
            assertThat(here.post("/account", "/account/password", differ).body())
                    .contains("不一样");
            var shorter = Map.of("old", TestDesk.PASSWORD, "fresh", "short", "again", "short");
            assertThat(here.post("/account", "/account/password", shorter).body())
                    .contains("8 至 200");
            var right = Map.of("old", TestDesk.PASSWORD, "fresh", "another-2019", "again", "another-2019");
            assertThat(here.post("/account", "/account/password", right).statusCode())
                    .isEqualTo(303);
            assertThat(here.get("/account").statusCode()).isEqualTo(200);
            assertThat(there.get("/account").statusCode()).isEqualTo(302);
        }
    }

    /** Whoever closes an account closes it, though its owner is changing the password in the same moment. */
    @Test
    void anAccountThatIsClosedMeanwhileStaysClosed() throws Exception {
        desk.person("shi", "石磊", "Shi Lei", "office", "unit-clerk");
        var worker = desk.house.database().worker();
        try (var visit = Visit.of(desk, "shi");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            visit.get("/account");
            var right = Map.of("old", TestDesk.PASSWORD, "fresh", "another-2019", "again", "another-2019");
            var answer = worker.act(() -> {
                new Accounts(desk.house.database()).close(TestDesk.J, "shi");
                var changing = threads.submit(() -> visit.post("/account", "/account/password", right));
                // Until the change waits for what was closed and not yet made known.
                while (!waiting() && !changing.isDone()) {
                    Thread.onSpinWait();
                }
                return changing;
            });
            assertThat(answer.get().statusCode()).isNotEqualTo(303);
        }
        assertThat(new Accounts(desk.house.database()).all(TestDesk.J, desk.door.instant()))
                .noneMatch(a -> a.person().equals("shi"));
    }

    /** Asked on a connection of its own: the transaction that waits for it holds another. */
    private boolean waiting() {
        try (var own = desk.house.database().worker().source().getConnection();
                var asked = own.createStatement();
                var row = asked.executeQuery(
                        "select exists (select 1 from pg_locks where not granted and locktype in ('transactionid', 'tuple'))")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSecretOfTheCodesIsShownWhileItWaitsOnly() throws Exception {
        try (var visit = Visit.of(desk, "li")) {
            visit.post("/account", "/account/codes", Map.of());
            assertThat(visit.get("/account").body()).contains("<svg class=\"qr\"");
            var wrong = visit.post("/account", "/account/codes/confirm", Map.of("code", "12345"));
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("六位数字不对");
        }
    }
}
