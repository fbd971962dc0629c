package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.rule.Request;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the law leaves to a place is set by a matter, within the law's bounds, and moves what hangs on it. */
class LocalRuleTest {
    private final House house = TestHouse.fresh();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aSettingHoldsFromItsDayAndMovesOpenLimits() {
        house.matters().open(TestHouse.letter("ir-1", "2019-09-20"), TestHouse.at("2019-09-20T10:00"));
        TestHouse.act(
                        house,
                        "ir-1",
                        TestHouse.clerk("ask-correction", Map.of("items_to_correct", "写明文号")),
                        "2019-09-23T10:00")
                .orThrow();
        TestHouse.act(
                        house,
                        "ir-1",
                        TestHouse.clerk("serve-correction", Map.of("served_on", "2019-09-24")),
                        "2019-09-24T10:00")
                .orThrow();
        var before = rolled();
        propose("10 working days").orThrow();
        TestHouse.act(
                        house,
                        "rule-1",
                        by("legal-reviewer", "qian", "review", Map.of("opinion", "同意")),
                        "2019-09-25T11:00")
                .orThrow();
        TestHouse.act(house, "rule-1", by("organ-head", "sun", "approve", Map.of()), "2019-09-25T12:00")
                .orThrow();
        house.tick(TestHouse.at("2019-09-25T13:00"));
        assertThat(rolled()).as("not before its day").isEqualTo(before);
        house.tick(TestHouse.at("2019-09-26T08:00"));
        house.tick(TestHouse.at("2019-09-26T08:01"));
        assertThat(rolled()).isLessThan(before);
        var last = house.docket().of(TestHouse.J, "ir-1").getLast();
        assertThat(last.act()).isEqualTo(Moved.NEW_SETTING);
        assertThat(last.object("settings")).containsEntry("correction_time", "10 working days");
        assertThat(new Verify(house.database().worker(), house.editions(), house.blobs())
                        .all(TestHouse.J, Optional.empty())
                        .finding())
                .isEmpty();
    }

    @Test
    void whatIsNoPeriodIsRefused() {
        assertThat(propose("soon"))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        r -> assertThat(r.reasons().getFirst().rule()).isEqualTo("bounds"));
        assertThat(TestHouse.row(house, "select rule from refusal")).isEqualTo("bounds");
    }

    private Result propose(String value) {
        var request = by(
                "legal-reviewer",
                "zhou",
                "propose",
                Map.of(
                        "rule_procedure", "information-request",
                        "setting_id", "correction_time",
                        "setting_value", value,
                        "from_day", "2019-09-26"));
        return house.matters()
                .open(
                        Opening.of(TestHouse.J, "rule-1", "local-rule", TestHouse.UNIT, request),
                        TestHouse.at("2019-09-25T10:00"));
    }

    private static Request by(String role, String person, String act, Map<String, Object> values) {
        return Request.of(act, person, Set.of(role), values);
    }

    private String rolled() {
        return TestHouse.row(
                house, "select rolled::text from limit_due where matter = 'ir-1' and limit_id = 'correction'");
    }
}
