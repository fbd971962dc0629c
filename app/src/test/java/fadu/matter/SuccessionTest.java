package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.access.Reach;
import fadu.org.Person;
import fadu.org.Post;
import fadu.org.Unit;
import fadu.rule.Request;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The industry bureau becomes part of the market bureau: its open requests, its powers and its people go over. */
class SuccessionTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2020, 3, 16);
    private static final String MOVED =
            "select string_agg(id || ' ' || unit || ' ' || handler, ', ' order by id) from matter";
    private static final String POSTS = """
            select string_agg(concat_ws(' ', person, role, unit, from_day, until_day), ', ' order by person, unit) from post
            where person in ('wang', 'mei')""";

    private final House house = TestHouse.fresh(TestHouse.law(Set.of(
            "procedures/information-request@2019.yaml",
            "procedures/power-item@2017.yaml",
            "procedures/unit-succession@2019.yaml",
            "procedures/local-rule@2019.yaml")));

    @BeforeEach
    void work() {
        unit("industry", "工商局", Optional.empty());
        unit("team", "执法队", Optional.of("industry"));
        unit("market", "市监局", Optional.empty());
        post("wang", "disclosure-clerk", "industry");
        post("mei", "unit-clerk", "industry");
        post("kai", "unit-head", "market");
        letter("ir-1", "industry", "wang");
        letter("ir-2", "industry", "gone");
        letter("ir-3", "industry", "wang");
        letter("ir-4", "team", "wang");
        letter("ir-5", "market", "kai");
        TestHouse.act(house, "ir-3", TestHouse.clerk("withdraw", Map.of()), "2020-02-20T11:00")
                .orThrow();
        power();
        succession();
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void mattersRegisterItemsAndPeopleGoOverAndNothingMovesTwice() {
        assertThat(TestHouse.row(house, MOVED)).contains("ir-1 industry wang", "power-1 industry mei");
        // The run comes two days late; the day stays the day.
        house.tick(TestHouse.at("2020-03-18T08:00"));
        var moved = TestHouse.row(house, MOVED);
        assertThat(moved)
                .isEqualTo("ir-1 market wang, ir-2 market kai, ir-3 industry wang, ir-4 team wang, ir-5 market kai,"
                        + " power-1 market mei, succession " + TestHouse.UNIT + " gai");
        assertThat(TestHouse.row(house, "select fields->>'holder' from matter where id = 'power-1'"))
                .isEqualTo("market");
        assertThat(TestHouse.row(house, POSTS))
                .isEqualTo(
                        "mei unit-clerk industry 2015-01-01 2020-03-15, mei unit-clerk market 2020-03-16,"
                                + " wang disclosure-clerk industry 2015-01-01 2020-03-15, wang disclosure-clerk market 2020-03-16");
        assertThat(house.units().find(TestHouse.J, "industry"))
                .hasValueSatisfying(u -> assertThat(u.until()).contains(DAY.minusDays(1)))
                .hasValueSatisfying(u -> assertThat(u.successor()).contains("market"));
        var entries = TestHouse.row(house, "select count(*)::text from entry");
        house.database().worker().sql().sql("delete from cursor").update();
        house.tick(TestHouse.at("2020-03-19T08:00"));
        assertThat(TestHouse.row(house, MOVED)).isEqualTo(moved);
        assertThat(TestHouse.row(house, "select count(*)::text from entry")).isEqualTo(entries);
        assertThat(TestHouse.row(house, "select count(*)::text from post where unit = 'market'"))
                .isEqualTo("3");
        verified();
        new Rebuild(house.database().worker(), house.editions()).run(TestHouse.J);
        assertThat(TestHouse.row(house, MOVED)).isEqualTo(moved);
        verified();
    }

    @Test
    void theSuccessorsPeopleGoOnAndSeeWhatWasClosedBefore() {
        post("old", "disclosure-clerk", "industry", DAY.minusDays(1));
        assertThat(reach("kai").sees(Optional.of("industry"))).isFalse();
        house.tick(TestHouse.at("2020-03-16T00:01"));
        var kai = reach("kai");
        assertThat(kai.units(false)).containsExactly("industry", "market", "team");
        assertThat(kai.roles(Optional.of("industry"))).containsExactly("unit-head");
        assertThat(reach("old").units(false)).isEmpty();
        take("old", reach("old"), Result.Refused.class);
        take("wang", reach("wang"), Result.Entered.class);
        assertThat(TestHouse.row(
                        house,
                        "select unit from entry where matter = 'ir-1' and act = 'take-up' and kind = 'decision'"))
                .isEqualTo("market");
        assertThat(TestHouse.row(house, "select unit from entry where matter = 'ir-1' and seq = 1"))
                .isEqualTo("industry");
        verified();
    }

    @Test
    void anEntryMadeByMistakeIsStruckAndTheMatterIsBack() {
        house.tick(TestHouse.at("2020-03-16T00:01"));
        var strike = Request.of("strike-entry", "kai", Set.of("unit-head"), Map.of("entry", 2L, "why", "不在承接范围"))
                .approvedBy("fa", Set.of("legal-reviewer"));
        TestHouse.act(house, "ir-1", strike, "2020-03-17T10:00").orThrow();
        house.database().worker().sql().sql("delete from cursor").update();
        house.tick(TestHouse.at("2020-03-18T08:00"));
        assertThat(TestHouse.row(house, "select unit from matter where id = 'ir-1'"))
                .isEqualTo("industry");
        verified();
    }

    private void take(String person, Reach reach, Class<? extends Result> expected) {
        var request = Request.of("take-up", person, reach.roles(Optional.of("market")), Map.of());
        assertThat(TestHouse.act(house, "ir-1", request, "2020-03-16T10:00")).isInstanceOf(expected);
    }

    private Reach reach(String person) {
        var law = house.editions().current().law();
        return Reach.of(house.posts(), house.units(), law, TestHouse.J, person, DAY);
    }

    private void verified() {
        assertThat(new Verify(house.database().worker(), house.editions(), house.blobs())
                        .all(TestHouse.J, Optional.empty())
                        .finding())
                .isEmpty();
    }

    private void letter(String id, String unit, String clerk) {
        var letter = TestHouse.letter(id, "2020-02-20").request();
        var request = Request.of("receive", clerk, Set.of("disclosure-clerk"), letter.values());
        house.matters()
                .open(
                        Opening.of(TestHouse.J, id, "information-request", unit, request),
                        TestHouse.at("2020-02-20T10:00"))
                .orThrow();
    }

    private void power() {
        var values = Map.<String, Object>of(
                "code",
                "C-1",
                "title",
                "无照经营处罚",
                "item_kind",
                "penalty",
                "level",
                "own",
                "holder",
                "industry",
                "from_day",
                "2019-01-01",
                "handed_on",
                "2019-01-01");
        var request = Request.of("take-over", "mei", Set.of("unit-clerk"), values);
        house.matters()
                .open(
                        Opening.of(TestHouse.J, "power-1", "power-item", "industry", request),
                        TestHouse.at("2020-02-20T10:00"))
                .orThrow();
    }

    private void succession() {
        var values = Map.<String, Object>of(
                "from_unit",
                "industry",
                "to_unit",
                "market",
                "on_day",
                DAY.toString(),
                "scope",
                "whole",
                "reform_paper",
                "市政函1号");
        var propose = Request.of("propose", "gai", Set.of("reform-office"), values);
        house.matters()
                .open(
                        Opening.of(TestHouse.J, "succession", "unit-succession", TestHouse.UNIT, propose),
                        TestHouse.at("2020-02-24T10:00"))
                .orThrow();
        var check = Request.of("check", "fa", Set.of("legal-reviewer"), Map.of("opinion", "可"));
        TestHouse.act(house, "succession", check, "2020-02-25T10:00").orThrow();
        var approve = Request.of("approve", "shi", Set.of("government-head"), Map.of());
        TestHouse.act(house, "succession", approve, "2020-02-26T10:00").orThrow();
        house.tick(TestHouse.at("2020-02-26T10:01"));
    }

    private void unit(String id, String zh, Optional<String> parent) {
        house.units()
                .keep(new Unit(
                        TestHouse.J, id, new Words(zh, id), "", parent, LONG_AGO, Optional.empty(), Optional.empty()));
    }

    private void post(String person, String role, String unit) {
        house.people().keep(new Person(TestHouse.J, person, new Words(person, person)));
        house.posts().keep(new Post(TestHouse.J, person, role, unit, LONG_AGO, Optional.empty()));
    }

    private void post(String person, String role, String unit, LocalDate until) {
        house.posts().keep(new Post(TestHouse.J, person, role, unit, LONG_AGO, Optional.of(until)));
    }
}
