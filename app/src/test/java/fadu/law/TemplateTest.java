package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sentence names its numbers; it does not hold them. */
class TemplateTest {
    @Test
    void partsWordsFromPlaces() {
        var template = Template.parse("审核合同{contracts-reviewed}份，其中{late-reviews.groups}。{Not} {}");
        assertThat(template.slots()).containsExactly("contracts-reviewed", "late-reviews.groups");
        assertThat(template.pieces()).hasSize(5);
        assertThat(template.pieces().getLast()).isEqualTo(new Template.Literal("。{Not} {}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019年5月15日起施行", "郑政文〔2019〕32号", "“12·4”国家宪法日", "（2015－2020年）", "2019-12-31", "3月，12月3日"})
    void daysAndPapersAreNoNumbers(String words) {
        assertThat(Template.typed(words)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"共审核52份", "2019年审核52份", "达52%", "52 contracts"})
    void typedNumbersAreFound(String words) {
        assertThat(Template.typed(words)).containsExactly("52");
    }
}
