package fadu.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckedNumberTest {
    @Test
    void aCitizensNumberIsCheckedByItsLastCharacter() {
        // The example of GB 11643-1999.
        assertThat(CheckedNumber.person("11010519491231002X")).isTrue();
        assertThat(CheckedNumber.doubt("张三，身份证号11010519491231002X")).isEmpty();
        assertThat(CheckedNumber.doubt("张三，身份证号11010519491231002x")).isEmpty();
        assertThat(CheckedNumber.doubt("张三，身份证号110105194912310021"))
                .hasValueSatisfying(w -> assertThat(w.zh()).contains("GB 11643-1999", "校验码"));
        assertThat(CheckedNumber.doubt("110105194913310021"))
                .hasValueSatisfying(w -> assertThat(w.zh()).contains("出生日期"));
    }

    @Test
    void aCreditCodeIsCheckedByItsLastCharacter() {
        assertThat(CheckedNumber.body("91350100M000100Y43")).isTrue();
        assertThat(CheckedNumber.doubt("某公司 91350100M000100Y43")).isEmpty();
        assertThat(CheckedNumber.doubt("某公司 91350100M000100Y44"))
                .hasValueSatisfying(w -> assertThat(w.zh()).contains("GB 32100-2015"));
    }

    @Test
    void whatIsNoSuchNumberIsLeftAlone() {
        assertThat(CheckedNumber.doubt("张三 13800000000")).isEmpty();
        assertThat(CheckedNumber.doubt("")).isEmpty();
        assertThat(CheckedNumber.doubt("合同编号2019-0001-ABCDEFGHIJKLMN")).isEmpty();
    }
}
