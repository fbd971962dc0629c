package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the pages of a year say to somebody, the API says to his program: the same sums, cycle, ranks, marks and draw. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiYearTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String YEAR = "/api/v1/years/2019/";
    private static final String REVIEW = YEAR + "reviews/fr-1";
    private static final Pattern CELL = Pattern.compile("<t[hd][^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);

    @BeforeAll
    void begin() {
        WorkYear.of(desk);
        desk.person("yu", "于放", "Yu Fang", "office", "unit-head");
    }

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    @Test
    void theSumsAndTasksOfThePlanAreThoseOfThePage() throws Exception {
        for (var person : List.of("sun", "chen", "zhao")) {
            var items = read(person, YEAR + "plan").path("items").get(0);
            var page = page(person, "/plan/2019");
            var sums = items.path("sums")
                    .valueStream()
                    .map(s -> {
                        var line = new ArrayList<>(List.of(zh(s.path("name"))));
                        s.path("counts").forEach(n -> line.add(n.asString()));
                        return line;
                    })
                    .toList();
            assertThat(table(page, "sums-table")).as(person).isEqualTo(sums);
            assertThat(table(page, "items"))
                    .as(person)
                    .hasSize(items.path("items").size());
        }
        assertThat(read("sun", YEAR + "plan").path("items").get(0).path("sums")).hasSize(2);
        var late = read("sun", YEAR + "plan?unit=planning&state=overdue");
        var task = late.path("items")
                .get(0)
                .path("items")
                .valueStream()
                .filter(i -> i.path("matter").asString().equals("plan-1-4-1"))
                .findFirst()
                .orElseThrow();
        assertThat(task.path("stage").asString()).isEqualTo("overdue");
        assertThat(task.path("days").asInt()).isEqualTo(23);
        assertThat(task.path("acts").toString()).contains("\"act\":\"urge\"");
        assertThat(task.path("proof").toString()).contains("公示截图.png");
        assertThat(late.path("tables").toString()).contains("建立合同审查台账", "\"sense\":\"done\"");
    }

    @Test
    void whoDoesNotSeeAMatterDoesNotSeeItsLine() throws Exception {
        assertThat(read("chen", YEAR + "plan").toString())
                .contains("plan-1-4-1")
                .doesNotContain("plan-1-4-2", "\"pm-1\"", "\"plan-1\"");
        assertThat(calls.get(calls.token("yu"), REVIEW).statusCode()).isEqualTo(404);
        for (var nothing : List.of("/api/v1/years/3000/plan", YEAR + "duties", YEAR + "reviews/plan-1")) {
            assertThat(calls.get(calls.token("sun"), nothing).statusCode())
                    .as(nothing)
                    .isEqualTo(404);
        }
        for (var odd : List.of(YEAR + "plan?state=done", REVIEW + "?n0=many", REVIEW + "?from=2019-02-30")) {
            assertThat(calls.get(calls.token("wu"), odd).statusCode()).as(odd).isEqualTo(400);
        }
    }

    @Test
    void theCycleIsThatOfThePage() throws Exception {
        var cycle = read("sun", YEAR + "check").path("cycles").get(0);
        var lines = table(page("sun", "/check/2019"), cycle.path("id").asString());
        assertThat(cycle.path("units")).hasSize(lines.size()).isNotEmpty();
        for (int i = 0; i < lines.size(); i++) {
            var unit = cycle.path("units").get(i);
            assertThat(lines.get(i).getFirst()).isEqualTo(zh(unit.path("name")));
            var step = 1;
            for (var mark : List.of(unit.path("planned"), unit.path("checked"), unit.path("appraised"))) {
                var none = mark.path("ahead").asBoolean() ? "未到时间" : "缺";
                assertThat(lines.get(i).get(step++)).startsWith(mark.path("day").asString(none));
            }
        }
        assertThat(cycle.toString()).contains("\"day\":\"2019-07-25\"", "年中检查通报.docx");
        var other = read("sun", YEAR + "check?theme=" + encoded("证明事项"));
        assertThat(other.path("cycles").get(0).path("units")).isEmpty();
    }

    @Test
    void theMarksOfUnitsAreThoseOfThePage() throws Exception {
        var units = read("lin", YEAR + "appraise").path("marks").get(0).path("units");
        var lines = table(page("lin", "/appraise/2019"), "appraised-table");
        assertThat(lines).hasSize(units.size()).hasSize(1);
        var unit = units.get(0);
        assertThat(lines.getFirst())
                .startsWith(zh(unit.path("name")), unit.path("self").asString())
                .contains(unit.path("weight").asString(), zh(unit.path("state")));
        assertThat(lines.getFirst().get(2)).startsWith(unit.path("checked").asString());
        assertThat(unit.path("self").asInt()).isEqualTo(58);
        assertThat(unit.path("open").asInt()).isEqualTo(1);
        assertThat(unit.has("place")).isFalse();
    }

    @Test
    void aProgramDrawsFilesScoresThemAndReadsTheRanks() throws Exception {
        var seed = "2019年10月20日福彩双色球开奖号码 03 11 17 20 24 31 06";
        assertThat(read("wu", REVIEW).path("draw").path("seed").asString()).isEqualTo("2019年10月20日福彩双色球开奖号码");
        var review = read("wu", REVIEW + "?from=2019-01-01&n0=2&seed=" + encoded(seed));
        var draw = review.path("draw");
        assertThat(draw.path("strata").toString())
                .isEqualTo("[{\"asked\":\"n0\",\"unit\":\"规划局\",\"files\":5,\"wanted\":2}]");
        assertThat(draw.path("files")).hasSize(2);
        assertThat(read("zhao", REVIEW).has("draw")).as("zhao does not draw").isFalse();
        enter(
                "wu",
                draw.path("act").asString(),
                Map.of(
                        "values",
                        draw.path("values"),
                        "since",
                        review.path("entries").asInt()));
        var drawn = read("zhao", REVIEW);
        assertThat(drawn.path("drawn").path("same").asBoolean()).isTrue();
        assertThat(drawn.path("drawn").path("seed").asString()).isEqualTo(seed);
        int off = 7;
        for (var sheet : drawn.path("sheets")) {
            var offer = sheet.path("acts").get(0);
            assertThat(sheet.has("points")).isFalse();
            var values =
                    ((ObjectNode) offer.path("given")).put("off_paper", off).put("grade", "pass");
            enter(
                    "zhao",
                    offer.path("act").asString(),
                    Map.of("row", sheet.path("file").asString(), "values", values));
            off = 2;
        }
        var scores = read("wu", YEAR + "appraise").path("scores").get(0);
        var rank = scores.path("ranks").get(0);
        assertThat(table(page("wu", "/appraise/2019"), "ranks-table"))
                .containsExactly(List.of(
                        zh(rank.path("name")),
                        rank.path("average").asString(),
                        rank.path("place").asString(),
                        rank.path("files").asString(),
                        rank.path("lowest").asString(),
                        rank.path("failed").asString()));
        assertThat(rank.path("average").asString()).isEqualTo("95.5");
        assertThat(read("wu", REVIEW + "?unit=planning").path("sheets")).hasSize(2);
        assertThat(read("wu", REVIEW + "?unit=office").path("sheets")).isEmpty();
        var list = "/appraise/2019/reviews/fr-1?unit=" + rank.path("unit").asString();
        assertThat(page("wu", "/appraise/2019")).contains(list + "#sheets");
        assertThat(page("wu", list)).contains(" · 规划局", "95.5");
    }

    @Test
    void theDocumentNamesTheStages() throws Exception {
        var document = JSON.readTree(
                calls.send("GET", "/api/v1/openapi.json", Map.of(), "").body());
        var stage = document.at("/components/schemas/Item/properties/stage");
        assertThat(stage.path("enum").toString()).contains("\"in-time\"", "\"overdue\"");
        assertThat(document.at("/components/schemas/YearWhole/required").toString())
                .contains("items", "cycles", "scores", "marks");
    }

    private void enter(String person, String act, Map<String, ?> body) throws Exception {
        var answer = calls.post(
                calls.token(person),
                "/api/v1/matters/fr-1/acts/" + act,
                act + "-" + body.hashCode(),
                JSON.writeValueAsString(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private JsonNode read(String person, String path) throws Exception {
        var answer = calls.get(calls.token(person), path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private String page(String person, String path) throws Exception {
        try (var visit = Visit.of(desk, person)) {
            return visit.get(path).body();
        }
    }

    /** The lines of the first table that follows what has this id, as a person reads them. */
    private static List<List<String>> table(String page, String id) {
        int from = page.indexOf("id=\"" + id + "\"");
        var lines = new ArrayList<List<String>>();
        if (from >= 0) {
            var body = page.substring(page.indexOf("<tbody>", from), page.indexOf("</tbody>", from));
            for (var line : body.split("</tr>", -1)) {
                var cells = CELL.matcher(line).results().map(ApiYearTest::text).toList();
                if (!cells.isEmpty()) {
                    lines.add(cells);
                }
            }
        }
        return lines;
    }

    private static String text(MatchResult cell) {
        return cell.group(1).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    private static String zh(JsonNode words) {
        return words.path("zh").asString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
