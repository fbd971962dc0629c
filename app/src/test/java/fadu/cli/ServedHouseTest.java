package fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fadu.cli.found.Founding;
import fadu.hook.Network;
import fadu.hook.Networks;
import fadu.hook.Webhook;
import fadu.hook.Webhooks;
import fadu.matter.House;
import fadu.matter.Opening;
import fadu.matter.Step;
import fadu.matter.TestHouse;
import fadu.notice.Gateways;
import fadu.notice.NoticeWork;
import fadu.rule.Request;
import fadu.rule.World;
import fadu.store.Settings;
import fadu.store.TestDatabase;
import fadu.store.Watch;
import fadu.web.Visit;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * {@code ./fadu serve} as a process of its own: it waits for the database, opens the desk, lets the clock act, tells others
 * of it, and ends when it is told to.
 */
class ServedHouseTest {
    private static final String J = "kaiming";
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)");
    private static final Pattern PORT = Pattern.compile("(?<=127\\.0\\.0\\.1:)\\d+");

    private final House house = House.of(TestDatabase.fresh());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aFoundedHouseIsServedUntilItIsToldToEnd() throws Exception {
        var founded = new Founding(house, () -> TestHouse.LAW)
                .of("example.yaml", FoundingTest.example(), Watch.running().instant());
        silentMatter();
        var told = new CompletableFuture<String>();
        var listener = listener(told::complete);
        var environment = new HashMap<>(TestDatabase.environment(house.database()));
        var url = environment.get("FADU_DB_URL");
        var database = PORT.matcher(url).results().findFirst().orElseThrow();
        int port = free();
        environment.put("FADU_DB_URL", PORT.matcher(url).replaceAll(String.valueOf(port)));

        var node = start(environment);
        try (var out = node.inputReader(StandardCharsets.UTF_8)) {
            assertThat(until(out, "每 5 秒再试一次")).contains("连不上数据库", "127.0.0.1:" + port);
            try (var relay = new Relay(port, Integer.parseInt(database.group()))) {
                var open = ADDRESS.matcher(until(out, "开明区人民政府"));
                assertThat(open.find()).isTrue();
                var keeper = founded.keepers().stream()
                        .filter(k -> k.role().equals("security-administrator"))
                        .findFirst()
                        .orElseThrow();
                try (var watcher = new Visit("http://localhost:" + open.group(1))) {
                    assertThat(watcher.get("/health").body()).isEqualTo("ok");
                }
                comesIn("http://localhost:" + open.group(1), keeper);
                assertThat(told.get(2, TimeUnit.MINUTES)).contains("entry.made", "abandon");
                node.toHandle().destroy();
                assertThat(until(out, "已停止")).doesNotContain("Exception");
                assertThat(node.waitFor(1, TimeUnit.MINUTES)).isTrue();
                assertThat(node.exitValue()).isEqualTo(143);
                assertThat(relay.served()).isPositive();
            }
        } finally {
            node.destroyForcibly();
            listener.stop(0);
        }
        assertThat(abandoned()).isEqualTo(1);
    }

    @Test
    void twoNodesDoNothingTwice() throws Exception {
        new Founding(house, () -> TestHouse.LAW)
                .of("example.yaml", FoundingTest.example(), Watch.running().instant());
        silentMatter();
        var told = new CopyOnWriteArrayList<String>();
        var listener = listener(told::add);
        try (var other = House.open(Settings.from(TestDatabase.environment(house.database())))) {
            for (int round = 0; round < 2; round++) {
                var nodes = List.of(background(house), background(other));
                nodes.forEach(Background::finish);
            }
        } finally {
            listener.stop(0);
        }
        assertThat(abandoned()).isEqualTo(1);
        assertThat(told).hasSize(1);
        assertThat(house.database()
                        .worker()
                        .sql()
                        .sql("select count(*) from cursor where jurisdiction = 'kaiming' and follower = 'notices'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    /** A node that was told to end: it does what is due once. */
    private static Background background(House house) {
        var ending = new Ending();
        ending.tell();
        var outbox = house.database().settings().data().resolve("outbox");
        var notices = new NoticeWork(house, Gateways.from(Map.of(), outbox, "https://fadu.example"));
        var out = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new Background(house, notices, () -> Map.of(J, Watch.running()::instant), out, ending);
    }

    private long abandoned() {
        return house.database()
                .worker()
                .sql()
                .sql("select count(*) from entry where act = 'abandon'")
                .query(Long.class)
                .single();
    }

    /** Corrections were asked for, and nobody answered: at the end of the period the clock has to act. */
    private void silentMatter() {
        var values = Map.<String, Object>of(
                "channel", "hand",
                "applicant", "张三",
                "applicant_kind", "person",
                "contact", "13800000000",
                "arrived", "2020-03-02",
                "subject", "补偿标准",
                "forms", List.of(Map.of("form", "1", "asks", "补偿标准")));
        var roles = Set.of("disclosure-clerk");
        house.matters()
                .open(
                        Opening.of(
                                J, "ir-1", "information-request", "bgs", Request.of("receive", "wang", roles, values)),
                        at("2020-03-02T10:00"))
                .orThrow();
        house.matters()
                .act(
                        Step.of(
                                J,
                                "ir-1",
                                Request.of("ask-correction", "wang", roles, Map.of("items_to_correct", "文号"))),
                        at("2020-03-03T10:00"))
                .orThrow();
        house.matters()
                .act(
                        Step.of(
                                J,
                                "ir-1",
                                Request.of("serve-correction", "wang", roles, Map.of("served_on", "2020-03-04"))),
                        at("2020-03-04T10:00"))
                .orThrow();
        house.tick(J, at("2020-03-04T10:01"));
    }

    private HttpServer listener(Consumer<String> told) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            told.accept(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        new Networks(house.database()).open(J, Network.parse("127.0.0.0/8"));
        new Webhooks(house.database())
                .make(
                        J,
                        "bai",
                        "统计平台",
                        "http://127.0.0.1:" + server.getAddress().getPort() + "/",
                        new Webhook.Wanted(List.of(), List.of(), List.of("abandon")),
                        at("2020-03-05T10:00"));
        return server;
    }

    /** With the first password to the choice of one's own, and with that to work. */
    private static void comesIn(String address, Founding.Keeper keeper) throws Exception {
        try (var visit = new Visit(address)) {
            var in = visit.post("/sign-in", "/sign-in", Map.of("name", keeper.person(), "password", keeper.password()));
            assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/sign-in/password");
            var fresh = Map.of("fresh", "mine-alone-2026", "again", "mine-alone-2026");
            assertThat(visit.post("/sign-in/password", "/sign-in/password", fresh)
                            .statusCode())
                    .isEqualTo(303);
            assertThat(visit.get("/admin/accounts").body())
                    .contains(keeper.person())
                    .doesNotContain("演示数据");
        }
    }

    /** The lines up to the one that says something. */
    private static String until(BufferedReader out, String what) {
        var lines = new StringBuilder();
        var found = out.lines().peek(line -> lines.append(line).append('\n')).anyMatch(line -> line.contains(what));
        assertThat(found).as(lines.toString()).isTrue();
        return lines.toString();
    }

    private static Process start(Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "fadu.cli.Main",
                        "serve",
                        "--port",
                        "0")
                .redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().remove("FADU_ADDRESS");
        return builder.start();
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(World.ZONE).toInstant();
    }
}
