package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fadu.access.Approvals;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A morning's work without a mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeyboardTest {
    private static final int MANY = 150;
    private static final String FOCUSED =
            "(() => { const a = document.activeElement; return a.id + ' ' + (a.getAttribute('href') || a.name || a.type); })()";
    private static final String OUTLINED = "getComputedStyle(document.activeElement).outlineStyle";

    private final TestDesk desk = new TestDesk();
    private final Browser browser = new Browser();

    @AfterAll
    void end() {
        browser.close();
        desk.close();
    }

    /** Presses a key until what has the focus says this. */
    private static void until(Page page, String key, String wanted) {
        for (int pressed = 0; pressed < MANY; pressed++) {
            if (page.evaluate(FOCUSED).toString().contains(wanted)) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError(wanted + " is not reached by " + key + " on " + page.url());
    }

    @Test
    void signInOpenTheOverdueMatterAndAct() {
        try (var window = browser.window(1280, 800)) {
            var page = window.newPage();
            page.navigate(desk.address() + "/sign-in");
            until(page, "Tab", "name ");
            page.keyboard().type("wang");
            until(page, "Tab", "password ");
            page.keyboard().type(TestDesk.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForSelector("#search");

            // The first stop is the way past the navigation, and one sees it.
            until(page, "Tab", " #content");
            assertThat(page.locator(".skip").boundingBox().y).isGreaterThanOrEqualTo(0);
            page.keyboard().press("Enter");
            assertThat(page.evaluate(FOCUSED).toString()).startsWith("content ");

            until(page, "j", "/matters/ir-2019-0033");
            assertThat(page.evaluate(OUTLINED)).isNotEqualTo("none");
            page.keyboard().press("k");
            page.keyboard().press("j");
            until(page, "j", "/matters/ir-2019-0033");
            page.keyboard().press("Enter");
            page.waitForURL("**/matters/ir-2019-0033**");

            until(page, "j", "/act/take-up");
            page.keyboard().press("Enter");
            page.waitForURL("**/act/take-up**");
            until(page, "Tab", " submit");
            assertThat(page.evaluate("document.activeElement.closest('#act') !== null"))
                    .isEqualTo(true);
            page.keyboard().press("Enter");
            page.waitForURL("**entered=*");

            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator("#keys").isVisible()).isFalse();
            page.keyboard().press("/");
            assertThat(page.evaluate(FOCUSED).toString()).startsWith("search ");
            page.keyboard().type("补偿");
            page.keyboard().press("Enter");
            page.waitForURL("**/matters?text=*");
            until(page, "j", "/matters/ir-2019-0041");
        }
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0033"))
                .last()
                .satisfies(e -> assertThat(e.act()).isEqualTo("take-up"));
    }

    @Test
    void approve() {
        var laid = new Approvals.Laid(
                "ir-2019-0042", "extend", "", "why=%E6%A1%A3%E6%A1%88%E5%A4%96%E5%80%9F", "", "", Optional.empty());
        new Approvals(desk.house.database().worker())
                .ask(TestDesk.J, "laid-by-keyboard", laid, "wang", "li", TestDesk.at("2019-10-23T09:10"));
        try (var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "li");
            page.navigate(desk.address() + "/");
            until(page, "j", "/approvals/laid-by-keyboard");
            page.keyboard().press("Enter");
            page.waitForURL("**/approvals/laid-by-keyboard");
            until(page, "Tab", " #content");
            page.keyboard().press("Enter");
            until(page, "Tab", " submit");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("批准并登记：延长答复期限");
            page.keyboard().press("Enter");
            page.waitForURL("**entered=*");
        }
        assertThat(desk.house.docket().of(TestDesk.J, "ir-2019-0042"))
                .last()
                .satisfies(e -> assertThat(e.act()).isEqualTo("extend"));
    }

    @Test
    void narrowAListAndTakeItAlong() throws IOException {
        try (var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "wang");
            page.navigate(desk.address() + "/matters");
            until(page, "Tab", "text text");
            page.keyboard().type("软件园");
            until(page, "Tab", "kind kind");
            while (!"information-request".equals(page.evaluate("document.activeElement.value"))) {
                var before = page.evaluate("document.activeElement.value");
                page.keyboard().press("ArrowDown");
                assertThat(page.evaluate("document.activeElement.value")).isNotEqualTo(before);
            }
            until(page, "Tab", " submit");
            page.keyboard().press("Enter");
            page.waitForURL("**kind=information-request**");
            assertThat(page.locator(".rows > li").count()).isEqualTo(1);
            until(page, "Tab", "/matters/file.csv");
            var taken = page.waitForDownload(() -> page.keyboard().press("Enter"));
            assertThat(Files.readString(taken.path())).contains("软件园规划许可材料").doesNotContain("征收补偿标准");
        }
    }

    @Test
    void theKeysGiveTheFocusBack() {
        try (var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "wang");
            page.locator("[data-opens=keys]").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#keys").isVisible()).isTrue();
            assertThat(page.evaluate("document.activeElement.closest('#keys') !== null"))
                    .isEqualTo(true);
            page.keyboard().press("Escape");
            assertThat(page.evaluate("document.activeElement.dataset.opens")).isEqualTo("keys");
        }
    }
}
