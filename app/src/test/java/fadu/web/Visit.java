package fadu.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that only speaks HTTP: keeps cookies, follows no redirect by itself. */
public final class Visit implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client;
    private final String address;

    Visit(TestDesk desk) {
        this(desk.address());
    }

    /** Whatever certificate the other side shows. */
    public Visit(String address) {
        this.client = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .sslContext(TlsProxy.trusting())
                .build();
        this.address = address;
    }

    static Visit of(TestDesk desk, String person) throws IOException, InterruptedException {
        var visit = new Visit(desk);
        visit.post("/sign-in", "/sign-in", Map.of("name", person, "password", TestDesk.PASSWORD));
        return visit;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    /** Sends a form with the token of the page on which it stands. */
    public HttpResponse<String> post(String page, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(page).body());
        var sent = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                path,
                sent + (token.find() ? "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8) : ""));
    }

    /** Sends a form with one file, with the token of the page on which it stands. */
    HttpResponse<String> upload(String page, Map<String, String> form, String field, String name, byte[] content)
            throws IOException, InterruptedException {
        return upload(page, page, form, field, name, content);
    }

    /** The same to somewhere else. */
    HttpResponse<String> upload(
            String page, String path, Map<String, String> form, String field, String name, byte[] content)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(page).body());
        var boundary = "----fadu-test-boundary";
        var body = new java.io.ByteArrayOutputStream();
        var parts = new java.util.LinkedHashMap<>(form);
        parts.put("_csrf", token.find() ? token.group(1) : "");
        for (var part : parts.entrySet()) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.getKey()
                            + "\"\r\n\r\n" + part.getValue() + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + name.replace("\"", "%22") + "\"\r\nContent-Type: text/html\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Sends a body as it is. */
    HttpResponse<String> send(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
