package fadu.work.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A draw of files comes out the same for everybody, and for every order in which the files are named. */
class FileDrawTest {
    private static final List<String> FILES =
            IntStream.rangeClosed(1, 40).mapToObj(n -> "〔2019〕" + n + "号").toList();

    @Test
    void theKeyIsWhatAnyProgramGives() {
        // printf '%s\n%s' 2019-10-20 '〔2019〕1号' | sha256sum
        assertThat(FileDraw.key("2019-10-20", "〔2019〕1号")).isEqualTo(KEY);
        assertThat(FileDraw.key(" 2019-10-20 ", "〔2019〕1号")).isEqualTo(KEY);
    }

    @Test
    void theSameSeedDrawsTheSameFiles() {
        var turned = new ArrayList<>(FILES);
        Collections.reverse(turned);
        var drawn = FileDraw.draw("seed", FILES, 5);
        assertThat(drawn).hasSize(5).doesNotHaveDuplicates().isEqualTo(FileDraw.draw("seed", turned, 5));
        assertThat(FileDraw.draw("seed", FILES, 6)).startsWith(drawn.toArray(String[]::new));
        assertThat(FileDraw.draw("another", FILES, 5)).isNotEqualTo(drawn);
    }

    @Test
    void allAreDrawnWhereThereAreNoMore() {
        assertThat(FileDraw.draw("seed", FILES.subList(0, 3), 9))
                .containsExactlyInAnyOrderElementsOf(FILES.subList(0, 3));
        assertThat(FileDraw.draw("seed", FILES, 0)).isEmpty();
    }

    @Test
    void whatIsEnteredCanBeReadAgain() {
        var scope = new DrawScope(
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2019, 10, 23),
                Map.of("规划局", new DrawScope.Count(3, 12), "城管 二中队", new DrawScope.Count(1, 4)));
        assertThat(scope.text()).isEqualTo("2019-01-01至2019-10-23办结：城管 二中队 1/4；规划局 3/12");
        assertThat(DrawScope.read(scope.text())).contains(scope);
        assertThat(DrawScope.read("2021年处罚12件")).isEmpty();
        assertThat(DrawScope.read("2019-13-01至2019-10-23办结：规划局 3/12")).isEmpty();
    }

    private static final String KEY = "2d4f2526bba4610903d2ea25abd0e5cf86003ce23ba024fc2fe0dcf1b96e2987";
}
