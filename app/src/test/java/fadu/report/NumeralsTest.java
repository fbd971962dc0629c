package fadu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The numbers before paragraphs, of a long list too. */
class NumeralsTest {
    @Test
    void chineseGoesOnAfterNinetyNine() {
        assertThat(IntStream.of(1, 10, 12, 20, 99, 100, 101, 110, 112, 120, 999, 1000)
                        .mapToObj(Numerals::chinese))
                .containsExactly("一", "十", "十二", "二十", "九十九", "一百", "一百零一", "一百一十", "一百一十二", "一百二十", "九百九十九", "1000");
    }

    @Test
    void afterTheLastLetterComesTheNumber() {
        assertThat(Numerals.item(26, Locale.ENGLISH)).isEqualTo("(z) ");
        assertThat(Numerals.item(27, Locale.ENGLISH)).isEqualTo("(27) ");
    }
}
