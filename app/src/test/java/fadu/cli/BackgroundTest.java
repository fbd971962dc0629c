package fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.matter.House;
import fadu.notice.Gateways;
import fadu.notice.NoticeWork;
import fadu.store.TestDatabase;
import fadu.store.Watch;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes on behind the desk ends in time, even where it hangs. */
class BackgroundTest {
    private static final Duration MOST = Duration.ofSeconds(2);

    private final House house = House.of(TestDatabase.fresh());
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CompletableFuture<Boolean> brokenOff = new CompletableFuture<>();

    @AfterEach
    void close() {
        house.close();
    }

    /** One thread hangs at its places, the other at a table that somebody holds: both together get the time once. */
    @Test
    void whatHangsIsBrokenOffWhenTheTimeForAllOfItIsUp() throws Exception {
        var ending = new Ending();
        var took = house.database().worker().act(() -> {
            house.database()
                    .worker()
                    .sql()
                    .sql("lock table webhook in access exclusive mode")
                    .update();
            var background = background(ending);
            await(begun);
            ending.tell();
            long start = System.nanoTime();
            background.finish(MOST);
            return Duration.ofNanos(System.nanoTime() - start);
        });
        assertThat(took).isBetween(MOST, MOST.plus(MOST.dividedBy(2)));
        assertThat(brokenOff.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatIsDoneIsNotWaitedFor() {
        var ending = new Ending();
        ending.tell();
        var out = new PrintWriter(Writer.nullWriter());
        var background = new Background(house, notices(), Map::of, out, ending);
        long start = System.nanoTime();
        background.finish(Duration.ofMinutes(1));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(30));
    }

    private Background background(Ending ending) {
        return new Background(house, notices(), this::hang, new PrintWriter(Writer.nullWriter()), ending);
    }

    private NoticeWork notices() {
        var outbox = house.database().settings().data().resolve("outbox");
        return new NoticeWork(house, Gateways.from(Map.of(), outbox, "https://fadu.example"));
    }

    /** Never says which places there are. */
    private Map<String, InstantSource> hang() {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            brokenOff.complete(true);
            Thread.currentThread().interrupt();
        }
        return Map.of("nowhere", Watch.running()::instant);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
