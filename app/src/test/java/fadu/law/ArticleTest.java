package fadu.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleTest {
    @ParameterizedTest
    @CsvSource({
        "第一条,1",
        "第十条,10",
        "第十二条第一款,12",
        "第二十条第二款第一项,20",
        "第三十三条之一,33",
        "第一百条,100",
        "第一百零五条,105",
        "第一百二十条之一第二款第（三）项,120",
        "第二百三十四条,234",
        "第56条,56",
        "第四十九条第三项,49"
    })
    void readsTheNumber(String text, int number) {
        assertThat(Article.number(text)).hasValue(number);
    }

    @Test
    void refusesTheRest() {
        assertThat(Article.number("第三款")).isEmpty();
        assertThat(Article.number("三十条")).isEmpty();
        assertThat(Article.number("第三十条以下")).isEmpty();
    }
}
