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
        "300, 近…多, 399, true",
        "300, 近…多, 280, true",
        "300, 近…多, 400, false",
        "1800000, 约, 1849999, true",
        "1800000, 约, 1750000, true",
        "1800000, 约, 1850000, false",
        "200000, 超过, 200000, false",
        "200000, 超过, 200001, true",
        "8, 不少于, 8, true",
        "8, 不少于, 7, false",
        "1, 以内, 0.5, true",
        "1, 以内, 1, true",
        "1, 以内, 1.1, false",
        "10000, 上, 12345, true",
        "10000, 上, 9999, false",
    })
    void allows(BigDecimal said, String qualifier, BigDecimal computed, boolean met) {
        assertThat(Published.WORDS).contains(qualifier);
        assertThat(new Published("x", said, qualifier, "", "").allows(computed, false))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "99, '', 99.2, true",
        "99, '', 99.5, false",
        "99, '', 98.5, true",
        "100, '', 99.9, false",
        "100, '', 100, true",
        "0, '', 0.1, false",
        "100, 近, 96, true",
        "100, 近, 100, true",
        "100, 近, 95.9, false",
        "95, 以上, 95.0, true",
    })
    void aShareOfAHundred(BigDecimal said, String qualifier, BigDecimal computed, boolean met) {
        assertThat(new Published("x", said, qualifier, "", "").allows(computed, true))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        "65000, 余, 65000余",
        "2, 至少, 至少2",
        "300, 近, 近300",
        "300, 近…多, 近300多",
        "8, 不少于, 不少于8",
        "53, '', 53",
        "98.50, '', 98.5"
    })
    void printed(BigDecimal said, String qualifier, String printed) {
        assertThat(new Published("x", said, qualifier, "", "").printed()).isEqualTo(printed);
    }
}
