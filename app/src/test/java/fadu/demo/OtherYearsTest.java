package fadu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever was published, the plan adds up to it and the law allows it. */
class OtherYearsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsUp(long seed) {
        var year = other(seed);
        var plan = Rehearsal.plan(year);
        var played = Rehearsal.play(plan.matters(), year);
        assertThat(played.values().stream().flatMap(p -> p.refused().stream()).toList())
                .isEmpty();
        assertThat(Sums.of(played.values(), plan.powers())).isEqualTo(Sums.published(year));
    }

    static DemoYear other(long seed) {
        var chance = Chance.of(seed, "other years");
        var values = new LinkedHashMap<String, Integer>();
        int requests = chance.between(0, 80);
        values.put("information-requests", requests);
        values.put("information-forms", requests == 0 ? 0 : requests + chance.between(0, 90));
        values.put("contracts-reviewed", chance.between(0, 70));
        values.put("papers-reviewed", chance.between(0, 90));
        values.put("litigation-new", chance.between(0, 140));
        values.put("reconsideration-new", chance.between(0, 40));
        values.put("guide-elements", chance.between(0, 60));
        values.put("lectures", chance.between(0, 5));
        values.put("study-sessions-quarterly", chance.between(0, 3));
        values.put("case-conferences-monthly", chance.between(0, 4));
        values.put("recruits", chance.between(0, 90));
        values.put("power-items", chance.between(0, 200));
        return with(values).seeded(seed);
    }

    /** A year so small that it loads in a moment. */
    static DemoYear small() {
        return with(Map.ofEntries(
                Map.entry("information-requests", 8),
                Map.entry("information-forms", 13),
                Map.entry("contracts-reviewed", 6),
                Map.entry("papers-reviewed", 14),
                Map.entry("litigation-new", 9),
                Map.entry("reconsideration-new", 2),
                Map.entry("guide-elements", 7),
                Map.entry("lectures", 1),
                Map.entry("study-sessions-quarterly", 1),
                Map.entry("case-conferences-monthly", 1),
                Map.entry("recruits", 6),
                Map.entry("power-items", 120)));
    }

    private static DemoYear with(Map<String, Integer> values) {
        var published = new LinkedHashMap<String, DemoYear.Published>();
        Rehearsal.YEAR
                .published()
                .forEach((id, p) -> published.put(
                        id,
                        new DemoYear.Published(id, values.getOrDefault(id, 0), p.unit(), p.qualifier(), p.sentence())));
        return Rehearsal.YEAR.with(Map.copyOf(published));
    }
}
