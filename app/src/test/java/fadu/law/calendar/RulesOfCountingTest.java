package fadu.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.calendar.Counting;
import fadu.calendar.GeneralRule;
import fadu.calendar.Length;
import fadu.calendar.Unit;
import fadu.calendar.Whose;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers of days are working days, by statute and version. */
class RulesOfCountingTest {
    private static final LocalDate ANY = LocalDate.parse("2026-01-05");

    private static int[] workingNumbers(Counting counting, Whose whose) {
        return IntStream.rangeClosed(1, 12)
                .filter(n -> counting.resolve(new Length(n, Unit.DAY), whose).unit() == Unit.WORKING_DAY)
                .toArray();
    }

    @Test
    void numbersByStatute() {
        var rules = TheLaw.law().rules();
        assertThat(workingNumbers(rules.under("行政处罚法@2021", ANY), Whose.ORGAN)).containsExactly(2, 3, 5, 7);
        assertThat(workingNumbers(rules.under("行政处罚法@2021", ANY), Whose.PARTY)).containsExactly(2, 3, 5, 7);
        assertThat(workingNumbers(rules.under("行政处罚法@2017", ANY), Whose.ORGAN)).isEmpty();
        assertThat(workingNumbers(rules.under("行政强制法@2011", ANY), Whose.ORGAN))
                .hasSize(10)
                .endsWith(10);
        assertThat(workingNumbers(rules.under("行政复议法@2017", ANY), Whose.ORGAN)).containsExactly(5, 7);
        assertThat(workingNumbers(rules.under("行政复议法@2023", ANY), Whose.ORGAN)).containsExactly(3, 5, 7, 10);
        assertThat(workingNumbers(rules.under("行政许可法@2003", ANY), Whose.ORGAN)).hasSize(12);
        for (var calendarOnly :
                new String[] {"行政诉讼法@2017", "法律援助法@2021", "信访工作条例@2022", "重大行政决策程序暂行条例@2019", "政府信息公开条例@2019"}) {
            assertThat(workingNumbers(rules.under(calendarOnly, ANY), Whose.ORGAN))
                    .as(calendarOnly)
                    .isEmpty();
            assertThat(rules.under(calendarOnly, ANY).known()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "行政处罚法, 2021-07-14, 行政处罚法@2017",
        "行政处罚法, 2021-07-15, 行政处罚法@2021",
        "中华人民共和国行政复议法, 2023-12-31, 行政复议法@2017",
        "行政复议法, 2024-01-01, 行政复议法@2023",
    })
    void aStatuteWithoutVersionIsTheOneInForce(String statute, LocalDate start, String found) {
        assertThat(TheLaw.law().rules().under(statute, start).statute()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "1999-01-04, 民法通则@1986",
        "2017-09-30, 民法通则@2009",
        "2017-10-01, 民法总则@2017",
        "2020-12-31, 民法总则@2017",
        "2021-01-01, 民法典@2020",
    })
    void generalRulesByDate(LocalDate start, String version) {
        assertThat(TheLaw.law().rules().plain().general(start).map(GeneralRule::version))
                .contains(version);
    }

    @Test
    void anUnknownStatuteSaysSo() {
        var due = TheLaw.due("2026-04-30", "5 days", "某法@2030");
        assertThat(due.nominal()).isEqualTo("2026-05-05");
        assertThat(due.explanation().toString()).contains("law/periods.yaml 没有 某法@2030");
    }

    @Test
    void aVersionNotYetOrNoLongerInForceIsNoted() {
        assertThat(TheLaw.due("2020-04-30", "5 days", "行政处罚法@2021")
                        .explanation()
                        .toString())
                .contains("自 2021-07-15 起施行");
        assertThat(TheLaw.due("2026-04-30", "5 days", "行政处罚法@2017")
                        .explanation()
                        .toString())
                .contains("施行至 2021-07-14");
    }
}
