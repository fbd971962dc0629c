package fadu.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import fadu.figure.Asked;
import fadu.figure.FigureValue;
import fadu.figure.Figures;
import fadu.law.Edition;
import fadu.matter.House;
import fadu.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A year told as data loads through the writer beside another place, and its figures are those that were published. */
class StoryLoadingTest {
    private static final Instant TODAY = Instant.parse("2026-01-05T01:00:00Z");

    private final DemoYear year = new DemoFolder(Path.of("..", "demo")).year("leshan-hightech-2019");

    @Test
    void theFiguresAreThosePublished() {
        try (var house = house()) {
            var plan = Rehearsal.plan(year);
            int acts = plan.matters().stream().mapToInt(m -> m.doings().size()).sum();
            assertThat(new Loader(house, year).load(plan, (day, done, all) -> {}))
                    .isEqualTo(acts);
            var law = house.editions().current().law();
            var values = new Figures(house.database().worker().sql())
                    .all(law, Asked.year(year.jurisdiction(), year.year(), TODAY));
            assertThat(values.stream()
                            .filter(v -> v.met().isPresent())
                            .filter(v -> !v.met().orElseThrow())
                            .map(FigureValue::toString))
                    .isEmpty();
            assertThat(values.stream().filter(v -> v.met().isPresent()))
                    .hasSize((int) year.published().keySet().stream()
                            .filter(law.figures()::containsKey)
                            .count());
            assertThat(house.clockwork().run("elsewhere", TODAY).entries()).isZero();
        }
    }

    @Test
    void anActThatTheLawRefusesIsNamed() {
        try (var house = house()) {
            var planned = Rehearsal.plan(year).matters().getFirst();
            var twice = new Planned(
                    planned.id(),
                    planned.procedure(),
                    planned.unit(),
                    planned.title(),
                    List.of(
                            planned.doings().getFirst(),
                            planned.doings().getLast(),
                            planned.doings().getLast()));
            var plan = new Plan(year, List.of(twice), Rehearsal.plan(year).powers(), year.first());
            assertThatThrownBy(() -> new Loader(house, year).load(plan, (day, done, all) -> {}))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining(planned.id())
                    .hasMessageContaining("prove")
                    .hasMessageContaining("from");
        }
    }

    private static House house() {
        var house = House.of(TestDatabase.fresh());
        house.editions().publish(Edition.ofFolder(Path.of("..", "law")), TODAY);
        return house;
    }
}
