package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists, registers, calendars and the numbers of leaders are to a program what they are on the desk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiListsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LISTS = "/api/v1/matters?size=200&";

    private final TestDesk desk = new TestDesk();
    private final ApiCalls calls = new ApiCalls(desk);

    @AfterAll
    void end() {
        calls.close();
        desk.close();
    }

    private JsonNode read(String token, String path) throws Exception {
        var answer = calls.get(token, path);
        assertThat(answer.statusCode()).as(path + answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private List<String> ids(String token, String query) throws Exception {
        return read(token, LISTS + query)
                .path("matters")
                .valueStream()
                .map(m -> m.path("id").asString())
                .toList();
    }

    @Test
    void theFilesAreThoseOfTheDesk() throws Exception {
        var wang = calls.token("wang");
        try (var visit = Visit.of(desk, "wang")) {
            for (var query :
                    List.of("kind=information-request&f.channel=hand", "limit=overdue", "text=no-such-thing")) {
                var file = calls.get(wang, "/api/v1/lists/csv?" + query);
                assertThat(file.statusCode()).isEqualTo(200);
                assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
                assertThat(file.body())
                        .isEqualTo(visit.get("/matters/file.csv?" + query).body());
            }
            var past = "/registers/power-item/file.csv?on=2019-10-01";
            assertThat(calls.get(wang, "/api/v1/registers/power-item/csv?on=2019-10-01")
                            .body())
                    .isEqualTo(visit.get(past).body())
                    .contains("演示数据");
        }
        for (var path : List.of("/api/v1/lists/xlsx", "/api/v1/registers/power-item/xlsx?on=2019-10-01")) {
            var sheet = calls.get(wang, path);
            assertThat(sheet.statusCode()).isEqualTo(200);
            assertThat(sheet.body()).as(path).startsWith("PK");
        }
        assertThat(calls.get(calls.token("chen"), "/api/v1/lists/csv").body())
                .contains("演示数据")
                .doesNotContain("征收补偿标准");
        assertThat(calls.get(calls.token("wang", EnumSet.of(Scope.FIGURES)), "/api/v1/lists/csv")
                        .statusCode())
                .isEqualTo(403);
        assertThat(calls.get(wang, "/api/v1/lists/csv?share=all").body()).contains("/api/docs#malformed");
        assertThat(calls.get(wang, "/api/v1/registers/no-such/csv").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aListIsNarrowedAsOnTheDesk() throws Exception {
        var wang = calls.token("wang");
        assertThat(ids(wang, "came=2019-10")).contains("ir-2019-0042").doesNotContain("ir-2019-0041");
        assertThat(ids(wang, "handler=wang&share=working")).contains("ir-2019-0041");
        assertThat(ids(wang, "handler=li")).isEmpty();
        assertThat(ids(wang, "kind=information-request&limit=overdue")).containsExactly("ir-2019-0033", "ir-2019-0035");
        for (var wrong : List.of("share=ours", "came=october", "limit=late")) {
            assertThat(calls.get(wang, LISTS + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(ids(wang, "text=13800000000")).as("with the scope personal").isNotEmpty();
        var reads = calls.token("wang", EnumSet.of(Scope.READ));
        assertThat(ids(reads, "text=13800000000")).as("without it").isEmpty();
        var register = read(wang, "/api/v1/registers/power-item?on=2019-10-01");
        assertThat(register.path("parts").isObject()).isTrue();
        var all = read(wang, "/api/v1/registers").path("registers");
        assertThat(all).isNotEmpty();
        for (var line : all) {
            var page = read(wang, "/api/v1/registers/" + line.path("procedure").asString());
            assertThat(line.path("count").asLong()).isEqualTo(page.path("count").asLong());
        }
        assertThat(calls.get(wang, "/api/v1/registers/power-item?by=no-such").statusCode())
                .isEqualTo(400);
    }

    @Test
    void everyNumberOfALeaderOpensItsList() throws Exception {
        var li = calls.token("li");
        var units = read(li, "/api/v1/units");
        var line = units.path("lines").get(0);
        assertThat(line.path("id").asString()).isEqualTo("office");
        for (var name : List.of("working", "risk", "overdue")) {
            var cell = line.path(name);
            assertThat(ids(li, cell.path("list").asString().split("\\?", 2)[1]))
                    .as(name)
                    .hasSize(cell.path("number").asInt());
        }
        assertThat(line.path("working").path("number").asInt()).isGreaterThanOrEqualTo(5);
        var hand = units.path("people").get(0);
        assertThat(hand.path("person").asString()).isEqualTo("wang");
        assertThat(ids(li, hand.path("overdue").path("list").asString().split("\\?", 2)[1]))
                .hasSize(hand.path("overdue").path("number").asInt())
                .contains("ir-2019-0033");
        assertThat(units.path("months")).hasSize(12);
        assertThat(units.path("overdue").get(0).path("id").asString()).isEqualTo("ir-2019-0033");
        assertThat(read(li, "/api/v1/units?unit=office")
                        .path("lines")
                        .get(0)
                        .path("id")
                        .asString())
                .isEqualTo("information-request");
        var none = calls.get(calls.token("chen"), "/api/v1/units");
        assertThat(none.statusCode()).isEqualTo(403);
        assertThat(none.body()).contains("/api/docs#post");
        assertThat(calls.get(li, "/api/v1/units?unit=planning").statusCode()).isEqualTo(404);
    }

    @Test
    void theDutiesOfAFirstResponsiblePerson() throws Exception {
        desk.yearOf("李强");
        var own = read(calls.token("li"), "/api/v1/duties").path("own");
        assertThat(own.path("matter").path("id").asString()).isEqualTo("duty-2019-1");
        assertThat(own.path("deeds").toString())
                .contains("亲自部署", "2019-06-03", "/api/v1/matters/duty-2019-1/acts/deploy");
        var others = read(calls.token("zhao"), "/api/v1/duties");
        assertThat(others.has("own")).isFalse();
        assertThat(others.path("open").toString()).contains("duty-2019-1");
    }

    @Test
    void theCalendarAndItsPrivateAddress() throws Exception {
        var wang = calls.token("wang");
        var span = "/api/v1/calendar/days?from=2019-10-01&until=2019-10-31";
        var days = read(wang, span).path("days");
        assertThat(days).hasSize(31);
        assertThat(days.get(0).toString()).contains("\"kind\":\"holiday\"", "国庆节");
        assertThat(days.get(11).path("kind").asString()).isEqualTo("make_up");
        assertThat(days.toString()).contains("ir-2019-0033");
        assertThat(read(wang, span + "&mine=true").toString()).contains("ir-2019-0033");
        assertThat(read(calls.token("li"), span + "&mine=true").toString()).doesNotContain("ir-2019");
        assertThat(read(calls.token("chen"), span).toString()).doesNotContain("ir-2019");
        assertThat(calls.get(wang, "/api/v1/calendar/days?from=2019-10-02&until=2019-10-01")
                        .statusCode())
                .isEqualTo(400);

        assertThat(read(wang, "/api/v1/calendar/feed").toString()).isEqualTo("{\"made\":false}");
        var reads = calls.token("wang", EnumSet.of(Scope.READ));
        assertThat(calls.post(reads, "/api/v1/calendar/feed", "unused-0001", "").statusCode())
                .isEqualTo(403);
        var address = JSON.readTree(calls.post(wang, "/api/v1/calendar/feed", "unused-0001", "")
                        .body())
                .path("address")
                .asString();
        assertThat(address).startsWith(desk.address() + "/feed/");
        var path = address.substring(desk.address().length());
        try (var program = new Visit(desk)) {
            assertThat(program.get(path).body()).startsWith("BEGIN:VCALENDAR").contains("ir-2019-0033");
            assertThat(read(wang, "/api/v1/calendar/feed").toString()).isEqualTo("{\"made\":true}");
            calls.send("DELETE", "/api/v1/calendar/feed", Map.of("Authorization", "Bearer " + wang), "");
            assertThat(program.get(path).statusCode()).isEqualTo(404);
        }
    }
}
