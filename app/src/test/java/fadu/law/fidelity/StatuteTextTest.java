package fadu.law.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is a paragraph and what is part of one. */
class StatuteTextTest {
    private static StatuteText article(String body) {
        return StatuteText.read("---\ntitle: 条例\n---\n第一条　" + body);
    }

    @Test
    void anItemWithParagraphsOfItsOwnStaysInItsParagraph() {
        var text = article("""
                分别处理：

                (一)甲；

                乙要定期通报。

                (二)丙。

                按照前款规定丁。
                """);
        assertThat(text.articles().get(1)).hasSize(2).first().asString().contains("（二）");
    }

    @Test
    void pointsBelowAnItemAreNoParagraphs() {
        var text = article("""
                决定：

                - （一）维持；

                - （二）有下列情形之一的撤销：

                1.事实不清的；

                - （三）没有证据的。
                """);
        assertThat(text.articles().get(1)).singleElement().asString().contains("（三）", "1.");
    }
}
