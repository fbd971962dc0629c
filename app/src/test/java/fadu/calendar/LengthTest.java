package fadu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {

    @ParameterizedTest
    @CsvSource({
        "20 working days, 20, WORKING_DAY",
        "1 working day, 1, WORKING_DAY",
        "15 days, 15, DAY",
        "6 months, 6, MONTH",
        "2 years, 2, YEAR",
        "24 hours, 24, HOUR",
        "1 Day, 1, DAY",
        "007 days, 7, DAY",
    })
    void read(String text, int count, Unit unit) {
        assertThat(Length.parse(text)).isEqualTo(new Length(count, unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20 working days", "1 working day", "15 days", "6 months", "1 year", "24 hours"})
    void writtenAsRead(String text) {
        assertThat(Length.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | 空的
            ２０ working days     | 全角
            0 days                | 零
            -5 days               | 负数
            1.5 days              | 不是整数
            999999 days           | 太长
            99999999999999 years  | 太长
            five days             | 看不懂
            20                    | 看不懂
            20 weeks              | 看不懂
            二十日                | 看不懂
            20 days 5 hours       | 看不懂
            """)
    void refusedWithItsOwnSentence(String text, String word) {
        assertThatThrownBy(() -> Length.parse(text))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining(word)
                .hasMessageContaining("写法：20 working days")
                .hasMessageContaining("Write 20 working days");
    }

    @Test
    void tenMegabytesAreNotRepeated() {
        assertThatThrownBy(() -> Length.parse("x".repeat(10_000_000)))
                .isInstanceOf(Trouble.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(400));
    }

    @Test
    void words() {
        assertThat(Length.parse("20 working days").words()).hasToString("20个工作日 / 20 working days");
        assertThat(Length.parse("1 month").words()).hasToString("1个月 / 1 month");
    }
}
