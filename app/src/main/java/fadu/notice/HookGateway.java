package fadu.notice;

import fadu.Characters;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Posts each message as JSON to an address: the robot of a WeCom or DingTalk group, which then names the person by his
 * telephone, or a provider of text messages.
 */
final class HookGateway implements Gateway {
    private static final Duration WAIT = Duration.ofSeconds(15);
    private static final int SHOWN = 200;

    /** How the other side wants it. */
    enum Look {
        WECOM,
        DINGTALK,
        PLAIN
    }

    private final Look look;
    private final String address;
    private final String secret;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(WAIT).build();

    /**
     * @param secret with which DingTalk's robots are signed, and what a plain receiver asks for as a bearer token; may be
     *     empty
     */
    HookGateway(Look look, String address, String secret) {
        this.look = look;
        this.address = address;
        this.secret = secret;
    }

    @Override
    public String send(Message message) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(signed(message)))
                .timeout(WAIT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", message.id())
                .POST(BodyPublishers.ofString(Json.write(body(message))));
        if (look == Look.PLAIN && !secret.isEmpty()) {
            request.header("Authorization", "Bearer " + secret);
        }
        var answer = client.send(request.build(), BodyHandlers.ofString());
        var said = answer.statusCode() + " " + Characters.first(answer.body(), SHOWN);
        if (answer.statusCode() / 100 != 2 || (look != Look.PLAIN && !accepted(answer.body()))) {
            throw new IOException(said);
        }
        return said;
    }

    /** Robots answer 200 also when they refuse; what they say then stands in the body. */
    private static boolean accepted(String body) {
        try {
            return String.valueOf(Json.object(body).getOrDefault("errcode", "0"))
                    .equals("0");
        } catch (RuntimeException e) {
            return false;
        }
    }

    private Map<String, Object> body(Message message) {
        var text = message.text() + "\n" + message.link();
        return switch (look) {
            case WECOM ->
                Map.of(
                        "msgtype",
                        "text",
                        "text",
                        Map.of("content", text, "mentioned_mobile_list", List.of(message.to())));
            case DINGTALK ->
                Map.of(
                        "msgtype",
                        "text",
                        "text",
                        Map.of("content", text + " @" + message.to()),
                        "at",
                        Map.of("atMobiles", List.of(message.to())));
            case PLAIN ->
                Map.of("id", message.id(), "to", message.to(), "text", message.text(), "link", message.link());
        };
    }

    /** As DingTalk asks: HMAC-SHA256 of time and secret, in the address. */
    private String signed(Message message) {
        if (look != Look.DINGTALK || secret.isEmpty()) {
            return address;
        }
        long time = message.at().toEpochMilli();
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var sign = Base64.getEncoder()
                    .encodeToString(mac.doFinal((time + "\n" + secret).getBytes(StandardCharsets.UTF_8)));
            return address + (address.contains("?") ? "&" : "?") + "timestamp=" + time + "&sign="
                    + URLEncoder.encode(sign, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
