package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.matter.ListFilter;
import fadu.matter.ListFilter.DueBand;
import fadu.matter.MatterRow;
import fadu.matter.SoonestFirst;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The few first matters, found along the limits, are those of the whole list. */
class SoonestFirstTest {
    @Test
    void theFirstAreThoseOfTheList() {
        try (var desk = new TestDesk()) {
            var open = ListFilter.of(TestDesk.J, LocalDate.of(2019, 10, 23)).due(DueBand.OVERDUE);
            var first = new SoonestFirst(desk.house.database().worker()).rows(open, 10);
            var listed = desk.house.list().page(open, Optional.empty(), 10).rows();
            assertThat(first).extracting(MatterRow::id).containsExactly("ir-2019-0033", "ir-2019-0035");
            assertThat(first).isEqualTo(listed);
        }
    }
}
