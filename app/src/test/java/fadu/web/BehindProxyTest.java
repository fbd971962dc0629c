package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A desk behind a proxy that ends TLS: it stands at the address that it was given, whatever a request says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BehindProxyTest {
    private TlsProxy proxy;
    private TestDesk desk;

    @BeforeAll
    void stands() throws Exception {
        proxy = new TlsProxy(() -> desk.server.port());
        desk = new TestDesk(
                () -> TestDesk.at("2019-10-23T09:30"),
                new Listening("localhost", 0, Optional.of(proxy.address()), List.of()));
    }

    @AfterAll
    void end() {
        desk.close();
        proxy.close();
    }

    @Test
    void aPasskeyIsMadeAndUsedAtTheOuterAddress() {
        assertThat(desk.address()).isEqualTo(proxy.address().toString());
        try (var browser = new Browser();
                var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "wang");
            PasskeyTest.authenticator(window.newCDPSession(page));
            PasskeyTest.made(page, desk);
            PasskeyTest.signOut(page, desk);
            page.navigate(desk.address() + "/matters/ir-2019-0041");
            page.click(PasskeyTest.PASSKEY);
            page.waitForURL("**/matters/ir-2019-0041*");
            assertThat(page.content()).contains("征收补偿标准");
            assertThat(window.cookies())
                    .isNotEmpty()
                    .allSatisfy(c -> assertThat(c.secure).as(c.name).isTrue());
        }
    }

    @Test
    void anIssuerSendsBackToTheOuterAddress() throws Exception {
        try (var issuer = new PlayedIssuer(desk.door);
                var visit = new Visit(desk)) {
            issuer.known(desk);
            var there = visit.get("/sign-in/issuer/" + TestDesk.J);
            var to = PlayedIssuer.query(
                    URI.create(there.headers().firstValue("Location").orElseThrow())
                            .getRawQuery());
            assertThat(to).containsEntry("redirect_uri", proxy.address() + "/sign-in/issuer/back");
            issuer.asked.putAll(to);
            issuer.asked.put("subject", "sub-1");
            visit.get("/sign-in/issuer/back?code=c0de&state=" + to.get("state"));
            assertThat(visit.get("/due").statusCode()).isEqualTo(200);

            var forged = plain("/sign-in/issuer/" + TestDesk.J, "");
            assertThat(PlayedIssuer.query(
                            URI.create(forged.headers().firstValue("Location").orElseThrow())
                                    .getRawQuery()))
                    .containsEntry("redirect_uri", proxy.address() + "/sign-in/issuer/back");
        }
    }

    @Test
    void whatARequestSaysOfItsHostChangesNothing() throws Exception {
        var page = plain("/sign-in", "");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        assertThat(page.headers().allValues("Set-Cookie")).isNotEmpty().allMatch(c -> c.contains("Secure"));
        assertThat(plain("/sign-in/passkey", "").body())
                .contains("\"rpId\":\"localhost\"")
                .doesNotContain("evil");
        assertThat(plain("/due", "").headers().firstValue("Location").orElse(""))
                .doesNotContain("evil");
    }

    /** Behind a proxy all requests come from one address; what the proxy says is the visitor's, and no more than that. */
    @Test
    void wrongPasswordsAreCountedWhereTheyComeFrom() throws Exception {
        plain("/sign-in", "name=wang&password=wrong-2019");
        try (var shen = Visit.of(desk, "shen")) {
            assertThat(shen.get("/admin/logs").body()).contains("198.51.100.4").doesNotContain("203.0.113.7");
        }
    }

    @Test
    void aNamedProxyIsBelievedWhereNoAddressIsGiven() throws Exception {
        var listening = new Listening("localhost", 0, Optional.empty(), List.of("198.51.100.4"));
        try (var named = new TestDesk(() -> TestDesk.at("2019-10-23T09:30"), listening)) {
            plain(named, "/sign-in", "name=wang&password=wrong-2019");
            try (var shen = Visit.of(named, "shen")) {
                assertThat(shen.get("/admin/logs").body())
                        .contains("203.0.113.7")
                        .doesNotContain("198.51.100.4");
            }
        }
    }

    @Test
    void anAddressIsSchemeAndHost() {
        assertThat(Listening.address("https://Fadu.example.gov.cn/")).hasToString("https://fadu.example.gov.cn");
        assertThat(Listening.at(1, Map.of("FADU_ADDRESS", "https://fadu.example:8443"))
                        .address())
                .hasValue(URI.create("https://fadu.example:8443"));
        for (var wrong : List.of("fadu.example", "https://fadu.example/desk", "ftp://fadu.example", "https://a b")) {
            assertThatThrownBy(() -> Listening.address(wrong))
                    .as(wrong)
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("https://fadu.example.gov.cn");
        }
    }

    /** As the proxy asks, for a browser that sent headers of its own to mislead the desk. */
    private HttpResponse<String> plain(String path, String form) throws Exception {
        return plain(desk, path, form);
    }

    private static HttpResponse<String> plain(TestDesk asked, String path, String form) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var inner = "http://localhost:" + asked.server.port();
            var request = HttpRequest.newBuilder(URI.create(inner + path))
                    .header("X-Forwarded-Host", "evil.example")
                    .header("X-Forwarded-Proto", "http")
                    .header("X-Forwarded-Port", "81")
                    .header("Forwarded", "host=evil.example;proto=http")
                    .header("X-Forwarded-For", "203.0.113.7, 198.51.100.4");
            if (form.isEmpty()) {
                return client.send(request.build(), BodyHandlers.ofString());
            }
            var shown = client.send(request.build(), BodyHandlers.ofString());
            var token = shown.body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
            var cookies = shown.headers().allValues("Set-Cookie").stream()
                    .map(c -> c.split(";", 2)[0])
                    .collect(java.util.stream.Collectors.joining("; "));
            return client.send(
                    request.header("Cookie", cookies)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form + "&_csrf=" + token))
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
