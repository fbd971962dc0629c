package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import fadu.docket.KeyUsed;
import fadu.store.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Acts that come twice, at once, or while the database goes away. */
class RepeatTest {
    private final House house = TestHouse.fresh();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void theSameActAgainGivesTheFirstResult() {
        var letter = TestHouse.letter("ir-1", "2019-09-20").keyed("form-7");
        var first =
                house.matters().open(letter, TestHouse.at("2019-09-20T10:00")).orThrow();
        var again =
                house.matters().open(letter, TestHouse.at("2019-09-20T10:01")).orThrow();
        assertThat(again.seq()).isEqualTo(first.seq());
        assertThat(again.number()).isEqualTo(first.number());
        assertThat(again.entries().getFirst()).isEqualTo(first.entries().getFirst());
        var step = Step.of(TestHouse.J, "ir-1", TestHouse.clerk("take-up", Map.of()))
                .keyed("form-8");
        house.matters().act(step, TestHouse.at("2019-09-23T10:00")).orThrow();
        assertThat(house.matters()
                        .act(step, TestHouse.at("2019-09-24T10:00"))
                        .orThrow()
                        .seq())
                .isEqualTo(2);
        assertThat(count("entry")).isEqualTo(2);
    }

    @Test
    void theSameKeyForAnotherActIsAConflict() {
        house.matters().open(TestHouse.letter("ir-1", "2019-09-20").keyed("form-7"), TestHouse.at("2019-09-20T10:00"));
        assertThatThrownBy(() -> house.matters()
                        .open(TestHouse.letter("ir-1", "2019-09-19").keyed("form-7"), TestHouse.at("2019-09-20T10:00")))
                .isInstanceOf(KeyUsed.class);
        assertThatThrownBy(() -> house.matters()
                        .act(
                                Step.of(TestHouse.J, "ir-1", TestHouse.clerk("take-up", Map.of()))
                                        .keyed("form-7"),
                                TestHouse.at("2019-09-23T10:00")))
                .isInstanceOf(KeyUsed.class);
        assertThat(count("entry")).isEqualTo(1);
    }

    @Test
    void manyWithTheSameKeyAtOnceEnterItOnce() throws Exception {
        var letter = TestHouse.letter("ir-1", "2019-09-20").keyed("form-7");
        var results = atOnce(
                8,
                () -> house.matters()
                        .open(letter, TestHouse.at("2019-09-20T10:00"))
                        .orThrow()
                        .seq());
        assertThat(results).containsOnly(1);
        assertThat(count("entry")).isEqualTo(1);
        assertThat(TestHouse.row(house, "select last::text from counter")).isEqualTo("1");
    }

    @Test
    void ofTwoWhoActAtOnceOneIsTold() throws Exception {
        house.matters().open(TestHouse.letter("ir-1", "2019-09-20"), TestHouse.at("2019-09-20T10:00"));
        var results = atOnce(2, () -> {
            try {
                house.matters()
                        .act(
                                Step.of(TestHouse.J, "ir-1", TestHouse.clerk("take-up", Map.of()))
                                        .since(1),
                                TestHouse.at("2019-09-23T10:00"))
                        .orThrow();
                return "entered";
            } catch (Trouble told) {
                return told.words().en();
            }
        });
        assertThat(results).hasSize(2).contains("entered").anyMatch(r -> r.contains("in the meantime"));
        assertThat(count("entry")).isEqualTo(2);
    }

    @Test
    void numbersHaveNoGapsWhenManyAreIssuedAtOnceAndSomeAreRefused() throws Exception {
        var names = new java.util.concurrent.atomic.AtomicInteger();
        atOnce(8, () -> {
            for (int i = 0; i < 5; i++) {
                var id = "ir-" + names.incrementAndGet();
                house.matters()
                        .open(TestHouse.letter(id, "2019-09-20"), TestHouse.at("2019-09-20T10:00"))
                        .orThrow();
                house.matters().open(TestHouse.letter(id + "-x", "2019-09-31"), TestHouse.at("2019-09-20T10:00"));
            }
            return true;
        });
        assertThat(TestHouse.row(house, """
                        select string_agg(substring(number from '〕(.*)号'), ',' order by substring(number from '〕(.*)号')::int)
                        from matter"""))
                .isEqualTo(String.join(
                        ",",
                        java.util.stream.IntStream.rangeClosed(1, 40)
                                .mapToObj(String::valueOf)
                                .toList()));
        assertThat(count("refusal")).isEqualTo(40);
    }

    @Test
    void whenTheDatabaseGoesAwayInTheMiddleNothingIsHalfWritten() throws Exception {
        house.matters().open(TestHouse.letter("ir-1", "2019-09-20"), TestHouse.at("2019-09-20T10:00"));
        var step = Step.of(TestHouse.J, "ir-1", TestHouse.clerk("take-up", Map.of()))
                .keyed("form-9");
        try (var held = house.database().owner().source().getConnection();
                var executor = Executors.newSingleThreadExecutor()) {
            held.setAutoCommit(false);
            held.createStatement().execute("select from matter where id = 'ir-1' for update");
            var acting = executor.submit(() -> house.matters().act(step, TestHouse.at("2019-09-23T10:00")));
            TestDatabase.cutWhoWaits(house.database());
            assertThatThrownBy(acting::get).cause().isInstanceOf(Trouble.class).hasMessageContaining("失去联系");
            held.rollback();
        }
        assertThat(count("entry")).isEqualTo(1);
        house.matters().act(step, TestHouse.at("2019-09-23T10:05")).orThrow();
        assertThat(count("entry")).isEqualTo(2);
        assertThat(new Verify(house.database().worker(), house.editions(), house.blobs())
                        .all(TestHouse.J, java.util.Optional.empty())
                        .finding())
                .isEmpty();
    }

    @Test
    void tenMegabytesInAFieldAreRefusedInOneSentence() {
        var letter = TestHouse.letter("ir-1", "2019-09-20");
        var values = new java.util.HashMap<>(letter.request().values());
        values.put("subject", "长".repeat(10_000_000 / 3));
        var request = TestHouse.clerk("receive", values);
        var result = house.matters()
                .open(
                        Opening.of(TestHouse.J, "ir-1", "information-request", TestHouse.UNIT, request)
                                .keyed("big"),
                        TestHouse.at("2019-09-20T10:00"));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        r -> assertThat(r.reasons().getFirst().words().en())
                                .contains("100000")
                                .hasSizeLessThan(300));
        assertThat(count("entry")).isZero();
        assertThat(count("matter")).isZero();
    }

    private long count(String table) {
        return Long.parseLong(TestHouse.row(house, "select count(*)::text from " + table));
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < threads; i++) {
                running.add(executor.submit(work));
            }
            var out = new ArrayList<T>();
            for (var each : running) {
                out.add(each.get());
            }
            return out;
        }
    }
}
