package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatuteTest {
    @Test
    void whatIsCitedByKeyIsReadByTitle() {
        assertThat(Statute.titled("行政处罚法@2021 第五条；行政强制法@2011 第十六条第一款")).isEqualTo("《行政处罚法》第五条；《行政强制法》第十六条第一款");
        assertThat(Statute.titled("消防法第五十三条")).isEqualTo("消防法第五十三条");
    }
}
