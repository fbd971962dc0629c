package fadu.law.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which numbers of a rule are looked for in the article. */
class StatedTest {
    private static final Set<String> KNOWN = Set.of("行政处罚法@2021", "民法典@2020");

    private static Stated stated(String rule) {
        return CitingReader.read("a.yaml", "statute: 行政处罚法@2021\nrule: " + rule + "\n", KNOWN)
                .getFirst()
                .stated();
    }

    @Test
    void sumsAndSharesStandInTheName() {
        assertThat(stated("{name: 公民二百元、单位三千元以下罚款 / Up to 200, basis: 第五十一条}").sums())
                .containsExactly("二百元", "三千元");
        assertThat(stated("{text: 每日百分之三 / 3 % a day, basis: 第七十二条}").sums()).containsExactly("百分之三");
    }

    @Test
    void aPeriodInAConditionCounts() {
        assertThat(stated("{that: \"extended_to <= plus(received, '90 days')\", basis: 第五十一条}")
                        .lengths())
                .extracting(Object::toString)
                .containsExactly("90 days");
    }

    @Test
    void whatThePlaceSetsIsNotInTheArticle() {
        assertThat(stated("{name: 二百元, value: 45 days, grade: local, basis: 第五十一条}"))
                .isEqualTo(Stated.NOTHING);
    }

    @Test
    void aWayOfCountingNamesItsArticleUnderItsVersion() {
        assertThat(CitingReader.read("periods.yaml", "general:\n  - version: 民法典@2020\n    first-day: 第二百零一条\n", KNOWN))
                .singleElement()
                .satisfies(citing -> assertThat(citing.sources()).hasToString("[民法典@2020 第二百零一条]"));
    }
}
