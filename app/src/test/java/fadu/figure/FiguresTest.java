package fadu.figure;

import static fadu.figure.Events.clerk;
import static fadu.figure.Events.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.law.Figure;
import fadu.rule.Request;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure is what its evidence adds up to, whatever was corrected, struck, voided or recorded late. */
class FiguresTest {
    private final Events events = new Events();

    @AfterEach
    void close() {
        events.close();
    }

    @BeforeEach
    void aYear() {
        events.event("a", "2019-01-08", plan("talk", List.of("law"), 2), "2019-02-11", 40);
        events.event("b", "2019-03-04", plan("talk", List.of("money", "staff"), 0), "2019-03-11", 10);
        events.event("c", "2019-03-05", plan("meeting", List.of("money"), 1), "2019-03-11", 7);
        events.event("d", "2018-12-20", plan("meeting", List.of("law"), 3), "2019-12-31", 5);
        events.event("e", "2019-12-02", plan("talk", List.of("law"), 4), "2020-01-02", 100);
        events.event("f", "2019-11-04", plan("talk", List.of(), 0), "", 0);
    }

    @Test
    void countsTheYear() {
        assertThat(values(2019))
                .containsEntry("talks", "2")
                .containsEntry("lawful", "3")
                .containsEntry("matters", "6")
                .containsEntry("kinds", "2")
                .containsEntry("people", "62")
                .containsEntry("papers", "6")
                .containsEntry("share", "50")
                .containsEntry("monthly", "0")
                .containsEntry("planned", "2")
                .containsEntry("average", "15.5")
                .containsEntry("fewest", "2")
                .doesNotContainKeys("calls", "peak");
        assertThat(values(2020)).containsEntry("talks", "1").containsEntry("people", "100");
    }

    @Test
    void theValueIsRecomputedFromItsRowsAlone() {
        for (int year : List.of(2018, 2019, 2020)) {
            for (var value : events.figures.all(events.law, events.year(year))) {
                assertThat(recomputed(value.figure(), year))
                        .as(value.figure().id() + " " + year)
                        .isEqualByComparingTo(value.value());
            }
        }
    }

    @Test
    void everyMonthIsCounted() {
        var monthly = events.figures.one(events.law, "monthly", events.year(2019));
        assertThat(monthly.perPeriod())
                .hasSize(12)
                .containsEntry("2019-02", 1L)
                .containsEntry("2019-03", 2L)
                .containsEntry("2019-12", 1L)
                .containsEntry("2019-04", 0L);
        assertThat(monthly.reached()).isFalse();
    }

    @Test
    void whatWasStruckDoesNotCount() {
        events.step(
                "a",
                Request.of("strike-entry", "boss", Set.of("unit-head"), Map.of("entry", 2L, "why", "记错了事项"))
                        .approvedBy("li", Set.of("legal-reviewer")),
                "2020-01-06");
        assertThat(values(2019)).containsEntry("talks", "1").containsEntry("people", "22");
    }

    @Test
    void whatWasVoidedDoesNotCount() {
        events.house.database().owner().sql().sql("""
                        insert into entry (jurisdiction, matter, seq, hash, previous, bytes, procedure, version, act, kind,
                          effective, at, recorded, actor, recorded_by, means, irregular, vals, moves, refers)
                        select jurisdiction, matter, seq + 1, hash, hash, bytes, procedure, version, act, 'void', effective, at,
                          recorded, actor, recorded_by, '{}', '[]', '{}', '{}', seq
                        from entry where matter = 'c' and seq = 2""").update();
        assertThat(values(2019)).containsEntry("people", "55").containsEntry("talks", "2");
    }

    @Test
    void aCorrectedDayMovesAnEntryIntoAnotherYear() {
        events.step("d", correction("held_on", "2018-12-30"), "2020-01-06");
        assertThat(values(2019)).containsEntry("talks", "2").containsEntry("people", "57");
        assertThat(values(2018)).containsEntry("people", "5").containsEntry("lawful", "1");
        assertThat(events.figures.evidence(events.law, "lawful", events.year(2018)))
                .singleElement()
                .satisfies(e -> assertThat(e.day()).hasToString("2018-12-30"));
    }

    @Test
    void aCorrectedNumberCountsAsCorrected() {
        events.step("a", correction("people", "45"), "2020-01-06");
        assertThat(values(2019)).containsEntry("people", "67");
    }

    @Test
    void whatWasRecordedAfterTheCutOffIsNotSeen() {
        events.step("f", clerk("hold", Map.of("held_on", "2019-11-11", "people", 9L)), "2020-02-03");
        assertThat(values(2019)).containsEntry("talks", "3").containsEntry("people", "71");
        var before = Asked.year(Events.J, 2019, Events.at("2020-01-31T00:00"));
        assertThat(events.figures.one(events.law, "talks", before).value()).isEqualByComparingTo("2");
        assertThat(events.figures.evidence(events.law, "talks", before)).hasSize(2);
    }

    @Test
    void aShareOfNothingIsNothing() {
        assertThat(values(2017)).containsEntry("share", "0");
    }

