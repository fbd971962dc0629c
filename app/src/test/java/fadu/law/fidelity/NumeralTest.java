package fadu.law.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Article;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumeralTest {
    @Test
    void asStatutesWriteThem() {
        assertThat(IntStream.of(2, 10, 15, 20, 45, 90, 100, 105, 110, 180, 1000).mapToObj(Numeral::of))
                .containsExactly("二", "十", "十五", "二十", "四十五", "九十", "一百", "一百零五", "一百一十", "一百八十", "一千");
    }

    @Test
    void everyNumeralReadsBackAsItsNumber() {
        assertThat(IntStream.rangeClosed(1, 9999).filter(n -> Article.value(Numeral.of(n)) != n))
                .isEmpty();
    }
}
