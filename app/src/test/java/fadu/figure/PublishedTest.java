package fadu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around a published number allow. */
class PublishedTest {
    @ParameterizedTest
    @CsvSource({
        "53, '', 53, true",
        "53, '', 54, false",
        "65000, 余, 65000, true",
        "65000, 余, 65999, true",
        "65000, 余, 66000, false",
        "65000, 余, 64999, false",
        "20, 多, 29, true",
        "20, 多, 30, false",
        "20, 多, 19, false",
        "80, 以上, 80, true",
        "80, 以上, 500, true",
        "80, 以上, 79, false",
        "2, 至少, 2, true",
        "2, 至少, 3, true",
        "2, 至少, 1, false",
        "300, 近, 300, true",
        "300, 近, 271, true",
        "300, 近, 301, false",
        "300, 近, 269, false",
    })
    void allows(BigDecimal said, String qualifier, BigDecimal computed, boolean met) {
        assertThat(new Published("x", said, qualifier, "", "").allows(computed)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"65000, 余, 65000余", "2, 至少, 至少2", "300, 近, 近300", "53, '', 53", "98.50, '', 98.5"})
    void printed(BigDecimal said, String qualifier, String printed) {
        assertThat(new Published("x", said, qualifier, "", "").printed()).isEqualTo(printed);
    }
}
