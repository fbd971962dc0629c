package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import fadu.docket.Kind;
import fadu.law.Edition;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A new holiday notice moves the open limits, each by an entry that says why; an edition with faults changes nothing. */
class EditionTest {
    private final House house = TestHouse.fresh();

    @AfterEach
    void close() {
        house.close();
    }

    private static Edition changed(String path, String from, String to) {
        var files = new TreeMap<>(TestHouse.LAW.files());
        var text = new String(files.get(path), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        files.put(path, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
        return Edition.of(files);
    }

    /** As if a notice made 8 and 9 October days off as well. */
    private static final Edition LONGER_HOLIDAY =
            changed("calendar/2019.yaml", "2019-10-06, 2019-10-07]", "2019-10-06, 2019-10-07, 2019-10-08, 2019-10-09]");

    @Test
    void movesOpenLimitsAndNoOthers() {
        house.matters().open(TestHouse.letter("ir-1", "2019-09-20"), TestHouse.at("2019-09-20T10:00"));
        house.matters().open(TestHouse.letter("ir-2", "2019-08-01"), TestHouse.at("2019-08-01T10:00"));
        TestHouse.act(house, "ir-2", TestHouse.clerk("withdraw", Map.of()), "2019-08-05T10:00")
                .orThrow();
        assertThat(house.publish(LONGER_HOLIDAY, TestHouse.at("2019-09-25T10:00")))
                .isEqualTo(1);
        assertThat(TestHouse.row(
                        house, "select rolled::text from limit_due where matter = 'ir-1' and limit_id = 'answer'"))
                .isEqualTo("2019-10-25");
        var entry = house.docket().entry(TestHouse.J, "ir-1", 2).orElseThrow();
        assertThat(entry.kind()).isEqualTo(Kind.EDITION);
        assertThat(entry.reason().orElseThrow()).contains("2019-10-23 → 2019-10-25");
        assertThat(entry.text("edition")).contains(LONGER_HOLIDAY.hash());
        assertThat(house.docket().of(TestHouse.J, "ir-2")).hasSize(2);
        assertThat(verified()).isEmpty();
        assertThat(house.publish(LONGER_HOLIDAY, TestHouse.at("2019-09-26T10:00")))
                .isZero();
    }

    @Test
    void anActThatComesFirstMovesItsMatterItself() {
        house.matters().open(TestHouse.letter("ir-1", "2019-09-20"), TestHouse.at("2019-09-20T10:00"));
        house.editions().publish(LONGER_HOLIDAY, TestHouse.at("2019-09-25T10:00"));
        TestHouse.act(house, "ir-1", TestHouse.clerk("take-up", Map.of()), "2019-09-25T10:00")
                .orThrow();
        assertThat(house.docket().of(TestHouse.J, "ir-1"))
                .extracting(e -> e.kind().id())
                .containsExactly("fact", "edition", "decision");
        assertThat(house.limitMoves().afterEdition(TestHouse.at("2019-09-25T11:00")))
                .isZero();
        assertThat(verified()).isEmpty();
    }

    @Test
    void anEditionWithFaultsIsNotPublished() {
        var broken = changed("procedures/information-request@2019.yaml", "kind: fact", "kind: fakt");
        assertThatThrownBy(() -> house.publish(broken, TestHouse.at("2019-09-25T10:00")))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("information-request@2019.yaml");
        assertThat(house.editions().published()).contains(TestHouse.LAW.hash());
    }

    private Optional<fadu.Words> verified() {
        return new Verify(house.database().worker(), house.editions(), house.blobs())
                .all(TestHouse.J, Optional.empty())
                .finding();
    }
}
