package fadu.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Edition;
import fadu.matter.House;
import fadu.store.TestDatabase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The year loads through the writer; what was killed goes on; a second loading makes nothing new. */
class LoadingTest {
    private static final Instant TODAY = Instant.parse("2026-01-05T01:00:00Z");

    @Test
    void aLoadingThatWasKilledGoesOnAndASecondMakesNothingNew() {
        try (var house = House.of(TestDatabase.fresh())) {
            house.editions().publish(Edition.ofFolder(Path.of("..", "law")), TODAY);
            var year = SmallYear.YEAR;
            var plan = Rehearsal.plan(year);
            var loader = new Loader(house, year);
            var days = new AtomicInteger();
            try {
                loader.load(plan, (day, done, all) -> {
                    if (days.incrementAndGet() == 90) {
                        throw new IllegalStateException("killed");
                    }
                });
            } catch (IllegalStateException killed) {
                assertThat(killed).hasMessage("killed");
            }
            assertThat(loader.done()).isFalse();
            house.database()
                    .worker()
                    .sql()
                    .sql("update demo_progress set through = through - 3")
                    .update();
            assertThat(loader.load(plan, (day, done, all) -> {})).isPositive();
            assertThat(loader.done()).isTrue();
            int entries = count(house);
            assertThat(entries).isGreaterThan(300);

            house.database()
                    .worker()
                    .sql()
                    .sql("update demo_progress set through = '2018-12-31'")
                    .update();
            loader.load(plan, (day, done, all) -> {});
            assertThat(count(house)).isEqualTo(entries);
            assertThat(loader.load(plan, (day, done, all) -> {})).isZero();
        }
    }

    private static int count(House house) {
        return house.database()
                .worker()
                .sql()
                .sql("select count(*) from entry")
                .query(Integer.class)
                .single();
    }
}
