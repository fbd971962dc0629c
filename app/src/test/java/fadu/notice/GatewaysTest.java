package fadu.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fadu.Trouble;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ways out of the house, each against a real receiver on the other side. */
class GatewaysTest {
    private static final Instant AT = Instant.parse("2019-10-23T01:30:00Z");

    private static Message message(String channel, String to) {
        return new Message("kaiming/7/" + channel, channel, to, "开明区", "〔2019〕7号：今日届满", "http://desk/notices/7", AT);
    }

    @Test
    void aFileCanBeReadAndStandsThereOnce(@TempDir Path outbox) throws Exception {
        var gateway = Gateways.from(Map.of(), outbox, "http://desk").of("sms", false);
        gateway.send(message("sms", "13800000000"));
        gateway.send(message("sms", "13800000000"));
        try (var files = Files.list(outbox.resolve("sms"))) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            assertThat(Files.readString(all.getFirst()))
                    .contains("to: 13800000000", "〔2019〕7号：今日届满", "http://desk/notices/7");
        }
    }

    @Test
    void aDemonstrationWritesFilesWhateverIsNamed(@TempDir Path outbox) {
        var named = Gateways.from(Map.of("FADU_NOTICE_MAIL", "smtp://mail.example.cn"), outbox, "http://desk");
        assertThat(named.of("mail", true)).isInstanceOf(FileGateway.class);
        assertThat(named.of("mail", false)).isInstanceOf(MailGateway.class);
        assertThatThrownBy(() -> Gateways.from(Map.of("FADU_NOTICE_SMS", "carrier-pigeon"), outbox, ""))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("FADU_NOTICE_SMS");
    }

    @Test
    void mailGoesOutBySmtp(@TempDir Path outbox) throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var got = CompletableFuture.supplyAsync(() -> received(server));
            var gateway = Gateways.from(
                            Map.of(
                                    "FADU_NOTICE_MAIL",
                                    "smtp://localhost:" + server.getLocalPort() + "?from=fadu@kaiming.gov.cn"),
                            outbox,
                            "")
                    .of("mail", false);
            gateway.send(message("mail", "wang@kaiming.gov.cn"));
            assertThat(got.get(20, TimeUnit.SECONDS))
                    .contains("MAIL FROM:<fadu@kaiming.gov.cn>", "RCPT TO:<wang@kaiming.gov.cn>")
                    .contains("Message-ID: <kaiming.7.mail@fadu>");
        }
    }

    /** A receiver of mail as small as RFC 5321 allows. */
    private static List<String> received(ServerSocket server) {
        try (var socket = server.accept();
                var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                var out = socket.getOutputStream()) {
            var lines = new CopyOnWriteArrayList<String>();
            boolean data = false;
            answer(out, "220 sink");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                lines.add(line);
                if (data) {
                    data = !line.equals(".");
                    if (!data) {
                        answer(out, "250 kept");
                    }
                } else if (line.startsWith("DATA")) {
                    data = true;
                    answer(out, "354 go on");
                } else if (line.startsWith("QUIT")) {
                    answer(out, "221 bye");
                    return lines;
                } else {
                    answer(out, "250 ok");
                }
            }
            return lines;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void answer(java.io.OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Test
    void robotsAreSignedAndTheirRefusalIsHeard(@TempDir Path outbox) throws Exception {
        var asked = new CopyOnWriteArrayList<String>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestURI() + " " + body + " "
                    + exchange.getRequestHeaders().getFirst("Authorization"));
            boolean refuses = exchange.getRequestURI().getPath().equals("/refuses");
            var said = (refuses ? "{\"errcode\":310000,\"errmsg\":\"sign not match\"}" : "{\"errcode\":0}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        server.start();
        try {
            var address = "http://localhost:" + server.getAddress().getPort();
            chat(outbox, "dingtalk " + address + "/robot?access_token=x").send(message("chat", "13800000000"));
            chat(outbox, "wecom " + address + "/hook").send(message("chat", "13800000000"));
            chat(outbox, address + "/sms").send(message("sms", "13800000000"));
            // Computed with another tool: HMAC-SHA256 over "1571794200000\nS3" with S3.
            assertThat(asked.get(0))
                    .contains(
                            "timestamp=1571794200000",
                            "sign=Afrht7QTmeZOXMwLO39rSkW7QdhLL2aAVcClhXHzy0w%3D",
                            "\"atMobiles\":[\"13800000000\"]",
                            "msgtype");
            assertThat(asked.get(1)).contains("\"mentioned_mobile_list\":[\"13800000000\"]");
            assertThat(asked.get(2)).contains("\"to\":\"13800000000\"", "Bearer S3");
            assertThatThrownBy(() ->
                            chat(outbox, "dingtalk " + address + "/refuses").send(message("chat", "13800000000")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("sign not match");
        } finally {
            server.stop(0);
        }
    }

    private static Gateway chat(Path outbox, String value) {
        return Gateways.from(Map.of("FADU_NOTICE_CHAT", value, "FADU_NOTICE_CHAT_SECRET", "S3"), outbox, "")
                .of("chat", false);
    }
}
