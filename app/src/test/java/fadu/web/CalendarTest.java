package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.access.Accounts;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What falls due, by days; and as a calendar for one's own program, until that is ended. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarTest {
    private static final Pattern ADDRESS = Pattern.compile("(/feed/[0-9a-f]{64}\\.ics)<");
    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void aMonthShowsWhatFallsDueDaysOffAndDaysMadeUp() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var month = visit.get("/calendar?month=2019-10").body();
            assertThat(month).contains("/matters/ir-2019-0033", "国庆节 休", "datetime=\"2019-10-12\"", " 班");
            assertThat(visit.get("/calendar?month=2019-10&whose=mine").body()).contains("/matters/ir-2019-0033");
            assertThat(visit.get("/calendar?month=2018-02").body()).doesNotContain("/matters/ir-");
            assertThat(visit.get("/calendar?month=2019-99&day=x").body()).contains("2019-10");
        }
    }

    @Test
    void nobodySeesWhatIsOutOfReach() throws Exception {
        try (var visit = Visit.of(desk, "chen")) {
            assertThat(visit.get("/calendar?month=2019-10").body()).doesNotContain("/matters/ir-");
        }
        try (var visit = Visit.of(desk, "li")) {
            assertThat(visit.get("/calendar?month=2019-10").body()).contains("/matters/ir-");
            assertThat(visit.get("/calendar?month=2019-10&whose=mine").body()).doesNotContain("/matters/ir-");
        }
    }

    @Test
    void aFeedIsReadWithoutSigningInUntilItIsEnded() throws Exception {
        try (var visit = Visit.of(desk, "wang");
                var program = new Visit(desk)) {
            var first = address(visit);
            var feed = program.get(first);
            assertThat(feed.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
            assertThat(feed.body())
                    .startsWith("BEGIN:VCALENDAR\r\n")
                    .endsWith("END:VCALENDAR\r\n")
                    .contains("DTSTART;VALUE=DATE:201910", "ir-2019-0033")
                    .doesNotContain("城市更新", "张三");
            assertThat(feed.body().lines())
                    .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                            .hasSizeLessThanOrEqualTo(75));
            assertThat(visit.get("/calendar").body()).doesNotContain(first);
            var second = address(visit);
            assertThat(program.get(first).statusCode()).isEqualTo(404);
            assertThat(program.get(second).statusCode()).isEqualTo(200);
            visit.post("/calendar", "/calendar/feed/end", Map.of());
            assertThat(program.get(second).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aFeedIsSilentWhileItsAccountIsClosed() throws Exception {
        var accounts = new Accounts(desk.house.database());
        try (var visit = Visit.of(desk, "li");
                var program = new Visit(desk)) {
            var feed = address(visit);
            accounts.close(TestDesk.J, "li");
            assertThat(program.get(feed).statusCode()).isEqualTo(404);
            accounts.open(TestDesk.J, "li", TestDesk.PASSWORD, desk.door.instant());
            assertThat(program.get(feed).statusCode()).isEqualTo(200);
        }
    }

    private static String address(Visit visit) throws Exception {
        var made = ADDRESS.matcher(
                visit.post("/calendar", "/calendar/feed", Map.of()).body());
        assertThat(made.find()).isTrue();
        return made.group(1);
    }
}
