package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.rule.Prospects;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MatterFileTest {
    private final House house = TestHouse.fresh();

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void showsTheDocketAndWhereTheMatterStands() {
        house.matters().open(TestHouse.letter("ir-1", "2019-09-20"), TestHouse.at("2019-09-20T10:00"));
        var now = TestHouse.at("2019-09-23T10:00");
        var file = house.files().read(TestHouse.J, "ir-1", now, true);
        assertThat(file.row().number()).contains("依申请〔2019〕1号");
        assertThat(file.entries().getFirst().personal()).containsEntry("applicant", "张三");
        assertThat(house.files()
                        .read(TestHouse.J, "ir-1", now, false)
                        .entries()
                        .getFirst()
                        .personal())
                .containsEntry("applicant", MatterFile.MASKED);
        assertThat(Prospects.of(file.situation(), "wang", Set.of("disclosure-clerk")))
                .anyMatch(p -> p.act().id().equals("take-up") && p.open());
        assertThat(file.situation().limits())
                .anyMatch(l -> l.limit().id().equals("answer")
                        && l.rolled().equals(Optional.of(LocalDate.parse("2019-10-23"))));
    }

    @Test
    void listsTheMostUrgentFirstByPages() {
        for (int i = 1; i <= 5; i++) {
            house.matters().open(TestHouse.letter("ir-" + i, "2019-09-1" + (9 - i)), TestHouse.at("2019-09-20T10:00"));
        }
        var all = ListFilter.of(TestHouse.J, LocalDate.parse("2019-10-17"));
        var first = house.list().page(all, Optional.empty(), 3);
        assertThat(first.rows()).extracting(MatterRow::id).containsExactly("ir-4", "ir-5", "ir-3");
        var second = house.list().page(all, first.next(), 3);
        assertThat(second.rows()).extracting(MatterRow::id).containsExactly("ir-2", "ir-1");
        assertThat(second.next()).isEmpty();
        assertThat(house.list().count(all.containing("拆迁"))).isEqualTo(5);
        assertThat(house.list().count(all.within(java.util.List.of("other")))).isZero();
        var board = house.list().board(all);
        assertThat(board.overdue()).isPositive();
        assertThat(house.list().count(all.due(ListFilter.DueBand.OVERDUE).standing("received")))
                .isPositive();
    }

    @Test
    void masksNothingThatIsNotPersonal() {
        house.matters().open(TestHouse.letter("ir-1", "2019-09-20"), TestHouse.at("2019-09-20T10:00"));
        var entry = house.files()
                .read(TestHouse.J, "ir-1", TestHouse.at("2019-09-23T10:00"), false)
                .entries()
                .getFirst()
                .entry();
        assertThat(entry.values()).containsEntry("subject", "拆迁补偿标准").doesNotContainKey("applicant");
        assertThat(entry.toString()).doesNotContain("张三");
        assertThat(Map.copyOf(entry.values())).isNotEmpty();
    }
}
