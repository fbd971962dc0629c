package fadu.web;

import fadu.access.ApiTokens;
import fadu.access.Scope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A program that calls the API of a test desk. */
final class ApiCalls implements AutoCloseable {
    private final TestDesk desk;
    private final HttpClient client = HttpClient.newHttpClient();

    ApiCalls(TestDesk desk) {
        this.desk = desk;
    }

    /** A token with all scopes. */
    String token(String person) {
        return token(person, EnumSet.allOf(Scope.class));
    }

    String token(String person, Set<Scope> scopes) {
        return new ApiTokens(desk.house.database()).make(TestDesk.J, person, "test", scopes, 30, desk.door.instant());
    }

    HttpResponse<String> get(String token, String path) throws IOException, InterruptedException {
        return send("GET", path, Map.of("Authorization", "Bearer " + token), "");
    }

    HttpResponse<String> post(String token, String path, String key, String body)
            throws IOException, InterruptedException {
        var headers =
                Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json", "Idempotency-Key", key);
        return send("POST", path, headers, body);
    }

    HttpResponse<String> send(String method, String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        return sendAsIs(method, URI.create(path).toASCIIString(), headers, body);
    }

    /** The same to an address that is encoded already. */
    HttpResponse<String> sendAsIs(String method, String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(desk.address() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        client.close();
    }
}
