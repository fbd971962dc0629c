package fadu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueFileTest {
    private static final String HEADER = DueFile.HEADER + "\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Called file(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("in.csv"), bytes);
        return Called.with("due", "--in", file.toString());
    }

    private Called file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLineEach() throws IOException {
        var called = file("\uFEFF" + HEADER.replace("\n", "\r\n")
                + "2026-09-28,20 working days,,,,,\r\n"
                + "\r\n"
                + "2026-03-02,\"20 working days\",\"政府信息公开条例@2019\",organ,2026-03-11..2026-03-30,,false\r\n"
                + "2026-03-02,20 working days,,,2026-03-11..2026-03-20;2026-03-15..2026-03-30,,\r\n"
                + "2019-09-20,20 working days,,,,20 working days,\r\n"
                + "2026-10-12,7 days,行政处罚法@2021,,,,true");
        assertThat(called.err()).isEmpty();
        assertThat(called.code()).isZero();
        assertThat(called.lines()).hasSize(5).allMatch(l -> l.startsWith("{\"nominal\":") && l.endsWith("]}"));
        assertThat(called.lines().stream().map(l -> l.substring(12, 22)))
                .containsExactly("2026-10-30", "2026-04-17", "2026-04-17", "2019-11-20", "2026-09-23");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            2026-02-30,5 days,,,,,              | 这一天不存在
            2026/02/03,5 days,,,,,              | 写法不对
            ２０２６-02-03,5 days,,,,,           | 全角数字
            2026-02-03,5,,,,,                   | 看不懂
            ,5 days,,,,,                        | 开始日是空的
            2026-02-03,5 days,,,,               | 应有 7 格，实有 6 格
            2026-02-03,5 days,,judge,,,         | organ
            2026-02-03,5 days,,,x,,             | 请写成 2026-03-11..2026-03-30
            2026-02-03,5 days,,,,,maybe         | backward 只能是
            2026-02-03,5 "days",,,,,            | 引号用在了内容中间
            2026-02-03,"5 days"x,,,,,           | 引号结束后还有内容
            """)
    void aBadLineIsNamedAndTheOthersStillPrint(String bad, String sentence) throws IOException {
        var good = "2026-09-28,20 working days,,,,,\n";
        var called = file(HEADER + good + bad + "\n" + good);
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.lines()).hasSize(2);
        assertThat(called.err().lines())
                .singleElement()
                .asString()
                .contains("第 3 行")
                .contains("line 3")
                .contains(sentence);
    }

    @Test
    void tenMegabytesInAField() throws IOException {
        var called = file(
                HEADER + "2026-09-28,20 working days," + "法".repeat(3_500_000) + ",,,,\n" + "2026-09-28,5 days,,,,,\n");
        assertThat(called.lines()).hasSize(1);
        assertThat(called.err()).contains("第 2 行").contains("太长").hasSizeLessThan(400);
    }

    @Test
    void aQuoteThatIsNotClosed() throws IOException {
        var called = file(HEADER + "\"2026-09-28,5 days,,,,,\n2026-09-28,5 days,,,,,\n");
        assertThat(called.code()).isEqualTo(1);
        assertThat(called.err()).contains("第 2 行").contains("引号没有结束");
        assertThat(called.lines()).as("the line after it").hasSize(1);
    }

    @Test
    void wrongColumnsEncodingOrNothing() throws IOException {
        assertThat(file("from,length\n2026-09-28,5 days\n").err()).contains("第 1 行：表头应为 " + DueFile.HEADER);
        assertThat(file("").err()).contains("表头应为").contains("实为 空");
        var gb = (HEADER + "2026-09-28,5 days,行政处罚法@2021,,,,\n").getBytes(Charset.forName("GB18030"));
        assertThat(file(gb).err()).contains("不是 UTF-8");
        assertThat(file(gb).code()).isEqualTo(1);
        assertThat(file(HEADER).code()).isZero();
    }
}
