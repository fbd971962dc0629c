package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was issued by a form is read back from it, whatever the unit is called meanwhile. */
class NumberingTest {
    @ParameterizedTest
    @CsvSource({
        "{unit.mark}{seq:6}, 演人000010, 10",
        "{unit.mark}{seq:6}, 演人1000010, 1000010",
        "{unit.mark}办{year}{seq:7}, 市办20190000120, 120",
        "{unit.mark}〔{year}〕{seq}号, 演市〔2019〕100号, 100",
        "热线〔{year}〕{seq:6}, 热线〔2019〕000200, 200",
        "{seq}, 20, 20",
    })
    void readsANumber(String form, String number, int seq) {
        assertThat(Numbering.seq(form, 2019, number)).hasValue(seq);
    }

    @ParameterizedTest
    @CsvSource({
        "{unit.mark}〔{year}〕{seq}号, 演市〔2020〕1号",
        "{unit.mark}〔{year}〕{seq}号, 演市〔2019〕号",
        "热线〔{year}〕{seq:6}, 热线〔2019〕200",
    })
    void whatIsNotOfTheFormHasNone(String form, String number) {
        assertThat(Numbering.seq(form, 2019, number)).isEmpty();
    }
}
