package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signing in through an issuer. */
class IssuerTest {
    private final TestDesk desk = new TestDesk();

    @Test
    void whoeverTheIssuerKnowsComesInAndNobodyElse() throws Exception {
        try (desk;
                var issuer = new PlayedIssuer(desk.door)) {
            kept(issuer);
            in(issuer, "sub-1", "/due", true, "");
            assertThat(issuer.discovered).hasValue(1);
            in(issuer, "sub-2", "/due", false, "还没有对应本系统的账号");
            issuer.claims = c -> c.claim("nonce", "another");
            in(issuer, "sub-1", "/due", false, "未通过核对");
            issuer.claims = c -> c.audience("somebody-else");
            in(issuer, "sub-1", "/due", false, "未通过核对");
            issuer.claims = c -> c.expirationTime(Date.from(desk.door.instant().minus(Duration.ofHours(1))));
            in(issuer, "sub-1", "/due", false, "未通过核对");
            issuer.claims = c -> c;
            issuer.signing = PlayedIssuer.fresh();
            in(issuer, "sub-1", "/due", false, "未通过核对");
            issuer.signing = issuer.key;
            strangers();
            assertThat(issuer.discovered).hasValue(1);
            desk.door.moveTo(desk.door.instant().plus(Duration.ofMinutes(10)));
            in(issuer, "sub-1", "/due", true, "");
            assertThat(issuer.discovered).hasValue(2);
            issuer.goesAway();
            desk.door.moveTo(desk.door.instant().plus(Duration.ofMinutes(10)));
            away();
        }
    }

    private void kept(PlayedIssuer played) throws Exception {
        var issuer = Map.of(
                "name",
                "统一身份认证",
                "address",
                played.address(),
                "client",
                PlayedIssuer.CLIENT,
                "secret",
                PlayedIssuer.SECRET);
        try (var an = Visit.of(desk, "an");
                var bai = Visit.of(desk, "bai")) {
            assertThat(bai.post("/admin/webhooks", "/admin/outside/issuer", issuer)
                            .statusCode())
                    .isEqualTo(403);
            played.known(desk);
            assertThat(an.get("/admin/outside").body())
                    .contains("统一身份认证", "sub-1", "王琳")
                    .doesNotContain(PlayedIssuer.SECRET);
        }
    }

    /** There, back, and in or not. */
    private void in(PlayedIssuer issuer, String subject, String wanted, boolean comes, String why) throws Exception {
        try (var visit = new Visit(desk)) {
            assertThat(visit.get(wanted).statusCode()).isEqualTo(302);
            assertThat(visit.get("/sign-in").body()).contains("/sign-in/issuer/" + TestDesk.J, "统一身份认证");
            var there = visit.get("/sign-in/issuer/" + TestDesk.J);
            assertThat(there.statusCode()).isEqualTo(303);
            var to = PlayedIssuer.query(
                    URI.create(there.headers().firstValue("Location").orElseThrow())
                            .getRawQuery());
            assertThat(to).containsEntry("code_challenge_method", "S256").containsEntry("scope", "openid");
            issuer.asked.putAll(to);
            issuer.asked.put("subject", subject);
            var back = visit.get("/sign-in/issuer/back?code=c0de&state=" + to.get("state"));
            assertThat(back.body()).contains(comes ? "url=" + wanted : "url=/sign-in?failed");
            assertThat(visit.get(wanted).statusCode()).isEqualTo(comes ? 200 : 302);
            if (!comes) {
                assertThat(visit.get("/sign-in?failed").body()).contains(why);
            }
        }
    }

    /** Another browser, a state of one's own, an issuer that says no. */
    private void strangers() throws Exception {
        try (var one = new Visit(desk);
                var other = new Visit(desk)) {
            var there = one.get("/sign-in/issuer/" + TestDesk.J);
            var state = PlayedIssuer.query(
                            URI.create(there.headers().firstValue("Location").orElseThrow())
                                    .getRawQuery())
                    .getOrDefault("state", "");
            other.get("/sign-in/issuer/back?code=c0de&state=" + state);
            assertThat(other.get("/sign-in?failed").body()).contains("不是从本浏览器开始的");
            one.get("/sign-in/issuer/back?error=access_denied&state=" + state);
            assertThat(one.get("/sign-in?failed").body()).contains("access_denied");
            assertThat(one.get("/sign-in/issuer/nowhere").statusCode()).isEqualTo(404);
        }
    }

    private void away() throws Exception {
        try (var visit = new Visit(desk);
                var audit = Visit.of(desk, "shen")) {
            visit.get("/sign-in/issuer/" + TestDesk.J);
            assertThat(visit.get("/sign-in?failed").body()).contains("没有正常答复");
            assertThat(audit.get("/admin/logs").body()).contains("统一身份认证");
        }
    }
}
