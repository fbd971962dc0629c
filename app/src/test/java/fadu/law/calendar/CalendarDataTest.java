package fadu.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.calendar.DayKind;
import fadu.calendar.Notice;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendars of 2007 to 2026, against counts and days known from elsewhere. */
class CalendarDataTest {

    @ParameterizedTest
    @CsvSource({
        "2007, 249", "2008, 251", "2009, 250", "2010, 250", "2011, 250", "2012, 249", "2013, 250", "2014, 250",
        "2015, 249", "2016, 250", "2017, 249", "2018, 250", "2019, 250", "2020, 249", "2021, 250", "2022, 249",
        "2023, 249", "2024, 251", "2025, 248", "2026, 248"
    })
    void workingDaysOfAYear(int year, int expected) {
        var first = LocalDate.of(year, 1, 1);
        long working = first.datesUntil(first.plusYears(1))
                .filter(TheLaw.calendar()::works)
                .count();
        assertThat(working).isEqualTo(expected);
        assertThat(TheLaw.calendar().knows(year)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2018-12-29, MAKE_UP, 元旦",
        "2018-12-31, HOLIDAY, 元旦",
        "2019-09-29, MAKE_UP, 国庆节",
        "2019-05-02, HOLIDAY, 劳动节",
        "2020-01-31, HOLIDAY, 春节",
        "2020-02-01, HOLIDAY, 春节",
        "2026-02-28, MAKE_UP, 春节",
    })
    void days(LocalDate date, DayKind kind, String name) {
        var day = TheLaw.calendar().day(date);
        assertThat(day.kind()).isEqualTo(kind);
        assertThat(day.name().orElseThrow().zh()).isEqualTo(name);
        assertThat(day.name().orElseThrow().en()).isNotEqualTo(name);
        assertThat(day.provisional()).isFalse();
    }

    @Test
    void plainDaysAndChangedNotices() {
        var calendar = TheLaw.calendar();
        assertThat(calendar.kind(LocalDate.parse("2020-02-03"))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.kind(LocalDate.parse("2019-10-19"))).isEqualTo(DayKind.WEEKEND);
        assertThat(calendar.day(LocalDate.parse("2019-10-01")).notice().map(Notice::toString))
                .contains("国务院办公厅关于2019年部分节假日安排的通知（国办发明电〔2018〕15号）");
        assertThat(calendar.day(LocalDate.parse("2019-05-02")).notice().map(Notice::title))
                .contains("国务院办公厅关于调整2019年劳动节假期安排的通知");
        assertThat(calendar.day(LocalDate.parse("2020-02-01")).notice().map(Notice::title))
                .contains("国务院办公厅关于延长2020年春节假期的通知");
    }

    @Test
    void aYearWithoutNoticeHasItsFixedFestivals() {
        var calendar = TheLaw.calendar();
        for (var festival : new String[] {"2027-01-01", "2027-05-01", "2027-05-02", "2027-10-01", "2027-10-03"}) {
            var day = calendar.day(LocalDate.parse(festival));
            assertThat(day.kind()).as(festival).isEqualTo(DayKind.HOLIDAY);
            assertThat(day.provisional()).isTrue();
        }
        assertThat(calendar.kind(LocalDate.parse("2027-10-04"))).isEqualTo(DayKind.WORKING);
        assertThat(calendar.kind(LocalDate.parse("2000-05-02"))).isEqualTo(DayKind.WORKING);
    }
}
