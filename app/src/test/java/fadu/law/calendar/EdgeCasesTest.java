package fadu.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fadu.Trouble;
import fadu.calendar.Length;
import fadu.calendar.Pause;
import fadu.calendar.Period;
import fadu.calendar.Unit;
import fadu.calendar.Whose;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a clock of days must survive. */
class EdgeCasesTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void anEventOnARestDayStartsTheNextDay() {
        assertThat(TheLaw.due("2026-10-03", "1 working day", "").rolled()).isEqualTo("2026-10-08");
        assertThat(TheLaw.due("2026-09-12", "1 day", "").nominal()).isEqualTo("2026-09-13");
    }

    @Test
    void aPauseThatBeginsOnTheLastDayLeavesNothing() {
        var period = TheLaw.period("2026-03-02", "20 working days", "")
                .pausing(Pause.of(day("2026-03-30"), day("2026-04-08")));
        var due = period.due(TheLaw.calendar());
        assertThat(due.rolled()).isEqualTo("2026-04-08");
        assertThat(due.on(day("2026-04-03")).left()).isZero();
        assertThat(due.on(day("2026-04-03")).paused()).isTrue();
        assertThat(due.on(day("2026-04-09")).over())
                .as("the day after the pause is overdue")
                .isEqualTo(1);
        assertThat(due.explanation().toString()).contains("已用完");
    }

    @Test
    void aPauseOnTheRestDaysBeforeTheRolledDayStillStops() {
        var period = TheLaw.period("2026-01-05", "90 days", "").pausing(Pause.of(day("2026-04-06"), day("2026-04-20")));
        assertThat(period.due(TheLaw.calendar()).rolled()).isEqualTo("2026-04-20");
    }

    @Test
    void aPauseAfterTheEndChangesNothing() {
        var period = TheLaw.period("2026-03-02", "20 working days", "");
        var late =
                period.pausing(Pause.of(day("2026-03-31"), day("2026-04-20"))).pausing(Pause.open(day("2026-05-06")));
        var due = late.due(TheLaw.calendar());
        assertThat(due.rolled()).isEqualTo("2026-03-30");
        assertThat(due.open()).isFalse();
        assertThat(due.on(day("2026-04-01")).over()).isPositive();
    }

    @Test
    void overlappingPausesCountOnce() {
        var period = TheLaw.period("2026-03-02", "30 days", "")
                .pausing(Pause.of(day("2026-03-05"), day("2026-03-12")))
                .pausing(Pause.of(day("2026-03-10"), day("2026-03-15")));
        var due = period.due(TheLaw.calendar());
        assertThat(due.nominal()).as("30 + 10 days").isEqualTo("2026-04-11");
        assertThat(due.explanation().toString()).contains("合并计算");
    }

    @Test
    void aPauseOfMonthsShiftsByCalendarDays() {
        var period = TheLaw.period("2026-01-31", "1 month", "").pausing(Pause.of(day("2026-02-10"), day("2026-02-15")));
        assertThat(period.due(TheLaw.calendar()).nominal()).isEqualTo("2026-03-05");
    }

    @Test
    void aYearWithoutNoticeIsProvisional() {
        var due = TheLaw.due("2026-12-21", "20 working days", "");
        assertThat(due.provisional()).isTrue();
        assertThat(due.rolled()).as("1 January 2027 is a fixed festival").isEqualTo("2027-01-19");
        assertThat(due.explanation().getLast().zh()).contains("暂定");
        assertThat(TheLaw.due("2026-12-01", "15 days", "").provisional()).isFalse();
        assertThat(TheLaw.due("2026-12-21", "1 month", "").provisional()).isTrue();
        assertThat(TheLaw.period("2026-12-21", "1 month", "")
                        .notRolling()
                        .due(TheLaw.calendar())
                        .provisional())
                .as("nothing of the calendar was read")
                .isFalse();
    }

    @Test
    void theLastDaysOfDecemberMayStillChange() {
        assertThat(TheLaw.due("2026-12-01", "20 working days", "").explanation().toString())
                .contains("2027 年的放假通知尚未公布");
        assertThat(TheLaw.due("2025-12-01", "20 working days", "").explanation().toString())
                .doesNotContain("尚未公布");
    }

    @Test
    void aHundredThousandAreQuick() {
        var start = day("2019-01-02");
        var length = Length.parse("20 working days");
        long before = System.nanoTime();
        long sum = 0;
        for (int i = 0; i < 100_000; i++) {
            sum += Period.from(start.plusDays(i % 2_000), length)
                    .due(TheLaw.calendar())
                    .rolled()
                    .toEpochDay();
        }
        assertThat(sum).isPositive();
        assertThat(System.nanoTime() - before).as("nanoseconds").isLessThan(5_000_000_000L);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 1 year, 2025-02-28",
        "2023-02-28, 1 year, 2024-02-28",
        "2024-01-31, 1 month, 2024-02-29",
        "2023-01-31, 1 month, 2023-02-28",
        "2023-10-31, 1 month, 2023-11-30",
        "2019-08-31, 6 months, 2020-02-29",
        "2019-12-31, 2 years, 2021-12-31",
    })
    void monthsAndYearsEndOnTheCorrespondingDay(String from, String length, LocalDate nominal) {
        assertThat(TheLaw.due(from, length, "").nominal()).isEqualTo(nominal);
    }

    @Test
    void extensionsOfOneUnitAreCountedInOne() {
        var months = TheLaw.period("2026-01-31", "1 month", "").extendedBy(Length.parse("1 month"));
        assertThat(months.due(TheLaw.calendar()).nominal()).as("not 28 March").isEqualTo("2026-03-31");

        var request = TheLaw.period("2019-09-20", "20 working days", "").extendedBy(Length.parse("20 working days"));
        assertThat(request.due(TheLaw.calendar()).rolled()).isEqualTo("2019-11-20");

        var mixed = TheLaw.period("2026-03-02", "30 days", "").extendedBy(Length.parse("10 working days"));
        assertThat(mixed.due(TheLaw.calendar()).rolled()).isEqualTo("2026-04-16");
    }

    @Test
    void aStatuteCountsTheExtensionToo() {
        var due = TheLaw.period("2026-03-02", "30 days", "行政强制法@2011").extendedBy(Length.parse("10 days"));
        assertThat(due.due(TheLaw.calendar()).rolled()).isEqualTo("2026-04-16");
    }

    @Test
    void litigationLeavesOutTheStartingHour() {
        var start = LocalDateTime.parse("2026-04-30T17:30");
        var rules = TheLaw.law().rules().under("行政诉讼法@2017", start.toLocalDate());
        var due = Period.from(start, Length.parse("24 hours"))
                .under(rules, Whose.ORGAN)
                .due(TheLaw.calendar());
        assertThat(due.moment()).contains(LocalDateTime.parse("2026-05-01T18:00"));
    }

    @Test
    void hoursNeedATimeAndDoNotMixWithDays() {
        assertThatThrownBy(() -> TheLaw.due("2026-04-30", "24 hours", ""))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("时刻");
        assertThatThrownBy(() -> TheLaw.period("2026-04-30", "5 days", "")
                        .extendedBy(Length.parse("24 hours"))
                        .due(TheLaw.calendar()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("小时");
        assertThatThrownBy(() ->
                        TheLaw.period("2026-04-30", "24 hours", "").backward().due(TheLaw.calendar()))
                .isInstanceOf(Trouble.class);
    }

    @Test
    void backwardGivesTheStrictAndTheLooseDay() {
        var working =
                TheLaw.period("2026-10-12", "7 days", "行政处罚法@2021").backward().due(TheLaw.calendar());
        assertThat(working.loose()).contains(day("2026-09-24"));
        assertThat(working.nominal()).isEqualTo("2026-09-23");

        var plain = TheLaw.period("2026-10-12", "7 days", "").backward().due(TheLaw.calendar());
        assertThat(plain.loose()).contains(day("2026-10-05"));
        assertThat(plain.nominal()).isEqualTo("2026-10-04");
        assertThat(plain.rolled()).isEqualTo("2026-10-04");
        assertThat(plain.explanation().toString()).contains("宜在 2026-09-30");
        assertThatThrownBy(() -> TheLaw.period("2026-10-12", "7 days", "")
                        .backward()
                        .pausing(Pause.open(day("2026-10-01")))
                        .due(TheLaw.calendar()))
                .isInstanceOf(Trouble.class);
    }

    @Test
    void whoseThePeriodIsDecidesTheUnit() {
        var start = day("2026-04-30");
        var rules = TheLaw.law().rules().under("行政许可法@2019", start);
        assertThat(rules.resolve(Length.parse("30 days"), Whose.ORGAN).unit()).isEqualTo(Unit.WORKING_DAY);
        assertThat(rules.resolve(Length.parse("30 days"), Whose.PARTY).unit()).isEqualTo(Unit.DAY);
        assertThat(rules.resolve(Length.parse("5 days"), Whose.PARTY).unit()).isEqualTo(Unit.WORKING_DAY);
        var due = Period.from(start, Length.parse("5 days"))
                .under(rules, Whose.PARTY)
                .due(TheLaw.calendar());
        assertThat(due.explanation().toString()).contains("本系统采用的理解");
    }
}
