package fadu.law.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.yaml.Problem;
import fadu.law.yaml.Problems;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault in the calendar files is told with file, line and column. */
class FaultsTest {
    private static final String YEAR = """
            year: 2019
            notices:
              "2019": {title: 通知, read: table}
            festivals:
              - name: 春节 / Spring Festival
                notice: "2019"
                days-off: [2019-02-04, 2019-02-05]
                working: [2019-02-02]
            """;

    private static List<String> faults(Map<String, String> changed) {
        var texts = new TreeMap<>(TheLaw.texts());
        changed.forEach((path, text) -> {
            if (text.isEmpty()) {
                texts.remove(path);
            } else {
                texts.put(path, text);
            }
        });
        var problems = new Problems();
        var law = CalendarLaw.read(texts, "law/", problems);
        assertThat(law.isPresent()).isEqualTo(problems.none());
        return problems.list().stream().map(Problem::toString).toList();
    }

    @Test
    void theBaseIsSound() {
        assertThat(faults(Map.of("calendar/2019.yaml", YEAR))).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            [2019-02-02]            | [2018-12-29]             | law/calendar/2019.yaml:8:15 2018-12-29 不是 2019 年的日期
            [2019-02-02]            | [2019-02-01]             | law/calendar/2019.yaml:8:15 2019-02-01 不是周六或周日
            [2019-02-02]            | [2019-02-30]             | law/calendar/2019.yaml:8:15 不是日期：2019-02-30
            [2019-02-02]            | [2019/02/02]             | law/calendar/2019.yaml:8:15 不是日期：2019/02/02
            [2019-02-02]            | [２０１９-02-02]          | law/calendar/2019.yaml:8:15 不是日期：２０１９-02-02
            2019-02-05]             | 2019-02-04]              | law/calendar/2019.yaml:7:28 2019-02-04 写了两次，另见 law/calendar/2019.yaml:7:16
            2019-02-05]             | 2019-02-02]              | law/calendar/2019.yaml:8:15 2019-02-02 既放假又上班，另见 law/calendar/2019.yaml:7:28
            year: 2019              | year: 2020               | law/calendar/2019.yaml:1:7 年份 2020 与文件名不符
            notice: "2019"          | notice: "2020"           | law/calendar/2019.yaml:6:13 没有通知 2020
            working:                | works:                   | law/calendar/2019.yaml:8:5 不认识的键 works
            [2019-02-02]            | 2019-02-02               | law/calendar/2019.yaml:8:14 working 应当是列表
            title: 通知, read: table | read: table              | law/calendar/2019.yaml:3:11 缺少 title
            [2019-02-02]            | [2019-02-02              | law/calendar/2019.yaml:9:1 不是有效的 YAML
            """)
    void inAYear(String was, String is, String message) {
        var found = faults(Map.of("calendar/2019.yaml", YEAR.replace(was, is)));
        assertThat(found).hasSize(1);
        assertThat(found.getFirst()).startsWith(message).contains(" / ").contains("；");
    }

    @Test
    void aYearMissingBetweenOthersAndABadName() {
        assertThat(faults(Map.of("calendar/2015.yaml", "")))
                .singleElement()
                .asString()
                .startsWith("law/calendar/2015.yaml:1:1 缺少 2015 年的日历");
        assertThat(faults(Map.of("calendar/next.yaml", YEAR)))
                .singleElement()
                .asString()
                .contains("文件名不是年份");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            numbers: up to 10       | numbers: ten             | numbers 看不懂
            of: organ               | of: organs               | of 不能是 organs
            general: litigation     | general: criminal        | general 不能是 criminal
            from: 2021-07-15        | from: 2021-13-15         | 不是日期：2021-13-15
            行政处罚法@2021:         | 行政处罚法:               | 法律应写成 名称@年份：行政处罚法
            hour: at-once           | hour: soon               | hour 不能是 soon
            verified: true          | verified: yes            | verified 只能是 true 或 false
            days: [01-01]           | days: [13-01]            | 不是月日：13-01
            from: 2008,             | from: soon,              | from 应当是年份
            """)
    void inPeriods(String was, String is, String message) {
        var text = TheLaw.texts().getOrDefault("periods.yaml", "");
        assertThat(text).contains(was);
        var found = faults(Map.of("periods.yaml", text.replace(was, is)));
        assertThat(found).isNotEmpty().allMatch(f -> f.contains(message) && f.startsWith("law/periods.yaml:"));
    }

    @Test
    void withoutPeriods() {
        assertThat(faults(Map.of("periods.yaml", "")))
                .singleElement()
                .asString()
                .contains("无法知道期间怎样计算");
    }
}
