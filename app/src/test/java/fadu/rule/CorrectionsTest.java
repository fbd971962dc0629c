package fadu.rule;

import static fadu.rule.Played.request;
import static fadu.rule.Played.rules;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Corrections and strikes: the old entry stays, limits and states follow from the docket as corrected. */
class CorrectionsTest {
    private static Request correct(int seq, String field, String is) {
        return request("correct-entry", "entry", (long) seq, "entry_field", field, "entry_is", is, "why", "笔误");
    }

    private static Request strike(int seq) {
        return request("strike-entry", "entry", (long) seq, "why", "误记");
    }

    @Test
    void twoCorrectionsOfOneEntryBothHold() {
        var m = Played.information("2019-09-20");
        m.on("2019-09-23", correct(1, "subject", "某桥的规划"));
        m.on("2019-09-24", correct(1, "channel", "signed"));
        assertThat(Standing.of(Played.LAW, m.timeline()).fields())
                .containsEntry("subject", "某桥的规划")
                .containsEntry("channel", "signed");
    }

    @Test
    void aCorrectedFieldMovesTheLegalDayThatFollowsFromItAndTheLimits() {
        var m = Played.information("2019-09-20");
        m.on("2019-09-23", correct(1, "arrived", "2019-09-18"));
        assertThat(m.timeline().live().getFirst().effective()).isEqualTo("2019-09-18");
        assertThat(m.limit("answer", "2019-09-23").start()).isEqualTo("2019-09-18");
        assertThat(rules(m.on("2019-09-23", correct(1, "effective", "2019-09-19"))))
                .containsExactly("fields");
    }

    @Test
    void aCorrectionThatMakesALaterDecisionUnlawfulIsRefusedAndNamesIt() {
        var m = Played.information("2019-09-20");
        m.on("2019-09-30", request("ask-correction", "items_to_correct", "写明道路名称"));
        var refused = (Outcome.Refused) m.on("2019-10-08", correct(1, "arrived", "2019-09-02"));
        assertThat(rules(refused)).containsExactly("before");
        assertThat(refused.reasons().getFirst().words().zh()).contains("第 2 号记录");
    }

    @Test
    void theBeginningStaysTheBeginning() {
        var m = Played.information("2019-09-20");
        m.on("2019-09-23", request("take-up"));
        assertThat(rules(m.on("2019-10-08", correct(1, "arrived", "2019-09-25"))))
                .containsExactly("fields");
        assertThat(rules(m.on("2019-10-08", correct(2, "effective", "2019-09-19"))))
                .containsExactly("fields");
        assertThat(rules(m.on("2019-10-08", strike(1)))).containsExactly("fields");
    }

    @Test
    void anActThatOpenedARowIsStruckAfterWhatRestsOnIt() {
        var m = Played.information("2019-09-20");
        m.on("2019-09-23", request("ask-third", "third", "甲", "third_name", "某公司"));
        m.on("2019-09-24", request("serve-third", "served_on", "2019-09-24").row("甲"));
        assertThat(rules(m.on("2019-09-25", strike(2)))).containsExactly("fields");

        m.on("2019-09-25", strike(3));
        m.on("2019-09-25", strike(2));
        assertThat(m.states()).containsOnlyKeys("main");
        assertThat(m.limit("answer", "2019-09-25").status()).isEqualTo(LimitState.Status.OPEN);
    }

    @Test
    void whatTheClockEnteredIsNotCorrected() {
        var m = Played.information("2019-09-20");
        m.on("2019-09-23", request("ask-correction", "items_to_correct", "写明道路名称"));
        m.on("2019-09-23", request("serve-correction", "served_on", "2019-09-23"));
        m.clock("2019-11-01");
        assertThat(rules(m.on("2019-11-01", strike(m.seq("abandon"))))).containsExactly("fields");
    }

    @Test
    void whoMadeTheEntryMayCorrectIt() {
        var m = Played.information("2019-09-20");
        var own = new Request(
                "correct-entry",
                java.util.Optional.empty(),
                correct(1, "subject", "某桥的规划").values(),
                "wang",
                java.util.Set.of("disclosure-clerk"),
                java.util.Optional.empty(),
                false,
                java.util.Optional.empty(),
                java.util.Map.of());
        assertThat(rules(m.on("2019-09-23", own))).containsExactly("approved-by");
        assertThat(rules(m.on("2019-09-23", own.approvedBy("wang", Played.ROLES))))
                .containsExactly("approved-by");
        assertThat(rules(m.on("2019-09-23", own.approvedBy("li", Played.ROLES))))
                .isEmpty();
    }

    @Test
    void aRowsValueIsCorrectedInTheRowAndItsKeyNever() {
        var m = new Played("penalty");
        var p = RandomCourse.told();
        assertThat(m.timeline().all()).isEmpty();
        assertThat(p.states()).containsEntry("main", "told");
        var i = Played.information("2019-09-20");
        i.on("2019-09-23", request("ask-third", "third", "甲", "third_name", "某公司"));
        assertThat(rules(i.on("2019-09-24", correct(2, "third", "乙")))).containsExactly("fields");
        assertThat(rules(i.on("2019-09-24", request("ask-third", "third", "甲", "third_name", "某公司"))))
                .containsExactly("fields");
    }
}
