package fadu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.figure.Asked;
import fadu.figure.Figures;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.store.TestDatabase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Without one matter, exactly the figures that it stood behind are different. */
class PerturbationTest {
    private static final Instant TODAY = Instant.parse("2026-01-05T01:00:00Z");
    private static final DemoYear YEAR = SmallYear.YEAR;
    private static final Plan PLAN = Rehearsal.plan(YEAR);

    private static Map<String, Integer> whole = Map.of();

    @BeforeAll
    static void load() {
        whole = figures(PLAN);
    }

    @Test
    void oneMatterLessChangesItsOwnFigures() {
        assertThat(published(whole)).isEqualTo(Sums.published(YEAR));

        var request = figures(PLAN.without("ir-2019-0001"));
        assertThat(difference(whole, request).keySet()).contains("information-requests", "information-forms");
        assertThat(difference(published(whole), published(request)).keySet())
                .containsExactlyInAnyOrder("information-requests", "information-forms");

        var suit = figures(PLAN.without("su-2019-0002"));
        assertThat(difference(published(whole), published(suit))).isEqualTo(Map.of("litigation-new", -1));
    }

    @Test
    void onePowerLess() {
        var less = figures(PLAN.without(PLAN.powers().rows().getLast().getFirst()));
        assertThat(difference(whole, less)).isEqualTo(Map.of("power-items", -1, "power-items-in-force", -1));
    }

    private static Map<String, Integer> published(Map<String, Integer> figures) {
        var out = new TreeMap<>(figures);
        out.keySet().retainAll(YEAR.published().keySet());
        return out;
    }

    private static Map<String, Integer> difference(Map<String, Integer> before, Map<String, Integer> after) {
        var out = new TreeMap<String, Integer>();
        before.forEach((figure, value) -> {
            int change = after.getOrDefault(figure, 0) - value;
            if (change != 0) {
                out.put(figure, change);
            }
        });
        return out;
    }

    private static Map<String, Integer> figures(Plan plan) {
        try (var house = House.of(TestDatabase.fresh())) {
            house.editions().publish(Edition.ofFolder(Path.of("..", "law")), TODAY);
            new Loader(house, YEAR).load(plan, (day, done, all) -> {});
            var out = new TreeMap<String, Integer>();
            new Figures(house.database().worker().sql())
                    .all(house.editions().current().law(), Asked.year(YEAR.jurisdiction(), YEAR.year(), TODAY))
                    .forEach(f -> out.put(
                            f.figure().id(),
                            f.value().movePointRight(1).max(BigDecimal.ZERO).intValue() / 10));
            return out;
        }
    }
}
