package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Edition;
import fadu.law.Limit;
import fadu.matter.ListFilter.DueBand;
import fadu.rule.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A right that lapsed is nobody's lateness; a duty that was not done is the party's, and is seen, but not the house's. */
class BurdenTest {
    private static final Edition LAW = TestHouse.law(Set.of(
            "procedures/unit-appraisal@2019.yaml",
            "procedures/administrative-mediation@2019.yaml",
            "procedures/local-rule@2019.yaml"));
    private static final LocalDate AFTER = LocalDate.parse("2022-04-29");
    private static final ListFilter ALL = ListFilter.of(TestHouse.J, AFTER);

    private House house = TestHouse.fresh(LAW);

    @AfterEach
    void close() {
        house.close();
    }

    private void work() {
        begin(
                "appraisal",
                "unit-appraisal",
                request("open", Map.of("appraised_unit", TestHouse.UNIT, "period_year", 2021L, "scheme", "考核办法")));
        act(
                "appraisal",
                Request.of("set-indicator", "lin", Set.of("duty-inspector"), Map.of("indicator", "学法", "weight", 100L))
                        .row("学法"));
        act(
                "appraisal",
                Request.of("mark-self", "sun", Set.of("unit-clerk"), Map.of("self_mark", 95L, "mark_evidence", "学法台账"))
                        .row("学法"));
        act(
                "appraisal",
                Request.of("check-mark", "lin", Set.of("duty-inspector"), Map.of("checked_mark", 90L))
                        .row("学法"));
        act(
                "appraisal",
                Request.of(
                        "conclude",
                        "gao",
                        Set.of("duty-inspector-head"),
                        Map.of("outside_opinion", "无", "grade", "good")));
        begin(
                "mediation",
                "administrative-mediation",
                clerk(
                        "apply",
                        Map.of(
                                "title",
                                "交通事故赔偿",
                                "parties",
                                "赵某",
                                "kind",
                                "traffic",
                                "received",
                                "2022-03-01",
                                "both_agree",
                                true)));
        act("mediation", clerk("accept", Map.of("mediators", List.of("tiao"))));
        act("mediation", clerk("mediate", Map.of("held_on", "2022-03-01")));
        act(
                "mediation",
                clerk(
                        "agree",
                        Map.of(
                                "agreement",
                                "赔偿",
                                "all_signed",
                                true,
                                "mediator_signed",
                                true,
                                "sealed",
                                true,
                                "perform_by",
                                "2022-03-15")));
    }

    private static Request request(String act, Map<String, Object> values) {
        return Request.of(act, "lin", Set.of("duty-inspector"), values);
    }

    private static Request clerk(String act, Map<String, Object> values) {
        return Request.of(act, "tiao", Set.of("unit-clerk"), values);
    }

    private void begin(String matter, String kind, Request request) {
        house.matters()
                .open(Opening.of(TestHouse.J, matter, kind, TestHouse.UNIT, request), TestHouse.at("2022-03-01T09:00"))
                .orThrow();
    }

    private void act(String matter, Request request) {
        TestHouse.act(house, matter, request, "2022-03-01T10:00").orThrow();
    }

    @Test
    void whatAPartyLeftUndoneIsNoLatenessOfTheHouse() {
        work();
        var board = house.list().board(ALL);
        assertThat(board.overdue()).isZero();
        assertThat(board.outside()).isEqualTo(1);
        assertThat(ids(DueBand.OVERDUE)).isEmpty();
        assertThat(ids(DueBand.OUTSIDE)).containsExactly("mediation");
        assertThat(ids(DueBand.RUNNING)).doesNotContain("appraisal");
        var shown = house.list()
                .page(ALL.due(DueBand.OUTSIDE), Optional.empty(), 5)
                .rows()
                .getFirst();
        assertThat(shown.due().orElseThrow().limit()).isEqualTo("performance");
        assertThat(shown.due().orElseThrow().burden()).isEqualTo(Limit.Burden.DUTY);
        assertThat(verified()).isEmpty();
    }

    @Test
    void aRightStandsInTheCalendarUntilItsLastDayOnly() {
        work();
        assertThat(falls("2022-03-08")).contains("object");
        assertThat(falls("2022-03-09")).contains("performance").doesNotContain("object");
    }

    private List<String> falls(String today) {
        var span = new Falling.Span(LocalDate.parse("2022-03-01"), LocalDate.parse("2022-03-31"), 9);
        return new Falling(house.database().worker())
                .of(ListFilter.of(TestHouse.J, LocalDate.parse(today)), span).stream()
                        .map(Falling.Fall::limit)
                        .toList();
    }

    /** Whoever pays late is late; the house that waited kept all its limits. */
    @Test
    void whatAPartyDidLateIsNotCountedAsKeptLate() {
        work();
        TestHouse.act(house, "mediation", clerk("perform", Map.of()), "2022-03-29T10:00")
                .orThrow();
        var standings = new Standings(house.database().worker());
        var from = LocalDate.parse("2022-01-01");
        assertThat(standings.late(ALL, from, AFTER)).isEmpty();
        assertThat(standings.kept(ALL, YearMonth.from(from)))
                .allMatch(k -> k.late() == 0)
                .isNotEmpty();
    }

    /** An edition from before says only whose period it is; the next says the rest, by an entry. */
    @Test
    void anOlderHouseComesOver() throws IOException {
        house.close();
        house = TestHouse.fresh(silent(LAW));
        work();
        house.database().owner().sql().sql("update limit_due set burden = 'x'").update();
        house.database()
                .owner()
                .sql()
                .sql("update matter set urgency = '2000-01-01' where id = 'mediation'")
                .update();
        migrate();
        assertThat(verified()).isEmpty();
        assertThat(house.list().board(ALL).outside()).isEqualTo(2);
        house.editions().publish(LAW, TestHouse.at("2022-04-28T09:00"));
        new LimitMoves(house.database().worker(), house.matters()).afterEdition(TestHouse.at("2022-04-28T10:00"));
        assertThat(house.list().board(ALL).outside()).isEqualTo(1);
        assertThat(TestHouse.row(house, "select burden from limit_due where limit_id = 'object'"))
                .isEqualTo("right");
        assertThat(verified()).isEmpty();
    }

    private static Edition silent(Edition law) {
        var files = new TreeMap<>(law.files());
        files.replaceAll((path, bytes) -> new String(bytes, StandardCharsets.UTF_8)
                .replaceAll("of: party, as: [a-z]+", "of: party")
                .getBytes(StandardCharsets.UTF_8));
        return Edition.of(files);
    }

    private void migrate() throws IOException {
        try (var in = BurdenTest.class.getResourceAsStream("/db/migration/V240__burden.sql")) {
            var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (var statement : text.replaceAll("(?m)^--.*$", "").split(";", -1)) {
                if (statement.strip().startsWith("update")) {
                    house.database().owner().sql().sql(statement).update();
                }
            }
        }
    }

    private List<String> ids(DueBand band) {
        return house.list().page(ALL.due(band), Optional.empty(), 9).rows().stream()
                .map(MatterRow::id)
                .toList();
    }

    private Optional<fadu.Words> verified() {
        return new Verify(house.database().worker(), house.editions(), house.blobs())
                .all(TestHouse.J, Optional.empty())
                .finding();
    }
}