    @Test
    void whatWasPublishedStandsBeside() {
        var published = new PublishedFigures(events.house.database().worker().sql());
        published.put(Events.J, 2019, List.of(new Published("talks", new BigDecimal(3), "", "讲座3次", "报告")));
        published.put(
                Events.J,
                2019,
                List.of(
                        new Published("talks", new BigDecimal(2), "至少", "至少2次", "报告"),
                        new Published("people", new BigDecimal(60), "余", "60余人", "报告")));
        var all = events.figures.all(events.law, events.year(2019));
        assertThat(all.stream().filter(v -> v.met().isPresent()))
                .hasSize(2)
                .allMatch(v -> v.met().orElseThrow());
    }

    @Test
    void whatARowAddsCountsWithItsOwnValues() {
        events.step("f", clerk("send", Map.of("team", "甲", "heads", 4L)), "2019-11-05");
        events.step("f", clerk("send", Map.of("team", "乙", "heads", 9L)), "2019-11-06");
        events.event("g", "2019-12-02", plan("talk", List.of(), 0), "", 0);
        events.step("g", clerk("send", Map.of("team", "甲", "heads", 1L)), "2019-12-03");
        assertThat(values(2019)).containsEntry("heads", "14").containsEntry("teams", "2");
    }

    @Test
    void aReturnIsWhatUnitsHandedInAndNothingUntilThen() {
        new PublishedFigures(events.house.database().worker().sql())
                .put(Events.J, 2019, List.of(new Published("calls", new BigDecimal(7), "", "呼叫7次", "报告")));
        assertThatThrownBy(() -> events.figures.one(events.law, "calls", events.year(2019)))
                .hasMessageContaining("尚无单位报送");
        assertThat(events.figures.missing(events.law, events.year(2019), List.of()))
                .hasSize(1);
        for (var figure : List.of("calls", "peak")) {
            events.returned(figure + "-1", figure, "office", 2019, 5, "2020-01-06");
            events.returned(figure + "-2", figure, "hall", 2019, 4, "2020-01-07");
            events.returned(figure + "-3", figure, "hall", 2018, 9, "2020-01-07");
        }
        assertThat(values(2019)).containsEntry("calls", "9").containsEntry("peak", "5");
        assertThat(values(2018)).containsEntry("calls", "9");
        events.step("calls-2", clerk("replace", Map.of()), "2020-01-08");
        assertThat(values(2019)).containsEntry("calls", "5");
        events.returned("calls-4", "calls", "hall", 2019, 2, "2020-01-09");
        assertThat(values(2019)).containsEntry("calls", "7");
        assertThat(events.figures.evidence(events.law, "calls", events.year(2019)))
                .extracting(Evidence::matter)
                .containsExactly("calls-1", "calls-4");
        var before = Asked.year(Events.J, 2019, Events.at("2020-01-07T20:00"));
        assertThat(events.figures.one(events.law, "calls", before).value()).isEqualByComparingTo("9");
        assertThat(events.figures.one(events.law, "calls", events.year(2019)).met())
                .contains(true);
    }

    private static Request correction(String field, String value) {
        return Request.of(
                        "correct-entry",
                        "wang",
                        Set.of("clerk"),
                        Map.of("entry", 2L, "entry_field", field, "entry_is", value, "why", "笔误"))
                .approvedBy("boss", Set.of("unit-head"));
    }

    private Map<String, String> values(int year) {
        var out = new HashMap<String, String>();
        events.figures
                .all(events.law, events.year(year))
                .forEach(v ->
                        out.put(v.figure().id(), v.value().stripTrailingZeros().toPlainString()));
        return out;
    }

    /** From the evidence, as an auditor would. */
    private BigDecimal recomputed(Figure figure, int year) {
        var rows = events.figures.evidence(events.law, figure.id(), events.year(year));
        var sum = BigDecimal.valueOf(rows.stream().mapToLong(Evidence::amount).sum());
        return switch (figure.kind()) {
            case RATIO -> {
                var whole = events.figures
                        .whole(events.law, figure.id(), events.year(year))
                        .size();
                yield whole == 0
                        ? BigDecimal.ZERO
                        : sum.multiply(BigDecimal.valueOf(100))
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
            }
            case AT_LEAST_PER -> {
                var counts = new long[13];
                rows.forEach(r -> counts[r.day().getMonthValue()] += r.amount());
                long least = Long.MAX_VALUE;
                for (int month = 1; month <= 12; month++) {
                    least = Math.min(least, counts[month]);
                }
                yield BigDecimal.valueOf(least);
            }
            case AVERAGE -> sum.divide(BigDecimal.valueOf(rows.size()), 1, RoundingMode.HALF_UP);
            case SMALLEST_PER ->
                BigDecimal.valueOf(
                        events.figures.one(events.law, figure.id(), events.year(year)).perPeriod().values().stream()
                                .mapToLong(Long::longValue)
                                .min()
                                .orElseThrow());
            default -> sum;
        };
    }
}
