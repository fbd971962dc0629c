package fadu.docket;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.store.Database;
import fadu.store.TestDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SequencerTest {
    private static final int MATTERS = 40;
    private static final int LENGTH = 10;

    private final Database database = TestDatabase.fresh();
    private final Docket docket = new Docket(database.worker().sql());

    @AfterEach
    void close() {
        database.close();
    }

    /** One act stays open for 10 seconds with the lowest numbers in pending, while others commit and two nodes sequence. */
    @Test
    void losesAndDoublesNothingWhileATransactionIsHeldOpen() throws Exception {
        var written = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(4);
        try (threads) {
            var held = threads.submit(() -> database.worker().run(() -> {
                Append.of(Drafts.chain("held", 3)).write(database.worker().sql());
                written.countDown();
                // The database waits, as a person's slow connection would.
                database.worker().sql().sql("select pg_sleep(10)").query(row -> {});
            }));
            written.await(30, TimeUnit.SECONDS);
            var first = threads.submit(() -> act(0));
            var second = threads.submit(() -> act(1));
            var other = new Sequencer(database.worker());
            var sequencing = threads.submit(() -> {
                int moved = 0;
                while (!first.isDone() || !second.isDone()) {
                    moved += other.run();
                }
                return moved;
            });
            int moved = 0;
            while (!first.isDone() || !second.isDone()) {
                moved += new Sequencer(database.worker()).run();
            }
            first.get();
            second.get();
            moved += sequencing.get() + other.run();
            assertThat(held.isDone()).as("the held act is still open").isFalse();
            assertThat(moved).isEqualTo(MATTERS * LENGTH);
            held.get();
            assertThat(other.run()).isEqualTo(3);
        }
        var log = docket.log(Drafts.J, 0, 10_000);
        assertThat(log).hasSize(MATTERS * LENGTH + 3);
        var hashes = new HashSet<Hash>();
        var heads = new HashMap<String, Integer>();
        for (int i = 0; i < log.size(); i++) {
            var entry = log.get(i).entry();
            assertThat(log.get(i).position()).isEqualTo(i + 1);
            assertThat(hashes.add(entry.hash())).isTrue();
            assertThat(entry.seq()).isEqualTo(heads.merge(entry.matter(), 1, Integer::sum));
        }
        assertThat(log.getLast().entry().matter()).isEqualTo("held");
        assertThat(new ChainCheck(database.worker())
                        .check(Drafts.J, Optional.empty())
                        .finding())
                .isEmpty();
    }

    private void act(int half) {
        var chains = new ArrayList<java.util.List<Entry>>();
        for (int i = half; i < MATTERS; i += 2) {
            chains.add(Drafts.chain("m" + i, LENGTH));
        }
        for (int seq = 0; seq < LENGTH; seq++) {
            for (var chain : chains) {
                Drafts.enter(database, chain.subList(seq, seq + 1));
            }
        }
    }
}
