package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page of one matter: its drawing, its docket by sort, and two people who write on it at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatterPageTest {
    private static final Pattern SEEN = Pattern.compile("name=\"since\" value=\"(\\d+)\"");

    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void theDrawingSaysWhereTheMatterIsAndWhatMayCome() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var page = visit.get("/matters/ir-2019-0035").body();
            assertThat(page).contains("<svg", "主线：现在“已收到，待审查内容”", "class=\"node here\"", "class=\"node may\"");
            assertThat(page).contains("aria-current=\"step\"");
            assertThat(visit.get("/procedures/information-request@2019").body()).contains("流程图。", "<svg");
        }
    }

    @Test
    void theDocketIsShownBySort() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            var all = visit.get("/matters/ir-2019-0041").body();
            assertThat(all).contains("id=\"entry-1\"", "id=\"entry-2\"", "?show=decision#docket");
            var facts = visit.get("/matters/ir-2019-0041?show=fact").body();
            assertThat(facts).contains("id=\"entry-1\"").doesNotContain("id=\"entry-2\"");
            var decisions = visit.get("/matters/ir-2019-0041?show=decision").body();
            assertThat(decisions).contains("id=\"entry-2\"").doesNotContain("id=\"entry-1\"");
            assertThat(visit.get("/matters/ir-2019-0041?show=no-such-sort").body())
                    .contains("id=\"entry-1\"", "id=\"entry-2\"");
        }
    }

    @Test
    void nobodyWritesOverWhatAnotherJustEntered() throws Exception {
        var path = "/matters/ir-2019-0042";
        var form = path + "/act/attach";
        try (var wang = Visit.of(desk, "wang");
                var li = Visit.of(desk, "li")) {
            var seen = seen(wang.get(form).body());
            var first = Map.of("key", "between-0001", "on", "2019-10-22", "paper", "卷三", "since", seen);
            assertThat(li.post(form, form, first).statusCode()).isEqualTo(303);

            var second = Map.of("key", "between-0002", "on", "2019-10-22", "paper", "卷四", "since", seen);
            var back = wang.post(form, form, second);
            assertThat(back.statusCode()).isEqualTo(409);
            assertThat(back.body()).contains("id=\"between\"", "李强 09:30", "已看过变化", "卷四");
            assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0042").toString())
                    .contains("卷三")
                    .doesNotContain("卷四");

            // A fault of input on the way does not hide it either.
            var faulty = Map.of("key", "between-0003", "on", "2019-99-99", "paper", "卷四", "since", seen);
            assertThat(wang.post(form, form, faulty).body()).contains("id=\"between\"");

            var again = Map.of("key", "between-0004", "on", "2019-10-22", "paper", "卷四", "since", seen(back.body()));
            assertThat(wang.post(form, form, again).statusCode()).isEqualTo(303);
        }
    }

    private static String seen(String page) {
        var found = SEEN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
