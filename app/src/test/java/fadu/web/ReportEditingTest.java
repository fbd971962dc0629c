package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The report's words are settled on the desk by those whose post it is; its papers are handed out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportEditingTest {
    private static final String EDIT = "/report/2019/edit";

    private final TestDesk desk = new TestDesk();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void theLegalOfficeSettlesAPassage() throws Exception {
        try (var visit = Visit.of(desk, "zhao")) {
            var form = Map.of("part", "own-1", "zh", "调解渠道较为单一，全年收到申请{information-requests}件。", "en", "");
            assertThat(visit.post(EDIT, EDIT, form).statusCode()).isEqualTo(303);
            assertThat(visit.get("/report/2019").body()).contains("调解渠道较为单一").contains(">5</a>");
            assertThat(visit.get(EDIT).body())
                    .contains("{information-requests}")
                    .contains("赵敏");
            assertThat(visit.post(EDIT, EDIT, Map.of("part", "no-such", "zh", "x"))
                            .statusCode())
                    .isBetween(400, 499);
        }
    }

    @Test
    void nobodyElseMay() throws Exception {
        try (var visit = Visit.of(desk, "wang")) {
            assertThat(visit.get(EDIT).statusCode()).isEqualTo(403);
            assertThat(visit.get("/report/2019").statusCode()).isEqualTo(200);
            assertThat(visit.post("/matters/new", "/report/2019/freeze", Map.of())
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void thePapersAreHandedOut() throws Exception {
        try (var visit = Visit.of(desk, "zhao");
                var other = Visit.of(desk, "chen")) {
            for (var ending : new String[] {"html", "docx", "json"}) {
                var answer = visit.get("/report/2019/paper." + ending);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                        .contains("2019." + ending);
            }
            assertThat(visit.get("/report/2019/paper.json").body()).contains("演示数据", "\"sections\"");
            assertThat(other.get("/report/2019/paper.docx").statusCode()).isEqualTo(200);
            assertThat(other.get("/report/2019/paper.json").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void axeFindsNothing() {
        try (var browser = new Browser();
                var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "zhao");
            page.navigate(desk.address() + EDIT);
            assertThat(page.locator("form.sheet").count()).isGreaterThan(5);
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }
}
