package fadu.web;

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
import fadu.store.Watch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** An issuer: a real one over HTTP, with keys of its own. */
final class PlayedIssuer implements AutoCloseable {
    static final String CLIENT = "fadu";
    static final String SECRET = "s3cret:of us";

    /** What the browser was sent with, and as whom it is. */
    final Map<String, String> asked = new ConcurrentHashMap<>();
    /** How often it was asked what it is. */
    final AtomicInteger discovered = new AtomicInteger();

    final RSAKey key;
    UnaryOperator<JWTClaimsSet.Builder> claims = c -> c;
    RSAKey signing;

    private final Watch watch;
    private final HttpServer server;

    PlayedIssuer(Watch watch) throws IOException, JOSEException {
        this.watch = watch;
        this.key = fresh();
        this.signing = key;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/openid-configuration", this::discovery);
        server.createContext("/keys", e -> answer(e, new JWKSet(key.toPublicJWK()).toJSONObject()));
        server.createContext("/token", e -> token(e, signing));
        server.start();
    }

    static RSAKey fresh() throws JOSEException {
        return new RSAKeyGenerator(2048).keyID("k1").generate();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Named by the administrators of a desk, with whom it means by sub-1. */
    void known(TestDesk desk) throws IOException, InterruptedException {
        try (var an = Visit.of(desk, "an")) {
            var issuer = Map.of("name", "统一身份认证", "address", address(), "client", CLIENT, "secret", SECRET);
            an.post("/admin/outside", "/admin/outside/networks/open", Map.of("network", "127.0.0.0/8"));
            an.post("/admin/outside", "/admin/outside/networks/open", Map.of("network", "::1/128"));
            an.post("/admin/outside", "/admin/outside/issuer", issuer);
            an.post("/admin/outside", "/admin/outside/subjects/name", Map.of("subject", "sub-1", "person", "wang"));
        }
    }

    private void discovery(HttpExchange exchange) throws IOException {
        discovered.incrementAndGet();
        answer(
                exchange,
                Map.of(
                        "issuer", address(),
                        "authorization_endpoint", address() + "/authorize",
                        "token_endpoint", address() + "/token",
                        "jwks_uri", address() + "/keys"));
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
        var now = watch.instant();
        var said = claims.apply(new JWTClaimsSet.Builder()
                        .issuer(address())
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

    static Map<String, String> query(String text) {
        return Arrays.stream(text.split("&", -1))
                .map(p -> p.split("=", 2))
                .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
    }

    /** Nobody answers any more. */
    void goesAway() {
        server.stop(0);
    }

    @Override
    public void close() {
        goesAway();
    }
}
