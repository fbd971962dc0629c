package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
    @ParameterizedTest
    @CsvSource({
        "王小明, 王＊",
        "王, 王＊",
        "0371-67988865, 0371-****8865",
        "663-8865, 6****8865",
        "0371-886, 0****-886",
        "13800001234, 138****1234",
        "410105199001011234, 4101****1234",
        "郑州市某路12号, 郑＊",
        "a@example.cn, a＊"
    })
    void enoughIsShownToTellOneFromAnother(String value, String shown) {
        assertThat(Mask.of(value)).isEqualTo(shown);
    }
}
