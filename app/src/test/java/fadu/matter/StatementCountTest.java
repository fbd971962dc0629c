package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.rule.Request;
import fadu.rule.TakeOn;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** At most five statements an act, reads included, and one more for each guard over other matters. */
class StatementCountTest {
    private final House house = TestHouse.fresh(TestHouse.law(Set.of(
            "procedures/information-request@2019.yaml",
            "procedures/penalty@2021.yaml",
            "procedures/officer-certificate@2021.yaml",
            "procedures/local-rule@2019.yaml")));

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void ofAnActWithoutGuards() {
        assertThat(Statements.of(
                        house,
                        () -> house.matters()
                                .open(
                                        TestHouse.letter("ir-1", "2021-09-17").keyed("k1"),
                                        TestHouse.at("2021-09-17T10:00"))
                                .orThrow()))
                .as("opening, with a number, personal values and a key")
                .isEqualTo(3);
        assertThat(Statements.of(
                        house,
                        () -> TestHouse.act(house, "ir-1", TestHouse.clerk("take-up", Map.of()), "2021-09-18T10:00")
                                .orThrow()))
                .isEqualTo(2);
        assertThat(Statements.of(
                        house,
                        () -> TestHouse.act(
                                house,
                                "ir-1",
                                TestHouse.clerk("pass-review", Map.of("opinion", "同意")),
                                "2021-09-18T10:00")))
                .as("a refusal")
                .isEqualTo(2);
    }

    @Test
    void ofAnActWithGuardsOverOtherMatters() {
        var law = house.editions().current().law();
        var certificate =
                law.on("officer-certificate", LocalDate.parse("2021-08-01")).orElseThrow();
        house.matters()
                .takeOn(
                        TestHouse.J,
                        List.of("li", "zhao").stream()
                                .map(holder -> new TakingOn(
                                        "cert-" + holder,
                                        TestHouse.UNIT,
                                        Optional.of(holder),
                                        new TakeOn(
                                                certificate,
                                                LocalDate.parse("2020-01-01"),
                                                Map.of("main", "active"),
                                                Map.of("holder", holder),
                                                Map.of(),
                                                List.of(),
                                                "old-list.csv 1",
                                                "wang"),
                                        Optional.of("old-list " + holder)))
                                .toList(),
                        TestHouse.at("2021-08-02T09:00"));
        var officer = Set.of("case-officer");
        house.matters()
                .open(
                        Opening.of(
                                TestHouse.J,
                                "p-1",
                                "penalty",
                                TestHouse.UNIT,
                                Request.of("lead", "li", officer, Map.of("found_on", "2021-08-02", "source", "own"))),
                        TestHouse.at("2021-08-02T10:00"))
                .orThrow();
        var file = Request.of(
                        "file",
                        "li",
                        officer,
                        Map.of(
                                "item", "x-1",
                                "subject", "a-1",
                                "power", "own",
                                "parties", List.of(Map.of("who", "A", "kind", "person")),
                                "ended", "2021-07-01",
                                "officers", List.of("li", "zhao")))
                .approvedBy("chen", Set.of("organ-head"));
        int statements = Statements.of(
                house,
                () -> TestHouse.act(house, "p-1", file, "2021-08-02T11:00").orThrow());
        assertThat(statements).as("two guards, two officers, a number").isLessThanOrEqualTo(5);
        assertThat(TestHouse.row(
                        house,
                        "select jsonb_path_query_array(convert_from(bytes, 'UTF8')::jsonb, '$.read[*].matter')::text"
                                + " from entry where act = 'file'"))
                .isEqualTo("[\"cert-li\", \"cert-zhao\"]");
    }
}
