package fadu.rule;

import static fadu.rule.Played.request;
import static fadu.rule.Played.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts that come late: the matter is judged as it was, and what the clock did follows. */
class LateFactsTest {
    private static Played abandoned() {
        var m = Played.information("2019-09-20");
        m.on("2019-09-23", request("ask-correction", "items_to_correct", "写明道路名称"));
        m.on("2019-09-23", request("serve-correction", "served_on", "2019-09-23"));
        m.clock("2019-11-01");
        return m;
    }

    @Test
    void aSlipThatProvesACorrectionInTimeVoidsTheDeemedAbandonment() {
        var m = abandoned();
        assertThat(m.states()).containsEntry("main", "abandoned");

        m.on("2019-11-04", request("correct").on(LocalDate.parse("2019-10-12")));

        assertThat(m.newest()).containsExactly("fact correct", "void abandon");
        assertThat(m.states()).containsEntry("main", "handling");
        assertThat(m.limit("answer", "2019-11-04").start()).isEqualTo("2019-10-12");
    }

    @Test
    void aLaterServiceMovesTheDeemedAbandonment() {
        var m = abandoned();
        var was = m.timeline().last("abandon", java.util.Optional.empty()).orElseThrow();

        var slip = request(
                "correct-entry",
                "entry",
                (long) m.seq("serve-correction"),
                "entry_field",
                "served_on",
                "entry_is",
                "2019-09-26",
                "why",
                "回执为二十六日");
        m.on("2019-11-04", slip);

        assertThat(m.newest()).containsExactly("correct correct-entry", "void abandon", "clock abandon");
        var is = m.timeline().last("abandon", java.util.Optional.empty()).orElseThrow();
        assertThat(is.at()).isAfter(was.at());
        assertThat(m.limit("correction", "2019-11-04").start()).isEqualTo("2019-09-26");
    }

    @Test
    void aFactIsJudgedByTheDayThatItsOwnValuesGive() {
        var m = Played.information("2019-09-20");
        m.on("2019-09-23", request("ask-correction", "items_to_correct", "写明道路名称"));
        m.on("2019-10-12", request("correct"));

        // The clerk enters the return slip only now; on that day the request stood at "to be corrected".
        m.on("2019-10-14", request("serve-correction", "served_on", "2019-09-24"));

        assertThat(m.irregular()).isEmpty();
        assertThat(m.states()).containsEntry("main", "handling");
    }

    @Test
    void aLimitThatALateFactStartsMayHaveEndedInTheMiddleOfTheCourse() {
        var m = Played.information("2019-09-20");
        m.on("2019-09-23", request("ask-third", "third", "甲", "third_name", "某公司"));
        m.on("2019-11-20", request("third-answers", "consents", false).row("甲"));
        assertThat(m.irregular()).isEmpty();

        // Served on 25 September: the third party's fifteen working days were over long before it answered.
        m.on("2019-11-25", request("serve-third", "served_on", "2019-09-25").row("甲"));

        // So the answer's own time went on, and was over too.
        assertThat(m.newest()).containsExactly("fact serve-third", "clock third-lapses", "clock raise-overdue");
        var live = m.timeline().live().stream().map(Event::act).toList();
        assertThat(live)
                .containsExactly(
                        "receive", "ask-third", "serve-third", "third-lapses", "raise-overdue", "third-answers");
    }

    @Test
    void whatASettingHasChangedSinceIsNotVoidedByALateFact() {
        var m = abandoned();
        m.setting("correction_time", "30 working days");

        m.on("2019-11-04", request("attach", "paper", "a".repeat(64)).on(LocalDate.parse("2019-09-24")));

        assertThat(m.newest()).doesNotContain("void abandon");
        assertThat(m.states()).containsEntry("main", "abandoned");
    }

