package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.docket.Kind;
import fadu.rule.Request;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes late, and what was wrong. */
class LateFactsTest {
    private final House house = TestHouse.fresh();

    @BeforeEach
    void letter() {
        house.matters().open(TestHouse.letter("ir-1", "2019-09-20"), TestHouse.at("2019-09-20T10:00"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aSlipThatCameInTimeVoidsWhatTheClockDid() {
        act("ask-correction", Map.of("items_to_correct", "写明文号"), "2019-09-23T10:00");
        act("serve-correction", Map.of("served_on", "2019-09-24"), "2019-09-24T10:00");
        house.clockwork().run(TestHouse.at("2019-11-01T08:00"));
        assertThat(state()).isEqualTo("abandoned");
        var late = TestHouse.clerk("correct", Map.of()).on(java.time.LocalDate.parse("2019-10-15"));
        TestHouse.act(house, "ir-1", late, "2019-11-02T10:00").orThrow();
        assertThat(state()).isEqualTo("handling");
        assertThat(house.docket().of(TestHouse.J, "ir-1"))
                .extracting(e -> e.kind())
                .containsExactly(Kind.FACT, Kind.DECISION, Kind.FACT, Kind.CLOCK, Kind.FACT, Kind.VOID);
        var shown = house.files().read(TestHouse.J, "ir-1", TestHouse.at("2019-11-02T11:00"), true);
        assertThat(shown.entries().get(3).voidedBy()).contains(6);
        assertThat(shown.entries().get(3).holds()).isFalse();
        assertThat(TestHouse.row(house, "select rolled::text from limit_due where limit_id = 'answer'"))
                .as("starts anew when the correction came")
                .isEqualTo("2019-11-12");
        assertThat(verified()).isEmpty();
    }

    @Test
    void aMissedRunCatchesUpBeforeAnAct() {
        act("ask-correction", Map.of("items_to_correct", "写明文号"), "2019-09-23T10:00");
        act("serve-correction", Map.of("served_on", "2019-09-24"), "2019-09-24T10:00");
        var refused =
                TestHouse.act(house, "ir-1", TestHouse.clerk("extend", Map.of("why", "案情复杂")), "2019-12-02T10:00");
        assertThat(refused).isInstanceOf(Result.Refused.class);
        var clock = house.docket().of(TestHouse.J, "ir-1").getLast();
        assertThat(clock.kind()).isEqualTo(Kind.CLOCK);
        assertThat(clock.effective()).isEqualTo("2019-10-18");
        assertThat(TestHouse.row(house, "select count(*)::text from refusal where act = 'extend'"))
                .isEqualTo("1");
        assertThat(verified()).isEmpty();
    }

    @Test
    void correctionsAndStrikesChangeTheCourseNotTheDocket() {
        act("take-up", Map.of(), "2019-09-23T10:00");
        var head = Request.of(
                        "correct-entry",
                        "liu",
                        Set.of("unit-head"),
                        Map.of("entry", 1L, "entry_field", "arrived", "entry_is", "2019-09-18", "why", "签收单所载"))
                .approvedBy("ma", Set.of("unit-head"));
        var corrected = TestHouse.act(house, "ir-1", head, "2019-09-24T10:00");
        assertThat(corrected).isInstanceOf(Result.Entered.class);
        assertThat(TestHouse.row(house, "select fields->>'arrived' from matter"))
                .isEqualTo("2019-09-18");
        var strike = Request.of("strike-entry", "liu", Set.of("unit-head"), Map.of("entry", 2L, "why", "误记"))
                .approvedBy("qian", Set.of("legal-reviewer"));
        TestHouse.act(house, "ir-1", strike, "2019-09-24T11:00").orThrow();
        assertThat(state()).isEqualTo("received");
        var shown = house.files().read(TestHouse.J, "ir-1", TestHouse.at("2019-09-24T12:00"), true);
        assertThat(shown.entries().getFirst().correctedBy()).contains(3);
        assertThat(shown.entries().get(1).struckBy()).contains(4);
        assertThat(shown.entries().getFirst().entry().values()).containsEntry("arrived", "2019-09-20");
        assertThat(verified()).isEmpty();
    }

    private void act(String act, Map<String, Object> values, String at) {
        TestHouse.act(house, "ir-1", TestHouse.clerk(act, values), at).orThrow();
    }

    private String state() {
        return TestHouse.row(house, "select states[1] from matter");
    }

    private Optional<fadu.Words> verified() {
        return new Verify(house.database().worker(), house.editions(), house.blobs())
                .all(TestHouse.J, Optional.empty())
                .finding();
    }
}
