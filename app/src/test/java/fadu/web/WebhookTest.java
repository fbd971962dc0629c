package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fadu.access.Scope;
import fadu.hook.Network;
import fadu.hook.Telling;
import fadu.matter.Step;
import fadu.rule.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/** Another system is told of entries: a real server that fails first, then takes them, then is gone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WebhookTest {
    private record Received(String id, String time, String signature, String body) {}

    private record Secret(String id, String secret) {}

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);
    private final Telling telling = new Telling(desk.house);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger status = new AtomicInteger(500);
    private HttpServer server;

    @BeforeAll
    void listens() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    @AfterAll
    void end() {
        server.stop(0);
        calls.close();
        desk.close();
    }

    private void take(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        received.add(new Received(
                headers.getFirst("webhook-id"),
                headers.getFirst("webhook-timestamp"),
                headers.getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(status.get(), -1);
        exchange.close();
    }

    @Test
    void anEntryIsToldOnceSignedAndAgainUntilItIsTaken() throws Exception {
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/fadu";
        try (var bai = Visit.of(desk, "bai");
                var an = Visit.of(desk, "an")) {
            var form = Map.of("name", "统计平台", "address", address);
            assertThat(bai.post("/admin/webhooks", "/admin/webhooks", form).body())
                    .contains("内部网段须由安全管理员先行开放");
            var network = Map.of("network", "127.0.0.0/8");
            assertThat(bai.post("/admin/webhooks", "/admin/outside/networks/open", network)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(an.post("/admin/outside", "/admin/outside/networks/open", network)
                            .statusCode())
                    .isEqualTo(303);
        }
        desk.house.tick(TestDesk.J, desk.door.instant());
        var made = made(address);
        var secret = Base64.getDecoder().decode(made.secret().substring("whsec_".length()));
        takeUp("ir-2019-0043");
        takeUp("ir-2019-0042");
        var now = desk.door.instant();

        assertThat(telling.run(now)).isEqualTo(2);
        assertThat(telling.run(now.plusSeconds(29))).isZero();
        status.set(200);
        assertThat(telling.run(now.plusSeconds(30))).isEqualTo(2);
        assertThat(new Telling(desk.house).run(now.plus(Duration.ofDays(9)))).isZero();

        assertThat(received).hasSize(4).allSatisfy(r -> {
            assertThat(r.signature()).isEqualTo(signature(secret, r));
            assertThat(r.body()).contains("\"entry.made\"", "\"take-up\"", "办理").doesNotContain("张三", "征收", "wang");
        });
        assertThat(received.stream().map(Received::id).distinct()).hasSize(2);
        assertThat(received.stream().map(Received::body).distinct()).hasSize(2);

        again(made.id(), now);
        assertThat(received).hasSize(5);
        givenUp(made.id(), now);
    }

    private Secret made(String address) throws Exception {
        var body = "{\"name\": \"统计平台\", \"address\": \"" + address + "\", \"acts\": [\"take-up\"]}";
        var hooks = EnumSet.of(Scope.HOOKS);
        assertThat(calls.post(calls.token("wang", hooks), "/api/v1/webhooks", "unused-key", body)
                        .statusCode())
                .isEqualTo(403);
        var answer = calls.post(calls.token("bai", hooks), "/api/v1/webhooks", "unused-key", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        var read = JsonMapper.builder().build().readTree(answer.body());
        return new Secret(
                read.path("webhook").path("id").asString(), read.path("secret").asString());
    }

    private void takeUp(String matter) {
        var request = Request.of("take-up", "wang", Set.of("disclosure-clerk"), Map.of());
        desk.house
                .matters()
                .act(Step.of(TestDesk.J, matter, request), desk.door.instant())
                .orThrow();
        desk.house.tick(TestDesk.J, desk.door.instant());
    }

    private void again(String id, java.time.Instant now) throws Exception {
        try (var bai = Visit.of(desk, "bai")) {
            var page = "/admin/webhooks?of=" + id;
            var shown = bai.get(page).body();
            assertThat(shown).contains("统计平台", "已送达", "试过 2 次", "ir-2019-0043 #2 take-up");
            var position = shown.replaceAll("(?s).*name=\"position\" value=\"(\\d+)\".*", "$1");
            var again = bai.post(page, "/admin/webhooks/" + id + "/again", Map.of("position", position));
            assertThat(again.statusCode()).isEqualTo(303);
            assertThat(telling.run(now.plusSeconds(40))).isEqualTo(1);
            assertThat(bai.post(page, "/admin/webhooks/none/again", Map.of("position", position))
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private void givenUp(String id, java.time.Instant start) throws Exception {
        server.stop(0);
        takeUp("ir-2019-0035");
        var now = start;
        int tries = 0;
        for (int i = 0; i < 20; i++) {
            now = now.plus(Duration.ofHours(37));
            tries += telling.run(now);
        }
        assertThat(tries).isEqualTo(10);
        try (var bai = Visit.of(desk, "bai")) {
            assertThat(bai.get("/admin/webhooks?of=" + id).body()).contains("已放弃 1", "试过 10 次", "ConnectException");
            assertThat(bai.post("/admin/webhooks", "/admin/webhooks/" + id + "/end", Map.of())
                            .statusCode())
                    .isEqualTo(303);
            assertThat(bai.get("/admin/webhooks").body()).contains("还没有推送");
        }
        try (var shen = Visit.of(desk, "shen")) {
            assertThat(shen.get("/admin/logs").body()).contains("新建事件推送", "停用事件推送", "127.0.0.0/8");
        }
    }

    private static String signature(byte[] secret, Received received) {
        return signature(secret, received.id() + "." + received.time() + "." + received.body());
    }

    private static String signature(byte[] secret, String told) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(told.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theExampleOfThePageIsSigned() throws Exception {
        var page = calls.send("GET", "/api/docs", Map.of(), "").body().replace("&quot;", "\"");
        var secret = page.replaceAll(
                "(?s).*<pre class=\"told\" id=\"webhook-secret\" tabindex=\"0\">whsec_([^<]*)</pre>.*", "$1");
        var call =
                page.replaceAll("(?s).*<pre class=\"told\" id=\"webhook-call\" tabindex=\"0\">([^<]*)</pre>.*", "$1");
        var told = new StringBuilder();
        for (var name : List.of("webhook-id", "webhook-timestamp")) {
            told.append(call.replaceAll("(?s).*" + name + ": (\\S+).*", "$1")).append('.');
        }
        told.append(call.split("\n\n", 2)[1]);
        assertThat(call)
                .contains("webhook-signature: " + signature(Base64.getDecoder().decode(secret), told.toString()));
    }

    @Test
    void whatIsNotThePublicNetworkIsClosed() {
        assertThat(List.of(
                        "127.0.0.1",
                        "10.1.2.3",
                        "169.254.169.254",
                        "172.31.0.1",
                        "192.168.1.1",
                        "100.64.0.1",
                        "0.0.0.0",
                        "::1",
                        "fe80::1",
                        "fd00::1",
                        "::ffff:10.0.0.1",
                        "64:ff9b::a00:1",
                        "2002:7f00:1::"))
                .allSatisfy(
                        a -> assertThat(Network.open(InetAddress.ofLiteral(a))).isFalse());
        assertThat(List.of("8.8.8.8", "223.5.5.5", "2400:3200::1"))
                .allSatisfy(
                        a -> assertThat(Network.open(InetAddress.ofLiteral(a))).isTrue());
        assertThat(Network.parse("10.20.0.0/16").holds(InetAddress.ofLiteral("10.20.255.1")))
                .isTrue();
        assertThat(Network.parse("10.20.0.0/16").holds(InetAddress.ofLiteral("10.21.0.1")))
                .isFalse();
    }
}
