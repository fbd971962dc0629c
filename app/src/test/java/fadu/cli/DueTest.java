package fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.calendar.TheLaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DueTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Called due(String... args) {
        var all = new ArrayList<>(List.of("due"));
        all.addAll(Arrays.asList(args));
        return Called.with(all.toArray(String[]::new));
    }

    @Test
    void jsonHasExactlyTheFourKeys() {
        var called = due("--from", "2026-09-28", "--length", "20 working days", "--json");
        assertThat(called.code()).isZero();
        assertThat(called.err()).isEmpty();
        var json = JSON.readTree(called.out());
        assertThat(json.propertyNames()).containsExactly("nominal", "rolled", "provisional", "explanation");
        assertThat(json.get("nominal").asString()).isEqualTo("2026-10-30");
        assertThat(json.get("provisional").asBoolean()).isFalse();
        assertThat(json.get("explanation").get(0).propertyNames()).containsExactly("zh", "en");
    }

    @ParameterizedTest
    @CsvSource({
        "--from 2026-04-30 --length 5_days --under 行政处罚法@2021, 2026-05-11, 2026-05-11",
        "--from 2026-04-30 --length 5_days, 2026-05-05, 2026-05-06",
        "--from 2026-04-30 --length 5_days --no-roll, 2026-05-05, 2026-05-05",
        "--from 2026-04-30 --length 30_days --under 行政许可法@2019 --of party, 2026-05-30, 2026-06-01",
        "--from 2026-04-30 --length 30_days --under 行政许可法@2019 --of organ, 2026-06-15, 2026-06-15",
        "--from 2026-03-02 --length 20_working_days --pause 2026-03-11..2026-03-30, 2026-04-17, 2026-04-17",
        "--from 2019-09-20 --length 20_working_days --extend 20_working_days, 2019-11-20, 2019-11-20",
        "--from 2026-10-12 --length 7_days --under 行政处罚法@2021 --backward, 2026-09-23, 2026-09-23",
        "--from 2026-04-30T17:30 --length 24_hours, 2026-05-01T17:30, 2026-05-01T17:30",
    })
    void computes(String args, String nominal, String rolled) {
        var called = due(Arrays.stream((args + " --json").split(" "))
                .map(a -> a.replace('_', ' '))
                .toArray(String[]::new));
        assertThat(called.err()).isEmpty();
        assertThat(called.out()).startsWith("{\"nominal\":\"" + nominal + "\",\"rolled\":\"" + rolled + "\"");
    }

    @Test
    void jsonTellsTheStateOnADay() {
        var called = due("--from", "2019-09-20", "--length", "20 working days", "--on", "2019-10-24", "--json");
        var sentences = JSON.readTree(called.out()).get("explanation");
        assertThat(sentences.get(sentences.size() - 1).get("zh").asString()).isEqualTo("2019-10-24（周四）逾期1个工作日。");
    }

    @Test
    void forAPerson() {
        var called = due("--from", "2026-01-05", "--length", "90 days", "--on", "2026-04-06");
        assertThat(called.out())
                .contains("最后一日 2026-04-07，由 2026-04-05 顺延", "last day 2026-04-07, moved from 2026-04-05")
                .contains("2026-04-06：还剩1日", "on 2026-04-06: 1 day left")
                .contains("90■", "清明节放假日", "Qingming Festival");
    }

    @Test
    void anOpenPauseHasNoDates() {
        var called = due("--from", "2026-03-02", "--length", "20 working days", "--pause", "2026-03-11..", "--json");
        assertThat(called.out()).startsWith("{\"nominal\":null,\"rolled\":null,\"provisional\":false");
        assertThat(due(
                                "--from",
                                "2026-03-02",
                                "--length",
                                "20 working days",
                                "--pause",
                                "2026-03-11..",
                                "--on",
                                "2026-03-20")
                        .out())
                .contains("暂停中，还剩13个工作日");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --from 2026-02-30 --length 5_days                        | 2026-02-30 这一天不存在
            --from 2026/02/03 --length 5_days                        | 写法不对，请写成 2026-09-28
            --from ２０２６-02-03 --length 5_days                     | 全角数字
            --from 20260203 --length 5_days                          | 写法不对
            --from 0026-02-03 --length 5_days                        | 1949 至 2199
            --from 2026-02-03 --length ５_days                       | 全角数字
            --from 2026-02-03 --length 0_days                        | 是零
            --from 2026-02-03 --length 24_hours                      | 须写明时刻
            --from 2026-02-03T25:00 --length 24_hours                | 时刻“25:00”不对
            --from 2026-02-03 --length 5_days --of judge             | organ（行政机关）或 party
            --from 2026-02-03 --length 5_days --pause 2026-02-04     | 请写成 2026-03-11..2026-03-30
            --from 2026-02-03 --length 5_days --pause 2026-02-09..2026-02-04 | 早于开始日
            --from 2026-02-03 --length 5_days --on 2026-02-31        | 这一天不存在
            --from 2026-02-03                                        | 请给出 --from 和 --length
            --in nothing.csv                                         | 没有文件 nothing.csv
            --in nothing.csv --from 2026-02-03                       | 不能与 --from
            """)
    void refusesInOneSentence(String args, String sentence) {
        var called =
                due(Arrays.stream(args.split(" ")).map(a -> a.replace('_', ' ')).toArray(String[]::new));
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.out()).isEmpty();
        assertThat(called.err().lines()).hasSize(1);
        assertThat(called.err()).contains(sentence).contains(" / ").doesNotContain("Exception");
    }

    @Test
    void wrongUse() {
        assertThat(due("--frm", "2026-02-03").code()).isEqualTo(2);
        assertThat(due("--frm", "2026-02-03").err()).contains("不认识：--frm");
        assertThat(due("--from").err()).contains("缺少内容：DATE");
        assertThat(Called.with().out()).contains("due").contains("计算期限并说明理由");
        assertThat(due("--help").out()).contains("--backward").contains("from,length,under,of,pauses,extend,backward");
    }

    @Test
    void theSameInEveryTimeZone() {
        var before = TimeZone.getDefault();
        var found = new ArrayList<String>();
        try {
            for (var zone : List.of("Asia/Shanghai", "UTC", "America/New_York", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                found.add(due("--from", "2026-09-28", "--length", "20 working days", "--json")
                                .out()
                        + due("--from", "2026-03-07T17:30", "--length", "24 hours", "--json")
                                .out());
            }
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(found).containsOnly(found.getFirst());
        assertThat(found.getFirst()).contains("2026-10-30").contains("2026-03-08T17:30");
    }

    @Test
    void aLawFolderThatIsMissingOrBroken() throws IOException {
        var args = new String[] {"due", "--from", "2026-09-28", "--length", "5 days"};
        try {
            System.setProperty("fadu.law", folder.resolve("none").toString());
            assertThat(Called.in(args).err()).contains("找不到法律数据文件夹");
            assertThat(Called.in(args).code()).isEqualTo(1);

            Files.createDirectories(folder.resolve("calendar"));
            Files.copy(TheLaw.FOLDER.resolve("periods.yaml"), folder.resolve("periods.yaml"));
            Files.writeString(folder.resolve("calendar/2019.yaml"), "year: 2019\nfestivals: [{name: 春节}]\n");
            System.setProperty("fadu.law", folder.toString());
            assertThat(Called.in(args).err()).contains("calendar/2019.yaml:2:").contains("缺少 notice");
        } finally {
            System.clearProperty("fadu.law");
        }
    }
}
