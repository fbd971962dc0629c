package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.law.Act;
import fadu.law.FieldType;
import fadu.law.Law;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** First forms: five fields at most for the common kinds, what is usual filled in, drafts, articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstFormTest {
    private static final Pattern MUST = Pattern.compile("class=\"must\"");
    private static final List<String> COMMON = List.of(
            "information-request",
            "penalty",
            "licence",
            "contract-review",
            "normative-review",
            "normative-document",
            "reconsideration",
            "reconsideration-response",
            "litigation-response",
            "hotline-order",
            "meeting",
            "task",
            "contract",
            "officer-certificate");

    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void fiveFieldsAtMostOpenTheCommonKinds() throws Exception {
        var law = desk.house.editions().current().law();
        var tooMany = new TreeMap<String, Long>();
        for (var name : COMMON) {
            assertThat(law.versions(name)).as(name).isNotEmpty();
            for (var procedure : law.versions(name)) {
                var start = act(law, name, procedure.id().version());
                long asked = start.fields().stream()
                        .filter(i -> !i.optional() && i.field().type() != FieldType.BOOLEAN)
                        .filter(i -> i.field().usual().isEmpty())
                        .count();
                if (asked > 5) {
                    tooMany.put(procedure.id() + " " + start.id(), asked);
                }
            }
        }
        assertThat(tooMany).isEmpty();
        try (var wang = Visit.of(desk, "wang")) {
            var form = wang.get("/matters/new/information-request/receive").body();
            var shown = form.substring(0, form.indexOf("<details class=\"folded\""));
            assertThat(MUST.matcher(shown).results().count())
                    .as("five to fill in, and the day from which the limit runs, filled in")
                    .isEqualTo(6);
            assertThat(shown).contains("value=\"2019-10-23\"");
            assertThat(form).contains("更多：可不填的和已按常见情形填好的 2 项");
        }
    }

    /** The first of its starts that people do. */
    private static Act act(Law law, String name, String version) {
        var procedure = law.versions(name).stream()
                .filter(p -> p.id().version().equals(version))
                .findFirst()
                .orElseThrow();
        return procedure.starts().stream()
                .map(procedure.acts()::get)
                .filter(a -> a != null && !a.by().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFirstFormKeepsADraftOfItsWriter() throws Exception {
        var path = "/matters/new/information-request/receive";
        try (var wang = Visit.of(desk, "wang");
                var chen = Visit.of(desk, "chen")) {
            var written = Map.of("title", "道路规划", "subject", "道路规划方案", "applicant", "李四某某", "arrived", "2019-10-22");
            assertThat(wang.post(path, path + "/draft", written).statusCode()).isEqualTo(303);
            assertThat(wang.get(path).body())
                    .contains("道路规划方案", "id=\"drafted\"", "value=\"2019-10-22\"", "value=\"道路规划\"")
                    .doesNotContain("李四某某");
            assertThat(wang.get("/matters/new").body()).contains("未完成的草稿", "2019-10-23 09:30");
            assertThat(chen.post("/due", path + "/draft", written).statusCode()).isEqualTo(403);
            var act = "/matters/ir-2019-0041/act/extend";
            assertThat(wang.post(act, act + "/draft", Map.of("why", "需核对档案")).statusCode())
                    .isEqualTo(303);
            assertThat(wang.get("/").body())
                    .contains("未完成的草稿", "href=\"" + path, "href=\"" + act + "#act\"", "延长答复期限</a>")
                    .doesNotContain("需核对档案");
            assertThat(chen.get("/").body()).doesNotContain("未完成的草稿");
            wang.post(act, act + "/draft", Map.of("forget", "yes"));
            wang.post(path, path + "/draft", Map.of("forget", "yes"));
            assertThat(wang.get("/matters/new").body()).doesNotContain("未完成的草稿");
            assertThat(wang.get("/").body()).doesNotContain("未完成的草稿");
        }
    }

    @Test
    void anArticleIsChosenFromTheStatutesOfTheDay() throws Exception {
        try (var browser = new Browser();
                var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "chen");
            page.navigate(desk.address() + "/matters/new/power-item/take-over");
            page.locator("details.folded summary").click();
            var helper = page.locator("[data-cites=f-item_basis]");
            assertThat(helper.locator("option").allTextContents())
                    .contains("行政处罚法@2017")
                    .doesNotContain("行政处罚法@2021");
            helper.locator("select")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("行政处罚法@2017"));
            helper.locator("input").fill("42");
            helper.locator("button").click();
            assertThat(page.locator("#f-item_basis").inputValue()).isEqualTo("行政处罚法@2017 第四十二条");
            helper.locator("input").fill("99");
            helper.locator("button").click();
            assertThat(page.locator("#f-item_basis").inputValue())
                    .as("it has no such article")
                    .isEqualTo("行政处罚法@2017 第四十二条");
        }
    }
}
