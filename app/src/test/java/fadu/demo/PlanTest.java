package fadu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.rule.LimitState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The year that is planned is one that the law allows, and adds up to what was published. */
class PlanTest {
    private static Plan plan;
    private static Map<String, Rehearsal.Played> played;

    @BeforeAll
    static void play() {
        plan = Rehearsal.plan(Rehearsal.YEAR);
        played = Rehearsal.play(plan.matters(), Rehearsal.YEAR);
    }

    @Test
    void theSameYearGivesTheSamePlan() {
        assertThat(Rehearsal.plan(Rehearsal.YEAR)).isEqualTo(plan);
        assertThat(Rehearsal.plan(Rehearsal.YEAR.seeded(7))).isNotEqualTo(plan);
    }

    @Test
    void everyActIsAllowed() {
        assertThat(played.values().stream()
                        .flatMap(p -> p.refused().stream())
                        .sorted()
                        .toList())
                .isEmpty();
    }

    @Test
    void onlyWhatIsMeantToBeIrregularIs() {
        var irregular = new TreeMap<String, Long>();
        played.values().stream()
                .filter(p -> p.irregular() > 0)
                .forEach(p -> irregular.merge(p.plan().procedure(), p.irregular(), Long::sum));
        assertThat(irregular).isEqualTo(Map.of("contract-review", 1L, "litigation-response", 1L));
    }

    @Test
    void theYearAddsUpToWhatWasPublished() {
        assertThat(Sums.of(played.values(), plan.powers())).isEqualTo(Sums.published(Rehearsal.YEAR));
    }

    @Test
    void requestsAreAnsweredInTime() {
        assertThat(states("information-request", "answer")).doesNotContainKeys("BREACHED", "LATE");
        assertThat(states("information-request", "legal-review").get("LATE")).isPositive();
    }

    @Test
    void someReviewsMissTheirTargets() {
        assertThat(states("contract-review", "review").get("LATE")).isBetween(3, 6);
        assertThat(states("paper-review", "review").get("LATE")).isBetween(15, 40);
    }

    @Test
    void theLastDayHasSomethingForTheBoard() {
        var day = Rehearsal.YEAR.day();
        var limits = played.values().stream()
                .flatMap(p -> p.end().stream())
                .flatMap(s -> s.limits().stream())
                .toList();
        assertThat(limits.stream().filter(l -> l.status() == LimitState.Status.PAUSED))
                .isNotEmpty();
        assertThat(limits.stream().filter(l -> l.overdue(day))).hasSizeBetween(3, 40);
        assertThat(limits.stream()
                        .filter(l -> l.status() == LimitState.Status.OPEN && !l.overdue(day))
                        .filter(l -> l.rolled()
                                .map(d -> d.isBefore(day.plusDays(10)))
                                .orElse(false)))
                .hasSizeGreaterThan(8);
        assertThat(limits.stream()
                        .filter(l -> l.overdue(day) && !l.limit().basis().internal())
                        .map(l -> l.limit().id()))
                .isEmpty();
    }

    private static Map<String, Integer> states(String procedure, String limit) {
        var out = new LinkedHashMap<String, Integer>();
        played.values().stream()
                .filter(p -> p.plan().procedure().equals(procedure))
                .flatMap(p -> p.end().stream())
                .flatMap(s -> s.limits().stream())
                .filter(l -> l.limit().id().equals(limit))
                .map(LimitState::status)
                .forEach(s -> out.merge(s.name(), 1, Integer::sum));
        return out;
    }

    @Test
    void leavingOneOutChangesNothingElse() {
        var less = plan.without("ir-2019-0007");
        assertThat(less.matters()).hasSize(plan.matters().size() - 1);
        assertThat(plan.matters()).containsAll(less.matters());
        assertThat(plan.without("YS-CF-00001").powers().rows().size())
                .isBetween(plan.powers().rows().size() - 1, plan.powers().rows().size());
    }

    @Test
    void idsAreUnique() {
        var ids = plan.matters().stream().map(Planned::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(plan.powers().rows().stream().map(List::getFirst).toList()).doesNotHaveDuplicates();
        assertThat(plan.powers().rows().stream().map(r -> r.get(1)).toList()).doesNotHaveDuplicates();
    }
}