    @Test
    void severalClockActsAreVoidedByOneFact() {
        var m = Played.information("2019-09-20");
        for (var third : new String[] {"甲", "乙"}) {
            m.on("2019-09-23", request("ask-third", "third", third, "third_name", "某公司"));
            m.on("2019-09-24", request("serve-third", "served_on", "2019-09-24").row(third));
        }
        assertThat(m.clock("2019-12-02"))
                .extracting(NewEntry::act)
                .containsExactly("third-lapses", "third-lapses", "raise-overdue");

        m.on("2019-12-02", request("withdraw").on(LocalDate.parse("2019-09-26")));
        assertThat(m.states()).containsEntry("main", "withdrawn");
        var again = request("third-answers", "consents", true).row("甲").on(LocalDate.parse("2019-09-27"));
        m.on("2019-12-03", again);
        assertThat(m.newest()).contains("void third-lapses");
        assertThat(m.states()).containsEntry("third[甲]", "third-consents").containsEntry("third[乙]", "third-silent");
    }

    @Test
    void aLateFactBeforeTheMatterBeganIsRefused() {
        var m = Played.information("2019-09-20");
        assertThat(rules(m.on(
                        "2019-09-23", request("attach", "paper", "a".repeat(64)).on(LocalDate.parse("2019-09-01")))))
                .containsExactly("from");
        m.on("2019-09-23", request("ask-correction", "items_to_correct", "写明道路名称"));
        assertThat(rules(m.on("2019-09-24", request("serve-correction", "served_on", "1999-09-24"))))
                .containsExactly("from");
    }

    @Test
    void whatClearsATrackAlsoClearsWhatWasRecordedLate() {
        var penalty = RandomCourse.told();
        var m = penalty;
        m.on("2021-09-10", request("tell", "proposed", RandomCourse.PROPOSED));

        m.on(
                "2021-09-13",
                request("serve-notice", "service_way", "direct", "served_on", "2021-09-03")
                        .row("甲"));

        assertThat(m.irregular()).isEmpty();
        assertThat(m.states()).doesNotContainKeys("notice[甲]", "defence[甲]");
    }

    @Test
    void theClockTwiceGivesNothingTheSecondTime() {
        var m = abandoned();
        assertThat(m.clock("2019-11-01")).isEmpty();
        assertThat(m.clock("2020-11-01")).isEmpty();
    }

    @Test
    void aMatterIsOpenedOnce() {
        var m = Played.information("2019-09-20");
        assertThat(rules(m.on("2019-09-23", Played.receive("2019-09-23")))).containsExactly("from");
        assertThat(m.timeline().all()).hasSize(1);
    }

    @Test
    void nothingIsOpenedInTheFutureAndNothingDoneBeforeTheBeginning() {
        var future = request("issue").on(LocalDate.parse("2030-01-01"));
        var outcome = new Played("officer-certificate").ask(LocalDate.parse("2021-09-01"), future);
        assertThat(rules(outcome)).containsExactly("fields");
        var none =
                Engine.act(new Played("penalty").world(LocalDate.parse("2021-09-01")), Timeline.EMPTY, request("file"));
        assertThat(rules(none)).containsExactly("from");
    }

    @Test
    void aDecisionIsNotDatedBackUnlessItHappenedOnPaper() {
        var m = Played.information("2019-09-20");
        var early = LocalDate.parse("2019-09-23");
        assertThat(rules(m.on("2019-09-25", request("take-up").on(early)))).containsExactly("fields");
        assertThat(m.on("2019-09-25", request("take-up").on(early).recordOnly()))
                .isInstanceOf(Outcome.Done.class);
        assertThat(m.timeline().all().getLast().kind()).isEqualTo(EntryKind.FACT);
        assertThat(m.states()).isEqualTo(Map.of("main", "handling"));
    }

    @Test
    void aFactFromBeforeAChangeOfVersionIsCarriedOver() {
        var m = new Played("information-request");
        m.on("2019-05-06", Played.receive("2019-05-06"));
        m.on("2019-05-20", request("attach", "paper", "a".repeat(64)));
        assertThat(m.newest()).containsExactly("switch switch-version", "fact attach");
        assertThat(m.states()).containsEntry("main", "handling");

        var paper = request("ask-correction", "items_to_correct", "写明道路名称");
        m.on("2019-05-21", paper.on(LocalDate.parse("2019-05-10")).recordOnly());

        assertThat(m.states()).containsEntry("main", "correcting");
    }
}
