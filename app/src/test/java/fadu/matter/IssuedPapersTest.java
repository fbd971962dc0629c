package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.document.PaperLine;
import fadu.document.Piece;
import fadu.rule.Request;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Acts bring their papers about: numbered without gaps, hashed in the docket, made again from it. */
class IssuedPapersTest {
    private final House house = TestHouse.fresh();
    private final Papers papers = new Papers(house.editions());

    @AfterEach
    void close() {
        house.close();
    }

    private void letter(String id) {
        house.matters()
                .open(TestHouse.letter(id, "2019-09-20"), TestHouse.at("2019-09-20T10:00"))
                .orThrow();
    }

    private Result extend(String id, String on) {
        TestHouse.act(house, id, TestHouse.clerk("take-up", Map.of()), "2019-09-23T10:00")
                .orThrow();
        var request = TestHouse.clerk("extend", Map.of("why", "需要调阅档案")).approvedBy("li", Set.of("disclosure-head"));
        return TestHouse.act(house, id, request, on);
    }

    private Papers.Made made(String id, int seq, String document) {
        return papers.make(house.docket().of(TestHouse.J, id), seq, document).orElseThrow();
    }

    private static List<String> texts(Papers.Made made) {
        return made.paper().lines().stream()
                .map(l -> l.text(p -> switch (p) {
                    case Piece.Personal(var field) -> "<" + field + ">";
                    default -> p.toString();
                }))
                .toList();
    }

    @Test
    void anExtensionGoesOutAsAPaperWithItsNumber() {
        letter("ir-1");
        extend("ir-1", "2019-10-10T10:00").orThrow();
        var made = made("ir-1", 3, "extension-notice");
        assertThat(made.same()).isTrue();
        assertThat(made.issued().number()).contains("开明延〔2019〕1号");
        assertThat(texts(made))
                .startsWith("开明区法制办", "延期答复告知书", "开明延〔2019〕1号", "<applicant>：")
                .contains("理由：需要调阅档案", "延长后的期限至2019年11月20日。")
                .endsWith("开明区法制办", "二〇一九年十月十日");
        assertThat(texts(made).get(4)).contains("〔2019〕1号", "《政府信息公开条例》第三十三条第二款");
        assertThat(made.paper().lines()).extracting(PaperLine::kind).contains(PaperLine.Kind.ADDRESSEE);
    }

    @Test
    void aLetterToAThirdPartyIsAddressedToItAndNotToItsKey() {
        letter("ir-1");
        TestHouse.act(house, "ir-1", TestHouse.clerk("take-up", Map.of()), "2019-09-23T10:00")
                .orThrow();
        var asked = TestHouse.clerk("ask-third", Map.of("third", "A", "third_name", "某公司"));
        TestHouse.act(house, "ir-1", asked, "2019-09-24T10:00").orThrow();
        assertThat(texts(made("ir-1", 3, "third-letter")))
                .contains("<third_name>：")
                .doesNotContain("A：");
    }

    @Test
    void eachKindOfDocumentHasItsOwnSeries() {
        letter("ir-1");
        TestHouse.act(house, "ir-1", TestHouse.clerk("take-up", Map.of()), "2019-09-23T10:00")
                .orThrow();
        for (var key : List.of("A", "B")) {
            var asked = TestHouse.clerk("ask-third", Map.of("third", key, "third_name", "某公司" + key));
            TestHouse.act(house, "ir-1", asked, "2019-09-24T10:00").orThrow();
        }
        assertThat(made("ir-1", 3, "third-letter").issued().number()).contains("开明征询〔2019〕1号");
        assertThat(made("ir-1", 4, "third-letter").issued().number()).contains("开明征询〔2019〕2号");
        var extended = TestHouse.clerk("extend", Map.of("why", "需要调阅档案")).approvedBy("li", Set.of("disclosure-head"));
        TestHouse.act(house, "ir-1", extended, "2019-10-10T10:00").orThrow();
        assertThat(made("ir-1", 5, "extension-notice").issued().number()).contains("开明延〔2019〕1号");
        assertThat(new Verify(house.database().worker(), house.editions(), house.blobs())
                        .all(TestHouse.J, Optional.empty())
                        .finding())
                .isEmpty();
    }

    @Test
    void aLetterToAThirdPartySaysWhatIsAskedAndNotByWhom() {
        letter("ir-1");
        TestHouse.act(house, "ir-1", TestHouse.clerk("take-up", Map.of()), "2019-09-23T10:00")
                .orThrow();
        var asked = TestHouse.clerk("ask-third", Map.of("third", "A", "third_name", "某公司"));
        TestHouse.act(house, "ir-1", asked, "2019-09-24T10:00").orThrow();
        var letter = String.join("\n", texts(made("ir-1", 3, "third-letter")));
        assertThat(letter)
                .contains("“拆迁补偿标准”", "十五个工作日", "逾期未提出意见的", "《政府信息公开条例》第三十二条")
                .doesNotContain("applicant>", "contact>");
    }

    @Test
    void personalValuesStandInNoPaperThatIsHashed() {
        letter("ir-1");
        var bytes = new String(made("ir-1", 1, "receipt").paper().bytes(), StandardCharsets.UTF_8);
        assertThat(bytes)
                .contains("<span data-personal=\"applicant\"></span>")
                .doesNotContain("张三")
                .doesNotContain("13800000000");
    }

    @Test
    void numbersHaveNoGapsEvenWhereAnActIsRefused() {
        for (var id : List.of("ir-1", "ir-2", "ir-3")) {
            letter(id);
        }
        extend("ir-1", "2019-10-10T10:00").orThrow();
        var late = extend("ir-2", "2019-12-10T10:00");
        extend("ir-3", "2019-10-11T10:00").orThrow();
        assertThat(late).isInstanceOf(Result.Refused.class);
        assertThat(made("ir-3", 3, "extension-notice").issued().number()).contains("开明延〔2019〕2号");
    }

    @Test
    void whatHappenedOnPaperHasItsPaperAlready() {
        letter("ir-1");
        var posted = TestHouse.clerk("ask-correction", Map.of("items_to_correct", "请写明名称"))
                .on(LocalDate.parse("2019-09-25"))
                .recordOnly();
        var entered = (Result.Entered) TestHouse.act(house, "ir-1", posted, "2019-09-27T10:00");
        assertThat(Papers.of(entered.entries().getLast())).isEmpty();
    }

    @Test
    void aPaperStaysTheSameWhateverComesAfter() {
        letter("ir-1");
        extend("ir-1", "2019-10-10T10:00").orThrow();
        var before = made("ir-1", 1, "receipt");
        var correct = Request.of(
                        "correct-entry",
                        "wang",
                        Set.of("entry-maker"),
                        Map.of("entry", 1L, "entry_field", "subject", "entry_is", "拆迁补偿", "why", "笔误"))
                .approvedBy("li", Set.of("unit-head"));
        TestHouse.act(house, "ir-1", correct, "2019-10-11T10:00").orThrow();
        assertThat(made("ir-1", 1, "receipt")).isEqualTo(before);
        assertThat(new Verify(house.database().worker(), house.editions(), house.blobs())
                        .matter(TestHouse.J, "ir-1")
                        .finding())
                .isEqualTo(Optional.empty());
    }
}
