package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.docket.Hash;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files that come with an act: kept, cited, given back to whoever may see the matter, and to nobody else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesTest {
    private static final String MATTER = "/matters/ir-2019-0042";
    private static final String ATTACH = MATTER + "/act/attach";
    private static final Pattern LINK = Pattern.compile("href=\"(/matters/[^\"]+/files/[0-9a-f]{64})\"");

    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void aFileIsCitedByTheEntryAndGivenBackAsItWas() throws Exception {
        var content = "<script>规划许可</script>".getBytes(StandardCharsets.UTF_8);
        var form = Map.of("key", "attach-0001", "on", "2019-10-22", "remark", "申请人补交");
        String link;
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get(ATTACH).body()).contains("multipart/form-data", "不超过 50 MB");
            var answer = visit.upload(ATTACH, form, "file.paper", "许可材料.html", content);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
            var page = visit.get(MATTER).body();
            assertThat(page).contains("许可材料.html");
            var found = LINK.matcher(page);
            assertThat(found.find()).isTrue();
            link = found.group(1);
            var file = visit.get(link);
            assertThat(file.body()).isEqualTo(new String(content, StandardCharsets.UTF_8));
            assertThat(file.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(v -> assertThat(v).startsWith("attachment"));
        }
        var entry = desk.house.docket().of(TestDesk.J, "ir-2019-0042").getLast();
        assertThat(entry.list("documents").toString())
                .contains("paper/许可材料.html", Hash.of(content).hex());
        try (var visit = Visit.of(desk, "zhao")) {
            assertThat(visit.get(link).statusCode()).isEqualTo(200);
            assertThat(visit.get(link.replace("ir-2019-0042", "ir-2019-0043")).statusCode())
                    .isEqualTo(404);
        }
        try (var visit = Visit.of(desk, "chen")) {
            assertThat(visit.get(link).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatWasSentWithARefusedActNeedNotBeSentAgain() throws Exception {
        var content = "一页".getBytes(StandardCharsets.UTF_8);
        var path = "/matters/ir-2019-0043";
        var hash = Hash.of(content).hex();
        try (var visit = Visit.of(desk, "wang")) {
            var future = Map.of("key", "attach-0002", "on", "2019-12-31");
            var refused = visit.upload(path + "/act/attach", future, "file.paper", "page.txt", content);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("已收到：page.txt", hash);
            var again = Map.of("key", "attach-0003", "on", "2019-10-22", "sent.paper", hash);
            assertThat(visit.post(path, path + "/act/attach", again).statusCode())
                    .isEqualTo(303);
            assertThat(visit.get(path).body()).contains("page.txt", hash);
        }
        // A hash that somebody else sent opens nothing.
        try (var visit = Visit.of(desk, "li")) {
            var forged = Map.of("key", "attach-0004", "on", "2019-10-22", "paper", "x", "sent.paper", hash);
            visit.post(path, path + "/act/attach", forged);
        }
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0043").stream()
                        .filter(e -> e.list("documents").toString().contains(hash)))
                .hasSize(1);
    }

    @Test
    void wordsInAnAttachedFileFindItsMatterForWhoeverMaySeeIt() throws Exception {
        var content = "情况说明：锦绣花园小区地下车位".getBytes(StandardCharsets.UTF_8);
        var form = Map.of("key", "attach-0005", "on", "2019-10-22");
        try (var visit = Visit.of(desk, "wang")) {
            var path = "/matters/ir-2019-0035";
            visit.upload(path + "/act/attach", form, "file.paper", "说明.txt", content);
            for (var words : List.of("车位", "锦绣花园 地下车位")) {
                assertThat(visit.get("/matters?text=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                                .body())
                        .contains("ir-2019-0035", "在附件《说明.txt》中")
                        .doesNotContain("ir-2019-0042", "情况说明：");
            }
        }
        try (var visit = Visit.of(desk, "chen")) {
            assertThat(visit.get("/matters?text=" + URLEncoder.encode("车位", StandardCharsets.UTF_8))
                            .body())
                    .doesNotContain("ir-2019-0035", "说明.txt");
        }
    }

    @Test
    void aCorrectionChoosesTheFieldFromWhatTheEntryHolds() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var page =
                    visit.get("/matters/ir-2019-0041/act/correct-entry?entry=1").body();
            assertThat(page)
                    .contains("<option value=\"subject\">", "（现为：征收补偿标准）", "（现为：当面提交）")
                    .doesNotContain("<option value=\"applicant\">");
        }
    }

    @Test
    void mattersAreOfferedWithinReach() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get("/matters/find?kind=information-request&text=%E8%BD%AF%E4%BB%B6")
                            .body())
                    .contains("ir-2019-0042")
                    .doesNotContain("ir-2019-0041");
        }
        try (var visit = Visit.of(desk, "chen")) {
            assertThat(visit.get("/matters/find?kind=information-request").body())
                    .doesNotContain("ir-2019");
        }
    }
}
