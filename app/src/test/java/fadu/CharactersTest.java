package fadu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CharactersTest {
    private static final String HAN = "𠮷";

    @Test
    void nulAndHalvesOfCharactersCannotBeKept() {
        assertThat(List.of("", "道路", HAN + "野家", "a\tb\n", "\uFFFF")).allMatch(Characters::whole);
        assertThat(List.of("\0", "a\0b", HAN.substring(0, 1), HAN.substring(1), HAN.substring(1) + HAN.substring(0, 1)))
                .noneMatch(Characters::whole);
        assertThat(Characters.shown("a\0" + HAN.charAt(0) + HAN)).isEqualTo("a\uFFFD\uFFFD" + HAN);
    }

    @Test
    void aTextIsCutBetweenTwoCharacters() {
        var text = HAN.repeat(3);
        for (int most = 1; most <= 7; most++) {
            assertThat(Characters.whole(Characters.first(text, most)))
                    .as("first %d", most)
                    .isTrue();
            assertThat(Characters.whole(Characters.last(text, most)))
                    .as("last %d", most)
                    .isTrue();
        }
        assertThat(Characters.first(text, 3)).isEqualTo(HAN);
        assertThat(Characters.last(text, 3)).isEqualTo(HAN);
        assertThat(Characters.first("道路", 2)).isEqualTo("道路");
        assertThat(Characters.last("道路", 1)).isEqualTo("路");
    }
}
