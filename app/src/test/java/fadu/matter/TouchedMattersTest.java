package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which matters a change of law meets. */
class TouchedMattersTest {
    private final House house = TestHouse.fresh();
    private final TouchedMatters touched = new TouchedMatters(house.database().worker());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void thoseOpenOnTheEve() {
        for (int i = 1; i <= 12; i++) {
            var id = "ir-%02d".formatted(i);
            house.matters()
                    .open(TestHouse.letter(id, "2019-05-13"), TestHouse.at("2019-05-13T10:00"))
                    .orThrow();
        }
        house.matters()
                .open(TestHouse.letter("ir-13", "2019-05-15"), TestHouse.at("2019-05-15T10:00"))
                .orThrow();

        var open = touched.open(Map.of("information-request", LocalDate.parse("2019-05-15")))
                .getFirst();

        assertThat(open.jurisdiction()).isEqualTo(TestHouse.J);
        assertThat(open.procedure()).isEqualTo("information-request");
        assertThat(open.version()).isEqualTo("2007");
        assertThat(open.count()).isEqualTo(12);
        assertThat(open.first()).hasSize(10).isSorted();
        assertThat(touched.open(Map.of("information-request", LocalDate.parse("2019-05-13"))))
                .isEmpty();
        assertThat(touched.open(Map.of())).isEmpty();
    }

    @Test
    void itemsThatNameTheText() {
        house.matters()
                .open(TestHouse.letter("ir-1", "2019-05-13"), TestHouse.at("2019-05-13T10:00"))
                .orThrow();
        var day = LocalDate.parse("2019-05-14");

        assertThat(touched.items(List.of("information-request"), List.of("拆迁", "别的"), day))
                .extracting(TouchedMatters.Touched::count)
                .containsExactly(1L);
        assertThat(touched.items(List.of("information-request"), List.of("别的"), day))
                .isEmpty();
        assertThat(touched.items(List.of("information-request"), List.of(), day))
                .isEmpty();
        assertThat(touched.items(List.of("local-rule"), List.of("拆迁"), day)).isEmpty();
    }
}
