package fadu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Edition;
import fadu.matter.House;
import fadu.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The years told as data: every number that was published has a figure, and the law allows the course of every story. */
class ToldYearsTest {
    private static final Instant TODAY = Instant.parse("2026-01-05T01:00:00Z");
    private static final DemoFolder FOLDER = new DemoFolder(Path.of("..", "demo"));
    /** So many matters of a story tell whether the law allows it. */
    private static final int SAMPLE = 3;

    @Test
    void fivePlaces() {
        assertThat(FOLDER.years())
                .containsExactly(
                        DemoFolder.FIRST,
                        "leshan-hightech-2019",
                        "luohe-yancheng-2022",
                        "wuhan-eastlake-2020",
                        "yunnan-etdz-2022");
        assertThat(FOLDER.years().stream().map(FOLDER::year).map(DemoYear::jurisdiction))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyPublishedNumberHasAFigure() {
        for (var id : FOLDER.years()) {
            assertThat(Rehearsal.LAW.figures().keySet())
                    .as(id)
                    .containsAll(FOLDER.year(id).published().keySet());
        }
    }

    @Test
    void theStoriesAddUpInFull() {
        var cases = FOLDER.year("luohe-yancheng-2022").scripts().stream()
                .filter(s -> s.procedure().equals("service-case"))
                .mapToInt(Script::matters)
                .sum();
        assertThat(cases).isEqualTo(65_000 + 168_470);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yunnan-etdz-2022", "wuhan-eastlake-2020", "luohe-yancheng-2022"})
    void theLawAllowsEveryStory(String id) {
        try (var house = House.of(TestDatabase.fresh())) {
            house.editions().publish(Edition.ofFolder(Path.of("..", "law")), TODAY);
            var year = FOLDER.year(id);
            var few =
                    year.telling(year.scripts().stream().map(ToldYearsTest::few).toList());
            var plan = Rehearsal.plan(few);
            var loaded = new Loader(house, few).load(plan, (day, done, all) -> {});
            assertThat(loaded)
                    .isEqualTo(plan.matters().stream()
                            .map(Planned::doings)
                            .mapToInt(List::size)
                            .sum());
        }
    }

    /** Enough that every unit and every item of a list comes about once. */
    private static Script few(Script told) {
        int least = Math.max(SAMPLE, Math.max(told.each().size(), told.units().size()));
        return told.with(Math.min(told.matters(), least));
    }
}
