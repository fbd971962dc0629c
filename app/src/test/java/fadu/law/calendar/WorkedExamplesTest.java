package fadu.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.calendar.Due;
import fadu.calendar.Length;
import fadu.calendar.Pause;
import fadu.calendar.Period;
import fadu.calendar.Whose;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples worked out by hand from the statutes and the holiday notices. */
class WorkedExamplesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            E1   information request,         2026-09-28, 20 working days, 政府信息公开条例@2019, 2026-10-30, 2026-10-30
            E5   information request 2019,    2019-09-20, 20 working days, 政府信息公开条例@2019, 2019-10-23, 2019-10-23
            E7   penalty decision,            2026-01-05, 90 days,         行政处罚法@2021,       2026-04-05, 2026-04-07
            E9   right to a hearing,          2026-04-30, 5 days,          行政处罚法@2021,       2026-05-11, 2026-05-11
            E9   under the old law,           2020-04-30, 3 days,          行政处罚法@2017,       2020-05-03, 2020-05-06
            E11  answer to a review,          2026-02-12, 10 days,         行政复议法@2023,       2026-03-04, 2026-03-04
            E11  simplified,                  2026-02-12, 5 days,          行政复议法@2023,       2026-02-26, 2026-02-26
            E11  under the old law,           2020-01-20, 10 days,         行政复议法@2017,       2020-01-30, 2020-02-03
            E13  time to sue,                 2025-08-31, 6 months,        行政诉讼法@2017,       2026-02-28, 2026-02-28
            E15  one-time notice,             2026-04-29, 5 days,          行政许可法@2019,       2026-05-09, 2026-05-09
            E15  decision from the deemed day,2026-04-29, 20 days,         行政许可法@2019,       2026-05-29, 2026-05-29
            E19  apply for review,            2026-07-27, 60 days,         行政复议法@2023,       2026-09-25, 2026-09-28
            E25  judicial confirmation,       2026-09-05, 30 days,         人民调解法@2010,       2026-10-05, 2026-10-08
            """)
    void example(String name, String from, String length, String under, LocalDate nominal, LocalDate rolled) {
        var due = TheLaw.due(from, length, under);

        assertThat(due.nominal()).as(name).isEqualTo(nominal);
        assertThat(due.rolled()).as(name).isEqualTo(rolled);
        assertThat(due.provisional()).isFalse();
    }

    @Test
    void e3ThirdPartyAskedAndAnswering() {
        var request = TheLaw.period("2026-03-02", "20 working days", "政府信息公开条例@2019");
        assertThat(request.due(TheLaw.calendar()).rolled()).isEqualTo("2026-03-30");

        var asked = LocalDate.parse("2026-03-11");
        var paused = request.pausing(Pause.of(asked, LocalDate.parse("2026-03-30")));
        assertThat(paused.due(TheLaw.calendar()).rolled()).isEqualTo("2026-04-17");

        var open = request.pausing(Pause.open(asked)).due(TheLaw.calendar());
        assertThat(open.open()).isTrue();
        assertThat(open.on(LocalDate.parse("2026-03-25")).left())
                .as("7 of 20 were used")
                .isEqualTo(13);

        var third = TheLaw.due("2026-03-12", "15 working days", "政府信息公开条例@2019");
        assertThat(third.rolled()).isEqualTo("2026-04-02");
    }

    @Test
    void e13EndsOnAWorkingSaturday() {
        var due = TheLaw.due("2025-08-31", "6 months", "行政诉讼法@2017");
        assertThat(texts(due)).contains("到期月没有对应日").contains("2026-02-28（周六）调休上班，是工作日，不顺延");
    }

    @Test
    void e17ServiceByPublicNoticeDoesNotRoll() {
        var served = TheLaw.period("2026-03-06", "30 days", "").notRolling().due(TheLaw.calendar());
        assertThat(served.nominal()).isEqualTo("2026-04-05");
        assertThat(served.rolled()).isEqualTo("2026-04-05");
        assertThat(texts(served)).contains("是休息日，但这一期限不顺延");
    }

    @Test
    void e21SeizureDoesNotRoll() {
        var seizure = TheLaw.period("2026-09-02", "30 days", "行政强制法@2011").notRolling();
        assertThat(seizure.due(TheLaw.calendar()).rolled()).isEqualTo("2026-10-02");
    }

    @Test
    void e23HoursRunThroughTheHoliday() {
        var start = LocalDateTime.parse("2026-04-30T17:30");
        var rules = TheLaw.law().rules().under("行政强制法@2011", start.toLocalDate());
        var due = Period.from(start, Length.parse("24 hours"))
                .under(rules, Whose.ORGAN)
                .due(TheLaw.calendar());
        assertThat(due.moment()).contains(LocalDateTime.parse("2026-05-01T17:30"));
        assertThat(due.rolled()).isEqualTo("2026-05-01");
    }

    private static String texts(Due due) {
        return due.explanation().toString();
    }
}
