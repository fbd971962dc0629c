package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many openings at once: all or none, and a second run doubles nothing. */
class BatchTest {
    private final House house = TestHouse.fresh();

    @AfterEach
    void close() {
        house.close();
    }

    private static List<Opening> letters(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> TestHouse.letter("ir-" + i, "2019-09-20").keyed("file.csv " + i))
                .toList();
    }

    @Test
    void entersAllWithNumbersInOrderAndNothingTwice() {
        var now = TestHouse.at("2019-09-20T10:00");
        var results = house.matters().openAll(TestHouse.J, letters(12), now);
        assertThat(results.get(11).orThrow().number()).contains("依申请〔2019〕12号");
        var again = house.matters().openAll(TestHouse.J, letters(13), TestHouse.at("2019-09-23T10:00"));
        assertThat(again.get(4).orThrow().number()).contains("依申请〔2019〕5号");
        assertThat(again.get(12).orThrow().number()).contains("依申请〔2019〕13号");
        assertThat(TestHouse.row(house, "select count(*)::text from entry")).isEqualTo("13");
        assertThat(new Verify(house.database().worker(), house.editions(), house.blobs())
                        .all(TestHouse.J, Optional.empty())
                        .finding())
                .isEmpty();
    }

    @Test
    void entersNothingWhereOneIsRefused() {
        var openings = new ArrayList<>(letters(3));
        openings.add(TestHouse.letter("ir-4", "2019-02-31").keyed("file.csv 4"));
        var now = TestHouse.at("2019-09-20T10:00");
        for (var results : List.of(
                house.matters().preview(TestHouse.J, openings, now),
                house.matters().openAll(TestHouse.J, openings, now))) {
            assertThat(results).hasSize(4);
            assertThat(results.get(3)).isInstanceOf(Result.Refused.class);
            assertThat(results.getFirst()).isInstanceOf(Result.Entered.class);
        }
        assertThat(TestHouse.row(house, "select count(*)::text from entry")).isEqualTo("0");
        assertThat(TestHouse.row(house, "select count(*)::text from counter")).isEqualTo("0");
    }

    @Test
    void anIdThatIsTakenOrComesTwiceIsTold() {
        var now = TestHouse.at("2019-09-20T10:00");
        house.matters().open(TestHouse.letter("ir-1", "2019-09-20"), now);
        assertThatThrownBy(() -> house.matters().openAll(TestHouse.J, letters(1), now))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("ir-1");
        assertThatThrownBy(() -> house.matters().open(TestHouse.letter("ir-1", "2019-09-20"), now))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("ir-1");
        var twice = List.of(letters(2).getLast(), letters(2).getLast());
        assertThatThrownBy(() -> house.matters().openAll(TestHouse.J, twice, now))
                .isInstanceOf(Trouble.class);
    }
}
