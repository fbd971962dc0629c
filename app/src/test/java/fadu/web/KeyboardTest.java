package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
}
