package fadu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.calendar.TheLaw;
import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyTest {
    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-31, 2018-04-01, 2019-03-31, 2019-04-01",
        "2019-04-01, 2019-04-01, 2020-03-31, 2020-03-31",
        "2024-01-15, 2023-04-01, 2024-03-31, 2024-04-01",
    })
    void byTheThirtyFirstOfMarch(LocalDate on, LocalDate first, LocalDate nominal, LocalDate rolled) {
        var occasion = new Duty.ByDay(MonthDay.of(3, 31)).at(on, TheLaw.calendar());
        assertThat(occasion).isEqualTo(new Duty.Occasion(first, nominal, rolled, false));
    }

    @Test
    void everyQuarter() {
        var year = new Duty.EveryQuarter().between(day("2019-01-01"), day("2019-12-31"), TheLaw.calendar());
        assertThat(year)
                .extracting(Duty.Occasion::nominal)
                .containsExactly(day("2019-03-31"), day("2019-06-30"), day("2019-09-30"), day("2019-12-31"));
        assertThat(year)
                .extracting(Duty.Occasion::first)
                .containsExactly(day("2019-01-01"), day("2019-04-01"), day("2019-07-01"), day("2019-10-01"));
        assertThat(year.getFirst().rolled()).as("31 March 2019 is a Sunday").isEqualTo("2019-04-01");
    }

    @Test
    void everyMonthAndYear() {
        assertThat(new Duty.EveryMonth()
                        .at(day("2024-02-10"), TheLaw.calendar())
                        .nominal())
                .isEqualTo("2024-02-29");
        var year = new Duty.EveryYear().at(day("2026-02-10"), TheLaw.calendar());
        assertThat(year.nominal()).isEqualTo("2026-12-31");
        assertThat(new Duty.EveryYear().at(day("2027-02-10"), TheLaw.calendar()).provisional())
                .isTrue();
    }

    @Test
    void leapDay() {
        var duty = new Duty.ByDay(MonthDay.of(2, 29));
        assertThat(duty.between(day("2023-01-01"), day("2025-12-31"), TheLaw.calendar()))
                .extracting(Duty.Occasion::nominal)
                .containsExactly(day("2023-02-28"), day("2024-02-29"), day("2025-02-28"));
    }
}
