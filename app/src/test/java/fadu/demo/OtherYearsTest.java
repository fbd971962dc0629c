package fadu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
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
        return SmallYear.with(values).seeded(seed);
    }
}
