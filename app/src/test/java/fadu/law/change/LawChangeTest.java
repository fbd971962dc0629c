package fadu.law.change;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.Words;
import fadu.law.Edition;
import fadu.law.Law;
import fadu.law.LawReader;
import fadu.law.Sentences;
import fadu.law.Statute;
import fadu.law.calendar.TheLaw;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shipped law on the day on which the penalty law of 2021 came into force. */
class LawChangeTest {
    private static final Law LAW = LawReader.read(Edition.ofFolder(TheLaw.FOLDER));
    private static final LawChange CHANGE = between("2021-07-14", "2021-07-16");

    @Test
    void theLawItselfEndsAndBegins() {
        assertThat(CHANGE.begin()).extracting(Statute::key).contains("行政处罚法@2021");
        assertThat(CHANGE.end()).extracting(Statute::key).contains("行政处罚法@2017");
        assertThat(CHANGE.titles()).contains("行政处罚法");
        assertThat(CHANGE.days()).containsEntry("penalty", LocalDate.parse("2021-07-15"));
    }

    @Test
    void toAskForAHearingThreeDaysBecomeFiveWorkingDays() {
        var limit = penalty("ask-hearing");
        var length = limit.aspects().stream()
                .filter(a -> a.id().equals("length"))
                .findFirst()
                .orElseThrow();

        assertThat(limit.how()).isEqualTo("changes");
        assertThat(length.was()).contains(new Words("3日", "3 days"));
        assertThat(length.is()).contains(new Words("5个工作日", "5 working days"));
        assertThat(limit.was().orElseThrow().basis().text()).isEqualTo("行政处罚法@2017 第四十二条第一款第一项");
    }

    @Test
    void theNinetyDaysForTheDecisionCome() {
        var limit = penalty("decision");

        assertThat(limit.how()).isEqualTo("comes");
        assertThat(limit.rule().words().zh()).contains("90日");
    }

    @Test
    void bothSentencesAreThoseOfLawShow() {
        for (var change : CHANGE.procedures()) {
            for (var rule : change.of(Rule.Part.LIMIT)) {
                rule.is()
                        .ifPresent(r -> assertThat(Sentences.of(LAW, change.is().orElseThrow()).stream()
                                        .flatMap(s -> s.sentences().stream())
                                        .map(Sentences.Sentence::words))
                                .contains(r.words()));
            }
        }
    }

    @Test
    void figuresThatCountItAreNamed() {
        assertThat(CHANGE.figures())
                .isNotEmpty()
                .allSatisfy(f -> assertThat(CHANGE.days().keySet())
                        .containsAnyElementsOf(f.select().orElseThrow().procedures()));
    }

    @Test
    void nothingChangesBetweenTwoDaysUnderOneLaw() {
        var quiet = between("2021-07-16", "2021-07-17");

        assertThat(quiet.begin()).isEmpty();
        assertThat(quiet.end()).isEmpty();
        assertThat(quiet.procedures()).isEmpty();
        assertThat(quiet.figures()).isEmpty();
        assertThat(quiet.resting()).isEmpty();
    }

    @Test
    void aKindThatComesHasNothingBefore() {
        var change = between("2021-07-14", "2021-07-15").procedures().stream()
                .filter(p -> p.procedure().id().name().equals("no-penalty-item"))
                .findFirst()
                .orElseThrow();

        assertThat(change.was()).isEqualTo(Optional.empty());
        assertThat(change.rules()).isEmpty();
    }

    private static RuleChange penalty(String limit) {
        return CHANGE.procedures().stream()
                .filter(p -> p.procedure().id().toString().equals("penalty@2021"))
                .flatMap(p -> p.of(Rule.Part.LIMIT).stream())
                .filter(r -> r.rule().id().equals(limit))
                .findFirst()
                .orElseThrow();
    }

    private static LawChange between(String from, String to) {
        var comparing = new Comparing(LAW, TheLaw.law().rules());
        return LawChange.between(LAW, comparing, LocalDate.parse(from), LocalDate.parse(to));
    }
}
