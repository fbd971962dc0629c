package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.matter.ListFilter.DueBand;
import fadu.org.Unit;
import fadu.rule.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** After any acts a matter is as urgent as its limits say, and lists and the due board go by that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UrgencyTest {
    private static final String OTHER = "other-office";
    private static final LocalDate DAY = LocalDate.parse("2019-10-21");
    private static final ListFilter ALL = ListFilter.of(TestHouse.J, DAY);

    private static final List<Request> ACTS = List.of(
            clerk("take-up", Map.of()),
            clerk("ask-correction", Map.of("items_to_correct", "写明文号")),
            clerk("serve-correction", Map.of("served_on", "2019-09-27")),
            clerk("correct", Map.of()),
            clerk("submit-review", Map.of()),
            Request.of("pass-review", "li", Set.of("legal-reviewer"), Map.of("opinion", "同意")),
            clerk("disclose", Map.of()),
            clerk("serve-answer", Map.of("served_on", "2019-10-12")),
            clerk("withdraw", Map.of()),
            Request.of("hand-over", "chen", Set.of("unit-head"), Map.of("new_officer", "zhao", "why", "轮岗")));

    private final House house = TestHouse.fresh();

    @BeforeAll
    void work() {
        house.units()
                .keep(new Unit(
                        TestHouse.J,
                        OTHER,
                        new Words("另一办", "Other office"),
                        "另",
                        Optional.empty(),
                        LocalDate.of(2000, 1, 1),
                        Optional.empty(),
                        Optional.empty()));
        var chance = new SplittableRandom(7);
        for (int n = 0; n < 30; n++) {
            var letter = TestHouse.letter("ir-" + n, "2019-09-" + (18 + n % 7));
            var unit = n % 3 == 0 ? OTHER : TestHouse.UNIT;
            house.matters()
                    .open(
                            Opening.of(TestHouse.J, "ir-" + n, "information-request", unit, letter.request()),
                            TestHouse.at("2019-09-26T10:00"))
                    .orThrow();
            if (n % 4 == 0) {
                TestHouse.act(house, "ir-" + n, ACTS.get(1), "2019-09-26T11:00").orThrow();
            }
            for (int act = 0; act < n % 7; act++) {
                // Many are refused, which is as it should be.
                var request = ACTS.get(chance.nextInt(ACTS.size()));
                TestHouse.act(house, "ir-" + n, request, "2019-10-%02dT1%d:00".formatted(8 + act, act));
            }
        }
    }

    private static Request clerk(String act, Map<String, Object> values) {
        return TestHouse.clerk(act, values).approvedBy("chen", Set.of("disclosure-head"));
    }

    @AfterAll
    void end() {
        house.close();
    }

    private List<String> rows(String sql) {
        return house.database().worker().sql().sql(sql).query(String.class).list();
    }

    /** By the limits alone, in the words of the house before there was a column. */
    private static final String BY_LIMITS = """
            select m.id from matter m
            left join lateral (select min(rolled) as ends from limit_due d where d.matter = m.id and d.status = 'open'
              and d.burden = 'house') o on true
            left join lateral (select min(rolled) as ends from limit_due d where d.matter = m.id and d.status = 'paused'
              and d.burden <> 'right') p on true
            left join lateral (select min(rolled) as ends from limit_due d where d.matter = m.id and d.status = 'open'
              and d.burden = 'duty') t on true
            order by coalesce(o.ends, case when p.ends is not null then date '9998-01-01'
              when t.ends is not null then date '9998-06-01'
              when m.closed is null then date '9999-01-01' else date 'infinity' end), m.id""";

    @Test
    void theActsBroughtAllSorts() {
        assertThat(rows("select distinct status from limit_due")).contains("open", "paused", "met");
        assertThat(rows("select distinct handler from limit_due")).contains("wang", "zhao");
        assertThat(rows("select distinct urgency::text from matter"))
                .contains(Urgency.PAUSED, Urgency.CLOSED)
                .hasSizeGreaterThan(5);
    }

    @Test
    void everyPageIsInTheOrderOfTheEnds() {
        assertThat(paged(ALL, 7)).isEqualTo(rows(BY_LIMITS)).hasSize(30);
        assertThat(paged(ALL.within(List.of(OTHER, TestHouse.UNIT)), 4))
                .as("two units merged")
                .isEqualTo(rows(BY_LIMITS));
        assertThat(paged(ALL.within(List.of(OTHER, OTHER)), 3))
                .as("one unit, named twice")
                .isEqualTo(rows(BY_LIMITS.replace("order by", "where m.unit = '" + OTHER + "' order by")));
        assertThat(paged(ALL.onlyOpen(true), 3))
                .isEqualTo(rows(BY_LIMITS.replace("order by", "where m.closed is null order by")));
        assertThat(paged(ALL.onlyOpen(false).within(List.of(OTHER, TestHouse.UNIT)), 2))
                .isEqualTo(rows(BY_LIMITS.replace("order by", "where m.closed is not null order by")))
                .isNotEmpty();
        assertThat(paged(ALL.kind("information-request").standing("withdrawn"), 3))
                .isEqualTo(rows(BY_LIMITS.replace("order by", "where 'withdrawn' = any(m.states) order by")))
                .isNotEmpty();
    }

    private List<String> paged(ListFilter filter, int size) {
        var ids = new ArrayList<String>();
        Optional<String> next = Optional.empty();
        do {
            var page = house.list().page(filter, next, size);
            page.rows().forEach(row -> ids.add(row.id()));
            next = page.next();
        } while (next.isPresent());
        return ids;
    }

    @Test
    void bandsAndBoardAreThoseOfTheLimits() {
        for (var band : DueBand.values()) {
            var wanted = rows(BY_LIMITS.replace(
                    "order by coalesce",
                    "where exists (select 1 from limit_due d where d.matter = m.id and " + limits(band)
                            + ") order by coalesce"));
            assertThat(paged(ALL.due(band), 5)).as(band.name()).isEqualTo(wanted);
        }
        var other = ALL.within(List.of(OTHER));
        for (var filter : List.of(ALL, other, other.and(new MatterCondition.Handled("wang")), other.onlyOpen(true))) {
            var board = house.list().board(filter);
            assertThat(List.of(board.overdue(), board.today(), board.within3(), board.within10(), board.paused()))
                    .isEqualTo(List.of(
                            limits(filter, DueBand.OVERDUE),
                            limits(filter, DueBand.TODAY),
                            limits(filter, DueBand.WITHIN_3),
                            limits(filter, DueBand.WITHIN_10),
                            limits(filter, DueBand.PAUSED)));
        }
    }

    private static String limits(DueBand band) {
        var whose = switch (band) {
            case OUTSIDE -> "d.burden = 'duty' and ";
            case PAUSED, RUNNING -> "d.burden <> 'right' and ";
            default -> "d.burden = 'house' and ";
        };
        return whose
                + switch (band) {
                    case OVERDUE -> "d.status = 'open' and d.rolled < date '" + DAY + "'";
                    case TODAY -> "d.status = 'open' and d.rolled = date '" + DAY + "'";
                    case WITHIN_3 -> "d.status = 'open' and d.rolled - date '" + DAY + "' between 0 and 3";
                    case WITHIN_10 -> "d.status = 'open' and d.rolled - date '" + DAY + "' between 0 and 10";
                    case PAUSED -> "d.status = 'paused'";
                    case OUTSIDE -> "d.status = 'open' and d.rolled < date '" + DAY + "'";
                    case RUNNING -> "d.status in ('open', 'paused') and d.rolled is not null";
                };
    }

    private long limits(ListFilter filter, DueBand band) {
        var parameters = new HashMap<String, Object>();
        var where = ListWhere.of(filter, parameters);
        return house.database()
                .worker()
                .sql()
                .sql(
                        "select count(*) from limit_due d join matter m on m.id = d.matter where m.jurisdiction = :jurisdiction"
                                + where + " and " + limits(band))
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** What is counted as it comes and goes, beside what the rows say. */
    private List<String> tally(boolean counted) {
        return rows(counted ? """
                        select concat_ws(' ', what, to_char(month, 'YYYY-MM'), unit, procedure, sum(n)) from tally
                        group by what, month, unit, procedure having sum(n) <> 0 order by 1""" : """
                        select concat_ws(' ', what, to_char(day, 'YYYY-MM'), unit, procedure, count(*)) from (
                          select 'came' as what, opened as day, unit, procedure from matter where not taken_on
                          union all select 'left', closed, unit, procedure from matter
                          where closed is not null and not taken_on
                          union all select status, met_on, unit, procedure from limit_due
                          where status in ('met', 'late') and burden = 'house' and not taken_on) k
                        where unit is not null group by what, to_char(day, 'YYYY-MM'), unit, procedure order by 1""");
    }

    @Test
    void whatCameAndWentIsCountedAsItComesAndGoes() {
        assertThat(tally(true)).isEqualTo(tally(false)).anyMatch(line -> line.startsWith("late"));
        Tally.draw(house.database().worker(), TestHouse.J);
        assertThat(tally(true)).isEqualTo(tally(false));
        assertThat(rows("select n from tally")).hasSameSizeAs(tally(true));
        new Rebuild(house.database().worker(), house.editions()).run(TestHouse.J);
        assertThat(tally(true)).isEqualTo(tally(false));
    }

    @Test
    void whatWasThereBeforeIsFilledIn() throws IOException {
        var sql = house.database().owner().sql();
        sql.sql("update matter set urgency = '2000-01-01', paused = true, places = '{}'")
                .update();
        sql.sql("update limit_due set unit = 'x', handler = 'x', procedure = 'x', taken_on = true")
                .update();
        sql.sql("delete from matter_text").update();
        sql.sql("alter table matter_text alter procedure drop not null").update();
        for (var migration : List.of(
                "V110__urgency.sql",
                "V111__matter_text.sql",
                "V112__counting.sql",
                "V220__search_keys.sql",
                "V240__burden.sql")) {
            for (var statement : read(migration).replaceAll("(?m)^--.*$", "").split(";", -1)) {
                // Whose limits are was said by the edition of this house: only editions before it leave that to the
                // migration.
                if (statement.strip().startsWith("update matter")
                        || statement.strip().startsWith("update limit_due d")
                        || statement.strip().startsWith("insert")) {
                    sql.sql(statement).update();
                }
            }
        }
        var verified = new Verify(house.database().worker(), house.editions(), house.blobs())
                .all(TestHouse.J, Optional.empty());
        assertThat(verified.finding()).isEmpty();
        assertThat(verified.matters()).isEqualTo(30);
    }

    private static String read(String migration) throws IOException {
        try (var in = UrgencyTest.class.getResourceAsStream("/db/migration/" + migration)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aPageIsReadAlongAnIndex() {
        assertThat(plan(ALL)).contains("matter_first").doesNotContain("Sort");
        assertThat(plan(ALL.kind("information-request")))
                .contains("matter_kind")
                .doesNotContain("Sort");
        assertThat(plan(ALL.within(List.of(OTHER)))).contains("matter_unit").doesNotContain("Sort");
        assertThat(plan(ALL.and(new MatterCondition.Handled("wang"))))
                .contains("matter_handler")
                .doesNotContain("Sort");
        assertThat(plan(ALL.due(DueBand.RUNNING))).contains("(urgency < ").doesNotContain("Sort");
    }

    /** How the page would be found in a large table. */
    private String plan(ListFilter filter) {
        var parameters = new HashMap<String, Object>();
        var sql = ListSql.page(filter, Optional.empty(), 26, parameters);
        return house.database().worker().act(() -> {
            for (var dear : List.of("enable_seqscan", "enable_sort", "enable_bitmapscan", "enable_hashjoin")) {
                house.database()
                        .worker()
                        .sql()
                        .sql("set local " + dear + " = off")
                        .update();
            }
            var plan = house.database().worker().sql().sql("explain " + sql).params(parameters);
            var lines = plan.query(String.class).list();
            // What comes after is the few rows that are shown.
            return String.join("\n", lines).split("matter_pkey", 2)[0];
        });
    }
}
