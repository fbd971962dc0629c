package fadu.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the desk, by plain HTTP, with a session of his own; follows no redirect. */
final class Caller implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String address;
    private String token = "";

    private Caller(String address) {
        this.address = address;
    }

    static Caller signedIn(String address, String person, String password) throws IOException, InterruptedException {
        var caller = new Caller(address);
        caller.learn("/sign-in");
        var form = caller.form("/sign-in", Map.of("name", person, "password", password));
        caller.client.send(form.build(), BodyHandlers.discarding());
        caller.learn("/matters");
        return caller;
    }

    /** Reads the token that forms of this session carry. */
    private void learn(String page) throws IOException, InterruptedException {
        var found = TOKEN.matcher(get(page).body());
        if (!found.find()) {
            throw new IOException(page + ": no form; is the person signed in?");
        }
        token = found.group(1);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    /** Asks for a page, and says to the server what is visited. */
    HttpResponse<String> get(String path, String visit) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .header(ServerTime.VISIT, visit)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** Sends a form, and says to the server what is visited. */
    HttpResponse<String> post(String path, Map<String, String> form, String visit)
            throws IOException, InterruptedException {
        return client.send(form(path, form).header(ServerTime.VISIT, visit).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder form(String path, Map<String, String> form) {
        var sent = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "", "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8)));
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(sent));
    }

    @Override
    public void close() {
        client.close();
    }
}
