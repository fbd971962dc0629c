package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a program sends to whichever route of the document, it gets an answer or is told in words what was wrong. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiOddTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> ODD_TEXTS = List.of(
            "",
            "-1",
            "0",
            "99999999999999999999",
            "-9223372036854775808",
            "9223372036854775807",
            "2147483648",
            "x",
            "1e9",
            "%00",
            "a%00b",
            "%EF%BF%BF",
            "%ED%A0%80",
            "%27",
            "%25",
            "..%5C",
            "a".repeat(3_000),
            "%F0%9F%92%A9");

    private static final List<String> ODD_VALUES = List.of(
            "null",
            "\"\"",
            "\"x\"",
            "\" \"",
            "-1",
            "9223372036854775808",
            "1e400",
            "0.5",
            "true",
            "[]",
            "[null]",
            "[\"a\\u0000\"]",
            "{}",
            "{\"a\": null}",
            "{\"a\": {\"b\": [1, null]}}",
            "{\"why\": \"\\u0000\"}",
            "{\"\\u0000\": \"why\"}",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\udc00 \\ud800\"",
            "\"%s\"".formatted("长".repeat(200_000)),
            "[".repeat(2_000) + "]".repeat(2_000),
            "\"2019-02-30\"");

    private static final List<String> ODD_BODIES =
            List.of("", "{", "{}", "[]", "null", "7", "\"x\"", "{} {}", "{\"\\u0000\": 1}", "{\"\": {}}", "\u0000");

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);
    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();
    private JsonNode document;
    private int asked;
    private int turn;

    ApiOddTest() {
        desk.told();
    }

    @BeforeAll
    void begin() throws Exception {
        List.of("wang", "bai", "shen").forEach(p -> tokens.put(p, calls.token(p)));
        document = JSON.readTree(
                calls.send("GET", "/api/v1/openapi.json", Map.of(), "").body());
    }

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    /** A route of the document. */
    private record Route(String method, String path, JsonNode operation) {
        /** Who gets furthest: the day's work is for others than what administrators keep. */
        String person() {
            var scopes = operation.path("x-scopes").toString();
            return scopes.contains("hooks") ? "bai" : scopes.contains("logs") ? "shen" : "wang";
        }

        boolean takes() {
            return operation.path("requestBody").path("content").has("application/json");
        }

        Stream<JsonNode> parameters(String in) {
            return operation
                    .path("parameters")
                    .valueStream()
                    .filter(p -> p.path("in").asString().equals(in));
        }

        /** Its address with fitting values, but for one parameter. */
        String address(String odd, String value) {
            var address = path;
            for (var p : parameters("path").toList()) {
                var name = p.path("name").asString();
                address = address.replace("{" + name + "}", name.equals(odd) ? value : fitting(name));
            }
            var query = parameters("query")
                    .filter(p -> p.path("required").asBoolean()
                            || p.path("name").asString().equals(odd))
                    .map(p -> p.path("name").asString())
                    .map(name -> name + "=" + (name.equals(odd) ? value : fitting(name)))
                    .toList();
            return query.isEmpty() ? address : address + "?" + String.join("&", query);
        }

        private String fitting(String name) {
            return switch (name) {
                case "id" ->
                    path.contains("/procedures/")
                            ? "information-request"
                            : path.contains("/notices/") ? "1" : "ir-2019-0041";
                case "act" -> "extend";
                case "key" -> "answer";
                case "seq", "position" -> "1";
                case "year" -> "2019";
                case "figure" -> "information-requests";
                case "document" -> "receipt";
                case "procedure" -> "power-item";
                case "from" -> "2019-09-20";
                case "length" -> "20+working+days";
                default -> "x";
            };
        }
    }

    private List<Route> routes() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(m ->
                                new Route(m.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), m.getValue())))
                .toList();
    }

    @Test
    void noParameterMakesARouteFail() throws Exception {
        for (var route : routes()) {
            var names = Stream.concat(route.parameters("path"), route.parameters("query"))
                    .map(p -> p.path("name").asString())
                    .toList();
            for (var name : names) {
                for (var odd : some(ODD_TEXTS)) {
                    call(route, route.address(name, odd), route.takes() ? "{}" : "");
                }
            }
            for (var key : List.of("", "x", "a".repeat(3_000), "an odd key", "../../etc")) {
                call(route, route.address("", ""), key, route.takes() ? "{}" : "");
            }
        }
        told();
    }

    @Test
    void noBodyMakesARouteFail() throws Exception {
        for (var route : routes()) {
            if (!route.takes()) {
                continue;
            }
            for (var body : ODD_BODIES) {
                call(route, route.address("", ""), body);
            }
            var schema = schema(route.operation()
                    .path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema"));
            for (var member : schema.path("properties").propertyNames()) {
                for (var odd : some(ODD_VALUES)) {
                    call(route, route.address("", ""), body(schema, member, odd));
                }
            }
        }
        told();
    }

    /** A third of them, each time the next: in turn every one comes to many routes. */
    private List<String> some(List<String> all) {
        int size = (all.size() + 2) / 3;
        var some = IntStream.range(turn, turn + size)
                .mapToObj(n -> all.get(n % all.size()))
                .toList();
        turn += size;
        return some;
    }

    private void told() {
        var found = List.copyOf(faults);
        faults.clear();
        assertThat(asked).isGreaterThan(500);
        asked = 0;
        assertThat(found).isEmpty();
    }

    private JsonNode schema(JsonNode node) {
        var name = node.path("$ref").asString("");
        return document.path("components").path("schemas").path(name.substring(name.lastIndexOf('/') + 1));
    }

    /** What is needed with fitting values, and one member with an odd one. */
    private static String body(JsonNode schema, String odd, String value) {
        var members = new LinkedHashMap<String, String>();
        for (var needed : schema.path("required").valueStream().toList()) {
            members.put(needed.asString(), fitting(needed.asString(), schema));
        }
        if (schema.path("properties").has("values")) {
            members.put("values", "{\"why\": \"x\"}");
        }
        members.put(odd, value);
        return members.entrySet().stream()
                .map(m -> "\"" + m.getKey() + "\": " + m.getValue())
                .collect(java.util.stream.Collectors.joining(", ", "{", "}"));
    }

    private static String fitting(String name, JsonNode schema) {
        return switch (name) {
            case "procedure" -> "\"information-request\"";
            case "act" -> schema.path("properties").has("matters") ? "\"hand-over\"" : "\"receive\"";
            case "matters" -> "[\"ir-2019-0041\"]";
            case "address" -> "\"https://192.0.2.1/hook\"";
            case "seen" -> "1";
            default -> "\"x\"";
        };
    }

    private void call(Route route, String address, String body) throws Exception {
        call(route, address, "odd-" + asked + "-key", body);
    }

    private void call(Route route, String address, String key, String body) throws Exception {
        var token = tokens.getOrDefault(route.person(), "");
        var zh = send(route, address, token, "zh-CN", key, body);
        asked++;
        var what = route.method() + " " + cut(address) + " " + cut(body) + " -> " + zh.statusCode() + " ";
        if (zh.statusCode() >= 500) {
            faults.add(what);
        } else if (zh.statusCode() >= 400) {
            told(what, zh, send(route, address, token, "en", key, body));
        }
    }

    private HttpResponse<String> send(
            Route route, String address, String token, String language, String key, String body) throws Exception {
        var headers = Map.of(
                "Authorization",
                "Bearer " + token,
                "Accept-Language",
                language,
                "Content-Type",
                route.takes() ? "application/json" : "application/octet-stream",
                "Idempotency-Key",
                key);
        return calls.sendAsIs(route.method(), address, headers, body);
    }

    private void told(String what, HttpResponse<String> zh, HttpResponse<String> en) {
        if (!zh.headers().firstValue("Content-Type").orElse("").equals("application/problem+json")) {
            faults.add(what + "is no problem: " + cut(zh.body()));
            return;
        }
        if (!chinese(JSON.readTree(zh.body()).path("title").asString())
                || !chinese(JSON.readTree(zh.body()).path("detail").asString())
                || en.statusCode() != zh.statusCode()
                || chinese(JSON.readTree(en.body()).path("title").asString())) {
            faults.add(what + "is not told in both languages: " + cut(zh.body()) + cut(en.body()));
        }
    }

    private static boolean chinese(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private static String cut(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }
}
