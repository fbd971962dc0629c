package fadu.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Kinds of matter by topic: found by typing, complete without it, and only those that the visitor's posts may open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KindsTest {
    private final TestDesk desk = new TestDesk();
    private final Browser browser = new Browser();

    @AfterAll
    void end() {
        browser.close();
        desk.close();
    }

    @Test
    void aLongListIsNarrowedWhileTyping() {
        try (var window = browser.window(1280, 900)) {
            var page = Browser.signedIn(window, desk, "wang");
            page.navigate(desk.address() + "/procedures");
            var all = page.locator("[data-narrow]:visible").count();
            assertThat(all).isGreaterThan(100);
            page.fill("#narrow", "政府信息公开 年度");
            assertThat(page.locator("[data-narrow]:visible")).hasCount(1);
            assertThat(page.locator("[data-narrow-group]:visible")).hasCount(1);
            page.fill("#narrow", "没有这样的种类");
            assertThat(page.locator("[data-narrow]:visible")).hasCount(0);
            assertThat(page.locator("[data-narrowed-none]")).isVisible();
            page.fill("#narrow", "");
            assertThat(page.locator("[data-narrow]:visible")).hasCount(all);
        }
    }

    @Test
    void everybodyBeginsWhatTheirPostsAllow() throws Exception {
        try (var clerk = Visit.of(desk, "wang");
                var planner = Visit.of(desk, "chen")) {
            assertThat(clerk.get("/matters/new").body())
                    .contains("id=\"topic-openness\"")
                    .contains("/matters/new/information-request/receive")
                    .doesNotContain("/matters/new/unit-succession/propose");
            assertThat(planner.get("/matters/new").body()).doesNotContain("/matters/new/information-request/receive");
        }
    }

    @Test
    void theKindsOfTheFilterStandUnderTheirTopics() throws Exception {
        try (var clerk = Visit.of(desk, "wang")) {
            assertThat(clerk.get("/matters").body()).contains("<optgroup label=\"政府信息公开\">");
        }
    }

    @Test
    void twoVersionsStandSideBySide() throws Exception {
        try (var clerk = Visit.of(desk, "wang")) {
            assertThat(clerk.get("/procedures/information-request@2019").body())
                    .contains("2007 版与 2019 版")
                    .contains("class=\"pair differs\"");
            assertThat(clerk.get("/procedures/information-request@2007").body()).doesNotContain("class=\"pair");
        }
    }
}
