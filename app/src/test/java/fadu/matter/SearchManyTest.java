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

/** However many matters hold the words, whoever searches is shown the most urgent of those that he asks for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchManyTest {
    private static final int COPIES = 40;
    private static final LocalDate TODAY = LocalDate.parse("2019-10-17");
    private static final ListFilter ALL = ListFilter.of(TestHouse.J, TODAY);

    private final House house = TestHouse.fresh();
    private final MatterList list = new MatterList(house.database().worker(), COPIES / 8);

    /** So many closed ones, and after them one that runs, one of another unit, one of another kind and a sensitive one. */
    @BeforeAll
    void open() {
        house.matters().open(TestHouse.letter("a", "2019-09-18"), TestHouse.at("2019-09-20T10:00"));
        copy("a-", COPIES);
        change("update matter set closed = opened, urgency = 'infinity' where id like 'a-%'");
        for (var id : List.of("running", "unit", "kind", "sensitive")) {
            house.matters().open(TestHouse.letter(id, "2019-09-19"), TestHouse.at("2019-09-20T10:00"));
        }
        change("update matter set unit = 'other' where id = 'unit'");
        change("update matter set procedure = 'penalty' where id = 'kind'");
        change("update matter set fields = fields || '{\"secrecy\": \"sensitive\"}' where id = 'sensitive'");
        change("update matter_text t set unit = m.unit, procedure = m.procedure from matter m where m.id = t.matter");
        change("insert into file_text values ('h', '附件里的红线图', '')");
        change("insert into matter_file select jurisdiction, id, 'h', '图.pdf' from matter");
    }

    @AfterAll
    void end() {
        house.close();
    }

    private void change(String sql) {
        house.database().owner().sql().sql(sql).update();
    }

    private void copy(String before, int times) {
        for (var table : Map.of("matter", "id", "matter_text", "matter").entrySet()) {
            change("""
                    insert into %1$s select (jsonb_populate_record(t, jsonb_build_object('%2$s', '%3$s' || n))).*
                    from %1$s t, generate_series(1, %4$d) n where t.%2$s = 'a'""".formatted(table.getKey(), table.getValue(), before, times));
        }
    }

    private List<String> found(ListFilter within, String words) {
        var sought = list.sought(within.seeking(new Sought(words, List.of())));
        return list.page(sought, Optional.empty(), 4).rows().stream()
                .map(MatterRow::id)
                .toList();
    }

    @Test
    void theMostUrgentComeFirst() {
        assertThat(found(ALL, "补偿")).containsExactly("a", "kind", "running", "sensitive");
        assertThat(found(ALL, "迁补偿标 拆迁")).containsExactly("a", "kind", "running", "sensitive");
        assertThat(found(ALL, "红线图")).containsExactly("a", "kind", "running", "sensitive");
        assertThat(found(ALL, "拆")).containsExactly("a", "kind", "running", "sensitive");
    }

    @Test
    void unitAndKindAreAskedForBeforeAnythingIsLeftOut() {
        for (var words : List.of("补偿", "红线图", "拆")) {
            assertThat(found(ALL.within(List.of("other")), words)).containsExactly("unit");
            assertThat(found(ALL.within(List.of("other", "none")), words)).containsExactly("unit");
            assertThat(found(ALL.kind("penalty"), words)).containsExactly("kind");
            assertThat(found(ALL.kind("penalty").within(List.of("other")), words))
                    .isEmpty();
            assertThat(found(ALL.within(List.of("other", TestHouse.UNIT)), words))
                    .containsExactly("a", "kind", "running", "sensitive");
        }
    }

    @Test
    void whatSomebodyMayNotKnowOfTakesNobodysPlace() {
        var told = new Told("nobody", List.of());
        assertThat(found(ALL.and(told), "补偿")).containsExactly("a", "kind", "running", "unit");
        assertThat(found(ALL.and(told), "红线图")).containsExactly("a", "kind", "running", "unit");
    }

    @Test
    void eachPageGoesOnWhereTheOneBeforeEnded() {
        var sought = list.sought(ALL.containing("补偿"));
        var first = list.page(sought, Optional.empty(), 5);
        assertThat(first.rows()).extracting(MatterRow::id).endsWith("unit");
        var second = list.page(sought, first.next(), 2);
        assertThat(second.rows()).extracting(MatterRow::id).containsExactly("a-1", "a-10");
    }

    @Test
    void allAreCountedAndListed() {
        var counted = new int[1];
        list.each(list.sought(ALL.containing("补偿")), row -> counted[0]++);
        assertThat(counted[0]).isEqualTo(COPIES + 5);
        assertThat(list.count(ALL.containing("红线图"))).isEqualTo(COPIES + 5);
    }

    @Test
    void itIsSaidWhenThereAreTooManyToCountByKind() {
        var sought = list.sought(ALL.containing("补偿"));
        assertThat(sought.foundMany()).containsExactly("information-request");
        assertThat(list.kinds(sought)).isEqualTo(Map.of("penalty", 1L));
        assertThat(list.sought(ALL.kind("penalty").containing("补偿")).foundMany())
                .isEmpty();
    }
}
