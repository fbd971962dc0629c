package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Signing in through an issuer: a real one over HTTP, with keys of its own. */
class IssuerTest {
    private static final String CLIENT = "fadu";
    private static final String SECRET = "s3cret:of us";

    private final TestDesk desk = new TestDesk();
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private UnaryOperator<JWTClaimsSet.Builder> claims = c -> c;
    private String address = "";

    @Test
    void whoeverTheIssuerKnowsComesInAndNobodyElse() throws Exception {
        var key = new RSAKeyGenerator(2048).keyID("k1").generate();
        var other = new RSAKeyGenerator(2048).keyID("k1").generate();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://localhost:" + server.getAddress().getPort();
        var signing = new RSAKey[] {key};
        server.createContext(
                "/.well-known/openid-configuration",
                e -> answer(
                        e,
                        Map.of(
                                "issuer", address,
                                "authorization_endpoint", address + "/authorize",
                                "token_endpoint", address + "/token",
                                "jwks_uri", address + "/keys")));
        server.createContext("/keys", e -> answer(e, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", e -> token(e, signing[0]));
        server.start();
        try (desk) {
            kept();
            in("sub-1", "/due", true, "");
            in("sub-2", "/due", false, "还没有对应本系统的账号");
            claims = c -> c.claim("nonce", "another");
            in("sub-1", "/due", false, "未通过核对");
            claims = c -> c.audience("somebody-else");
            in("sub-1", "/due", false, "未通过核对");
            claims = c -> c.expirationTime(Date.from(desk.door.instant().minus(Duration.ofHours(1))));
            in("sub-1", "/due", false, "未通过核对");
            claims = c -> c;
            signing[0] = other;
            in("sub-1", "/due", false, "未通过核对");
            signing[0] = key;
            strangers();
            server.stop(0);
            away();
        }
    }

    private void kept() throws Exception {
        try (var an = Visit.of(desk, "an");
                var bai = Visit.of(desk, "bai")) {
            var issuer = Map.of("name", "统一身份认证", "address", address, "client", CLIENT, "secret", SECRET);
            assertThat(bai.post("/admin/webhooks", "/admin/outside/issuer", issuer)
                            .statusCode())
                    .isEqualTo(403);
            an.post("/admin/outside", "/admin/outside/networks/open", Map.of("network", "127.0.0.0/8"));
            an.post("/admin/outside", "/admin/outside/networks/open", Map.of("network", "::1/128"));
            assertThat(an.post("/admin/outside", "/admin/outside/issuer", issuer)
                            .statusCode())
                    .isEqualTo(303);
            var subject = Map.of("subject", "sub-1", "person", "wang");
            assertThat(an.post("/admin/outside", "/admin/outside/subjects/name", subject)
                            .statusCode())
                    .isEqualTo(303);
            assertThat(an.get("/admin/outside").body())
                    .contains("统一身份认证", "sub-1", "王琳")
                    .doesNotContain(SECRET);
        }
    }

    /** There, back, and in or not. */
    private void in(String subject, String wanted, boolean comes, String why) throws Exception {
        try (var visit = new Visit(desk)) {
            assertThat(visit.get(wanted).statusCode()).isEqualTo(302);
            assertThat(visit.get("/sign-in").body()).contains("/sign-in/issuer/" + TestDesk.J, "统一身份认证");
            var there = visit.get("/sign-in/issuer/" + TestDesk.J);
            assertThat(there.statusCode()).isEqualTo(303);
            var to = query(URI.create(there.headers().firstValue("Location").orElseThrow())
                    .getRawQuery());
            assertThat(to).containsEntry("code_challenge_method", "S256").containsEntry("scope", "openid");
            asked.putAll(to);
            asked.put("subject", subject);
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
            var state = query(URI.create(there.headers().firstValue("Location").orElseThrow())
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

    private void token(HttpExchange exchange, RSAKey key) throws IOException {
        var form = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var basic = new String(
                Base64.getDecoder()
                        .decode(exchange.getRequestHeaders()
                                .getFirst("Authorization")
                                .substring("Basic ".length())),
                StandardCharsets.UTF_8);
        boolean good = basic.equals(CLIENT + ":s3cret%3Aof+us")
                && "c0de".equals(form.get("code"))
                && form.getOrDefault("redirect_uri", "").equals(asked.get("redirect_uri"))
                && challenge(form.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"));
        if (!good) {
            exchange.sendResponseHeaders(400, -1);
            exchange.close();
            return;
        }
        var now = desk.door.instant();
        var said = claims.apply(new JWTClaimsSet.Builder()
                        .issuer(address)
                        .audience(CLIENT)
                        .subject(asked.get("subject"))
                        .claim("nonce", asked.get("nonce"))
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plus(Duration.ofMinutes(5)))))
                .build();
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    said);
            jwt.sign(new RSASSASigner(key));
            answer(exchange, Map.of("id_token", jwt.serialize(), "token_type", "Bearer", "access_token", "x"));
        } catch (JOSEException e) {
            throw new IOException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, Map<String, Object> said) throws IOException {
        var bytes = JsonMapper.builder().build().writeValueAsBytes(said);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> query(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(p -> p.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
    }
}
