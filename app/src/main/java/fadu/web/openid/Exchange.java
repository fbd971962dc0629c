package fadu.web.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import fadu.Trouble;
import fadu.Words;
import fadu.access.Issuers;
import fadu.hook.Networks;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said between this house and an issuer. */
final class Exchange {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Longer than a sign-in takes, shorter than an issuer's move is felt. */
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private static final Set<JWSAlgorithm> SIGNED =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.EdDSA);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Networks networks;
    private final Map<String, About> known = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Exchange(Networks networks) {
        this.networks = networks;
    }

    /** What an issuer said of itself, and until when it is not asked again. */
    private record About(JsonNode document, Instant until) {}

    /** Where the browser is sent. */
    String begin(Issuers.Issuer issuer, Flow flow, String back, Instant now) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("response_type", "code");
        asked.put("client_id", issuer.client());
        asked.put("redirect_uri", back);
        asked.put("scope", "openid");
        asked.put("state", flow.state());
        asked.put("nonce", flow.nonce());
        asked.put("code_challenge", flow.challenge());
        asked.put("code_challenge_method", "S256");
        var to = told(issuer, "authorization_endpoint", now);
        return to + (to.contains("?") ? "&" : "?") + form(asked);
    }

    /** Who it is, by the code with which the browser came back. */
    String subject(Issuers.Issuer issuer, String secret, Flow flow, String code, String back, Instant now) {
        var known = encoded(issuer.client()) + ":" + encoded(secret);
        var request = HttpRequest.newBuilder(allowed(issuer, told(issuer, "token_endpoint", now)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(known.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        back,
                        "code_verifier",
                        flow.verifier()))));
        var token = send(request).path("id_token").asString("");
        var keys = send(HttpRequest.newBuilder(allowed(issuer, told(issuer, "jwks_uri", now))))
                .toString();
        return checked(issuer, flow, token, keys, now);
    }

    private static String checked(Issuers.Issuer issuer, Flow flow, String token, String keys, Instant now) {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        var exact = new JWTClaimsSet.Builder()
                .issuer(issuer.address())
                .claim("nonce", flow.nonce())
                .build();
        processor.setJWTClaimsSetVerifier(
                new DefaultJWTClaimsVerifier<SecurityContext>(issuer.client(), exact, Set.of("sub", "iat", "exp")) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(now);
                    }
                });
        try {
            processor.setJWSKeySelector(
                    new JWSVerificationKeySelector<>(SIGNED, new ImmutableJWKSet<>(JWKSet.parse(keys))));
            return processor.process(token, null).getSubject();
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new Trouble(
                    new Words(
                            issuer.name() + "的答复未通过核对，没有登录：" + e.getMessage(),
                            "what " + issuer.name() + " answered is not good; nobody was signed in: " + e.getMessage()),
                    e);
        }
    }

    /** What the issuer says of itself. */
    private String told(Issuers.Issuer issuer, String what, Instant now) {
        var about = known.get(issuer.address());
        if (about == null || !now.isBefore(about.until())) {
            about = new About(document(issuer), now.plus(REMEMBERED));
            known.put(issuer.address(), about);
        }
        var said = about.document().path(what).asString("");
        if (said.isEmpty()) {
            throw away(issuer.address());
        }
        return said;
    }

    private JsonNode document(Issuers.Issuer issuer) {
        var base = issuer.address().endsWith("/")
                ? issuer.address().substring(0, issuer.address().length() - 1)
                : issuer.address();
        var document = send(HttpRequest.newBuilder(allowed(issuer, base + "/.well-known/openid-configuration")));
        if (!document.path("issuer").asString("").equals(issuer.address())) {
            throw away(issuer.address());
        }
        return document;
    }

    private URI allowed(Issuers.Issuer issuer, String address) {
        var uri = URI.create(address);
        networks.check(issuer.jurisdiction(), uri);
        return uri;
    }

    private JsonNode send(HttpRequest.Builder request) {
        var built = request.timeout(PATIENCE).build();
        try {
            var answer = client.send(built, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw away(built.uri().getHost());
            }
            return JSON.readTree(answer.body());
        } catch (IOException | JacksonException e) {
            throw away(built.uri().getHost());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away(built.uri().getHost());
        }
    }

    private static Trouble away(String who) {
        return new Trouble(
                "统一身份认证（" + who + "）没有正常答复，请稍后再试，或用口令登录",
                "the issuer (" + who + ") did not answer as it should; try later, or sign in with the password");
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
