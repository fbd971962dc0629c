package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What is found, and what is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchTest {
    private static final ListFilter ALL = ListFilter.of(TestHouse.J, LocalDate.parse("2019-10-17"));
    private final House house = TestHouse.fresh();

    @BeforeAll
    void open() {
        house.matters().open(TestHouse.letter("ir-1", "2019-09-18"), TestHouse.at("2019-09-20T10:00"));
        house.matters().open(TestHouse.letter("ir-2", "2019-09-19"), TestHouse.at("2019-09-20T10:00"));
    }

    @AfterAll
    void end() {
        house.close();
    }

    private List<String> found(ListFilter within, String words, String... holders) {
        return house
                .list()
                .page(within.seeking(new Sought(words, List.of(holders))), Optional.empty(), 9)
                .rows()
                .stream()
                .map(MatterRow::id)
                .sorted()
                .toList();
    }

    @Test
    void findsWordsOfTwoCharactersAndMoreAndOne() {
        assertThat(found(ALL, "补偿")).containsExactly("ir-1", "ir-2");
        assertThat(found(ALL, "迁补偿标")).hasSize(2);
        assertThat(found(ALL, "标准  拆迁")).hasSize(2);
        assertThat(found(ALL, "拆")).hasSize(2);
        assertThat(found(ALL, "ir-2")).containsExactly("ir-2");
    }

    @Test
    void findsNothingElse() {
        assertThat(found(ALL, "偿补")).isEmpty();
        assertThat(found(ALL, "补偿 许可")).isEmpty();
        assertThat(found(ALL, "%%")).isEmpty();
        assertThat(found(ALL, "hand")).as("the id of a choice").isEmpty();
        assertThat(found(ALL, "2019-09-18")).as("a date").isEmpty();
        assertThat(found(ALL.within(List.of("other")), "补偿")).isEmpty();
        assertThat(found(ALL.within(List.of("other")), "ir-2", "ir-1")).isEmpty();
    }

    @Test
    void findsAPersonOnlyByTheWholeName() {
        assertThat(house.personal().mattersWith(TestHouse.J, "张三")).containsExactly("ir-1", "ir-2");
        assertThat(house.personal().mattersWith(TestHouse.J, "张")).isEmpty();
        assertThat(found(ALL, "张三")).isEmpty();
        assertThat(found(ALL, "张三", "ir-1")).containsExactly("ir-1");
    }

    @Test
    void findsTheSameAfterARebuild() {
        var before = found(ALL, "补偿标准");
        new Rebuild(house.database().worker(), house.editions()).run(TestHouse.J);
        assertThat(found(ALL, "补偿标准")).isEqualTo(before).hasSize(2);
    }

    @Test
    void countsByKind() {
        assertThat(house.list().kinds(ALL.containing("补偿"))).isEqualTo(Map.of("information-request", 2L));
    }
}
