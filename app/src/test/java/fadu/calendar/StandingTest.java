package fadu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.calendar.TheLaw;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    @ParameterizedTest
    @CsvSource({
        "2019-09-19, 还剩20个工作日, 20 working days left",
        "2019-09-20, 还剩20个工作日, 20 working days left",
        "2019-09-28, 还剩15个工作日, 15 working days left",
        "2019-09-29, 还剩14个工作日, 14 working days left",
        "2019-10-22, 还剩1个工作日, 1 working day left",
        "2019-10-23, 当日到期, due that day",
        "2019-10-24, 逾期1个工作日, 1 working day over",
        "2019-10-28, 逾期3个工作日, 3 working days over",
    })
    void workingDays(LocalDate on, String zh, String en) {
        var words = TheLaw.due("2019-09-20", "20 working days", "").on(on).words();
        assertThat(words.zh()).isEqualTo(zh);
        assertThat(words.en()).isEqualTo(en);
    }

    @Test
    void calendarDaysAreLateOnlyAfterTheRolledDay() {
        var due = TheLaw.due("2026-01-05", "90 days", "");
        assertThat(due.on(LocalDate.parse("2026-04-06")).left()).isEqualTo(1);
        assertThat(due.on(LocalDate.parse("2026-04-07")).late()).isFalse();
        assertThat(due.on(LocalDate.parse("2026-04-09")).over()).isEqualTo(2);
    }

    @Test
    void anOpenPauseKeepsWhatIsLeft() {
        var due = TheLaw.period("2026-03-02", "20 working days", "")
                .pausing(Pause.open(LocalDate.parse("2026-03-11")))
                .due(TheLaw.calendar());
        assertThat(due.on(LocalDate.parse("2026-03-05")).words().zh()).isEqualTo("还剩17个工作日");
        assertThat(due.on(LocalDate.parse("2026-08-05")).words().zh()).isEqualTo("暂停中，还剩13个工作日");
        assertThat(due.on(LocalDate.parse("2026-08-05")).late()).isFalse();
    }

    @Test
    void aStopwatchLeavesPausesOut() {
        var pause = Pause.of(LocalDate.parse("2026-03-11"), LocalDate.parse("2026-03-20"));
        var from = LocalDate.parse("2026-03-02");
        var to = LocalDate.parse("2026-03-31");
        assertThat(new Stopwatch(TheLaw.calendar(), Unit.DAY, List.of(pause)).count(from, to))
                .isEqualTo(20);
        assertThat(new Stopwatch(TheLaw.calendar(), Unit.WORKING_DAY, List.of(pause)).count(from, to))
                .isEqualTo(14);
        var open = new Stopwatch(TheLaw.calendar(), Unit.DAY, List.of(Pause.open(LocalDate.parse("2026-03-11"))));
        assertThat(open.count(from, to)).isEqualTo(9);
        assertThat(open.count(to, from)).isZero();
    }
}
