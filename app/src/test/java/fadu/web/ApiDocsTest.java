package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fadu.api.ApiConfiguration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API says of itself is so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiDocsTest {
    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    @Test
    void theExamplesOfThePageDoWhatItSays() throws Exception {
        var token = calls.token("wang");
        try (var browser = new Browser();
                var window = browser.window(375, 800)) {
            var page = window.newPage();
            page.navigate(desk.address() + "/api/docs");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
            int count = page.locator("pre.call").count();
            assertThat(count).isGreaterThan(10);
            for (int i = 0; i < count; i++) {
                run(page, i, token);
            }
        }
    }

    private void run(Page page, int i, String token) throws Exception {
        var call = page.locator("pre.call").nth(i).textContent();
        var told = page.locator("p.gives").nth(i);
        var parts = call.split("\n\n", 2);
        var lines = parts[0].lines().toList();
        var first = lines.getFirst().split(" ", 2);
        var headers = new LinkedHashMap<String, String>();
        lines.stream()
                .skip(1)
                .map(l -> l.split(": ", 2))
                .forEach(h -> headers.put(h[0], h[1].replace("$TOKEN", token)));
        var answer = calls.send(first[0], first[1], headers, parts.length > 1 ? parts[1] : "");
        assertThat(String.valueOf(answer.statusCode()))
                .as(call + answer.body())
                .isEqualTo(told.locator("b").textContent());
        assertThat(answer.body()).as(call).contains(told.locator("code").textContent());
    }

    @Test
    void theDocumentListsEveryRouteThereIs() throws Exception {
        var document = document();
        var listed = new TreeSet<String>();
        document.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue().propertyNames().forEach(method -> listed.add(method + " " + path.getKey())));
        var there = new TreeSet<String>();
        for (var type : new ClassFileImporter().importPackages(ApiConfiguration.class.getPackageName())) {
            for (var method : type.getMethods()) {
                method.tryGetAnnotationOfType(GetMapping.class)
                        .ifPresent(m -> Stream.of(m.value()).forEach(p -> there.add("get " + p)));
                method.tryGetAnnotationOfType(PostMapping.class)
                        .ifPresent(m -> Stream.of(m.value()).forEach(p -> there.add("post " + p)));
                method.tryGetAnnotationOfType(DeleteMapping.class)
                        .ifPresent(m -> Stream.of(m.value()).forEach(p -> there.add("delete " + p)));
            }
        }
        there.remove("get /api/docs");
        assertThat(there).hasSizeGreaterThan(12);
        assertThat(listed).isEqualTo(there);
    }

    @Test
    void theDocumentTellsWhatIsCreatedWhatIsAFileAndWhetherItChanged() throws Exception {
        var paths = document().path("paths");
        assertThat(paths.path("/api/v1/bulk").path("post").path("responses").has("200"))
                .isTrue();
        assertThat(paths.path("/api/v1/matters").path("post").path("responses").has("201"))
                .isTrue();
        var sent = paths.path("/api/v1/files").path("post").path("requestBody").path("content");
        assertThat(sent.propertyNames()).containsExactly("application/octet-stream");
        var tag = calls.send("GET", "/api/v1/openapi.json", Map.of(), "")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(calls.send("GET", "/api/v1/openapi.json", Map.of("If-None-Match", tag), "")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void everyActOfEveryProcedureHasItsSchema() throws Exception {
        var schemas = document().path("components").path("schemas");
        var extend = schemas.path("information-request_2019.extend");
        assertThat(extend.path("x-basis").asString()).isEqualTo("政府信息公开条例@2019 第三十三条第二款");
        var receive = schemas.path("information-request_2019.receive").toString();
        assertThat(receive).contains("channel", "hand", "x-personal", "\"format\":\"date\"");
        var acts = desk.house.editions().current().law().procedures().values().stream()
                .flatMap(p -> p.acts().values().stream()
                        .filter(a -> a.kind() == fadu.law.Act.Kind.DECISION || a.kind() == fadu.law.Act.Kind.FACT)
                        .map(a -> p.id().name() + "_" + p.id().version() + "." + a.id()))
                .toList();
        assertThat(schemas.propertyNames()).containsAll(acts);
    }

    private JsonNode document() throws Exception {
        var answer = calls.send("GET", "/api/v1/openapi.json", Map.of(), "");
        var document = JsonMapper.builder().build().readTree(answer.body());
        assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
        return document;
    }
}
