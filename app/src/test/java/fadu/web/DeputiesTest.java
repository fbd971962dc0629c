package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.matter.Step;
import fadu.org.Post;
import fadu.rule.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A deputy may do what the post may do, in these days and no longer; each entry says for whom. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeputiesTest {
    private static final String MATTER = "/matters/ir-2019-0043";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    private static Map<String, String> form(String person, String from, String until) {
        return Map.of(
                "post", "wang|disclosure-clerk|office|2015-01-01",
                "person", person,
                "from", from,
                "until", until,
                "why", "出差");
    }

    @Test
    void fromItsNamingToItsEnd() throws Exception {
        desk.unitHead("sun", "孙健", "Sun Jian");
        try (var head = Visit.of(desk, "sun");
                var deputy = Visit.of(desk, "chen");
                var other = Visit.of(desk, "li");
                var keeper = Visit.of(desk, "an")) {
            assertThat(other.get("/deputies").statusCode()).isEqualTo(403);
            assertThat(other.post("/account", "/deputies", form("chen", "2019-10-23", "2019-10-25"))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(other.get("/notices").body()).doesNotContain("/deputies");
            assertThat(head.get("/notices").body()).contains("/deputies");
            assertThat(deputy.get(MATTER).statusCode()).isEqualTo(404);
            assertThat(head.get("/deputies").body()).contains("王琳").doesNotContain("planning", "审计管理员");
            for (var wrong : List.of(
                    form("chen", "2019-10-22", "2019-10-25"),
                    form("chen", "2019-10-25", "2019-10-24"),
                    form("sun", "2019-10-23", "2019-10-25"),
                    form("bai", "2019-10-23", "2019-10-25"))) {
                assertThat(head.post("/deputies", "/deputies", wrong).statusCode())
                        .isEqualTo(422);
            }
            var named = head.post("/deputies", "/deputies", form("chen", "2019-10-23", "2019-10-25"));
            assertThat(named.statusCode()).isEqualTo(303);
            assertThat(head.get("/deputies").body()).contains("代理中", "代王琳", "出差；孙健决定");

            var act = MATTER + "/act/take-up";
            assertThat(deputy.post(act, act, Map.of("key", "deputy-1")).statusCode())
                    .isEqualTo(303);
            assertThat(deputy.get(MATTER).body()).contains("陈晨（代王琳）");
            assertThat(keeper.get("/admin/why?person=chen&procedure=information-request@2019&act=extend&unit=office")
                            .body())
                    .contains("（代王琳，至 2019-10-25）");
            desk.told();
            assertThat(deputy.get("/notices").body()).contains("已逾期");

            var key = KEY.matcher(head.get("/deputies").body());
            assertThat(key.find()).isTrue();
            assertThat(head.post("/deputies", "/deputies/end", Map.of("key", key.group(1)))
                            .statusCode())
                    .isEqualTo(303);
            assertThat(deputy.get(MATTER).statusCode())
                    .as("he took it up and handles it until it is handed over")
                    .isEqualTo(200);
            assertThat(deputy.get(MATTER + "/act/extend").statusCode())
                    .as("and can do nothing in it")
                    .isEqualTo(403);
            assertThat(head.get("/deputies").body()).contains("已结束");
            assertThat(head.get(MATTER).body())
                    .as("what he entered for her that morning stays entered for her")
                    .contains("陈晨（代王琳）");
        }
    }

    @Test
    void whatIsOverIsNotEndedAgain() throws Exception {
        var first = LocalDate.parse("2019-10-08");
        var last = LocalDate.parse("2019-10-11");
        var acting = Optional.of(new Post.Acting("li", "休假", "bai"));
        desk.house
                .posts()
                .keep(new Post(TestDesk.J, "chen", "disclosure-head", "office", first, Optional.of(last), acting));
        try (var keeper = Visit.of(desk, "bai")) {
            var key = Map.of("key", "chen|disclosure-head|office|" + first);
            var stale = keeper.post("/deputies", "/deputies/end", key);
            assertThat(stale.statusCode()).isEqualTo(422);
            assertThat(stale.body()).contains("已经结束");
            assertThat(desk.house.posts().all(TestDesk.J))
                    .filteredOn(p -> p.person().equals("chen") && p.from().equals(first))
                    .singleElement()
                    .satisfies(p -> assertThat(p.until()).hasValue(last));

            var later = LocalDate.parse("2019-11-04");
            desk.house
                    .posts()
                    .keep(new Post(TestDesk.J, "chen", "disclosure-head", "office", later, Optional.of(later), acting));
            var ahead = Map.of("key", "chen|disclosure-head|office|" + later);
            assertThat(keeper.get("/deputies").body()).contains(ahead.get("key"));
            assertThat(keeper.post("/deputies", "/deputies/end", ahead).statusCode())
                    .isEqualTo(303);
            assertThat(keeper.get("/deputies").body())
                    .as("what never began is over, too")
                    .doesNotContain(ahead.get("key"));
        }
    }

    /** He stood in when he entered it, whatever day it is about: not who stood in on the day that it is about. */
    @Test
    void forWhomAnEntryWasMadeGoesByTheDayOfTheEntry() throws Exception {
        desk.person("gao", "高远", "Gao Yuan", "planning", "unit-clerk");
        desk.person("qiu", "邱实", "Qiu Shi", "planning", "unit-clerk");
        standIn("gao", "2019-10-23");
        standIn("qiu", "2019-10-22");
        recorded("gao", "ir-2019-0033");
        recorded("qiu", "ir-2019-0035");
        try (var clerk = Visit.of(desk, "wang")) {
            assertThat(clerk.get("/matters/ir-2019-0033").body()).contains("高远（代王琳）");
            assertThat(clerk.get("/matters/ir-2019-0035").body()).contains("邱实").doesNotContain("邱实（代");
        }
    }

    private void standIn(String person, String on) {
        var day = LocalDate.parse(on);
        var acting = Optional.of(new Post.Acting("wang", "出差", "bai"));
        desk.house
                .posts()
                .keep(new Post(TestDesk.J, person, "disclosure-clerk", "office", day, Optional.of(day), acting));
    }

    /** On 23 October, of what happened on the day before. */
    private void recorded(String person, String matter) {
        var asked = Request.of("take-up", person, Set.of("disclosure-clerk"), Map.of())
                .on(LocalDate.parse("2019-10-22"))
                .recordOnly();
        desk.house
                .matters()
                .act(Step.of(TestDesk.J, matter, asked), TestDesk.at("2019-10-23T09:30"))
                .orThrow();
    }

    @Test
    void whoApprovedForAnotherIsNamedAsSuch() throws Exception {
        var days = LocalDate.parse("2019-10-23");
        desk.house
                .posts()
                .keep(new Post(
                        TestDesk.J,
                        "zhao",
                        "disclosure-head",
                        "office",
                        days,
                        Optional.of(days),
                        Optional.of(new Post.Acting("li", "出差", "bai"))));
        try (var clerk = Visit.of(desk, "wang")) {
            var act = "/matters/ir-2019-0041/act/extend";
            var form = Map.of("key", "deputy-2", "why", "需征求第三方意见", "approver", "zhao");
            assertThat(clerk.post(act, act, form).statusCode()).isEqualTo(303);
            assertThat(clerk.get("/matters/ir-2019-0041").body()).contains("赵敏（代李强）");
        }
    }
}
