package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** People at work, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryTest {
    private final TestDesk desk = new TestDesk();
    private final Browser browser = new Browser();

    @AfterAll
    void end() {
        browser.close();
        desk.close();
    }

    private static void follow(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    @Test
    void fromTheDueBoardThroughARefusalToTheRecord() {
        try (var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "wang");
            follow(page, "道路施工许可");
            assertThat(page.textContent("h1")).contains("政府信息公开申请");

            // An answer is not open yet: the page says what is missing, and by which article.
            assertThat(page.locator(".shut").allTextContents().toString()).contains("拟答复已经审核", "第四十五条");

            // Asking for corrections after seven working days is refused, with the article; what was typed stays.
            page.navigate(desk.address() + "/matters/ir-2019-0035/act/ask-correction#act");
            page.fill("#f-items_to_correct", "请写明道路名称");
            press(page, "一次性告知补正");
            assertThat(page.locator("#refused").textContent()).contains("第三十条");
            assertThat(page.inputValue("#f-items_to_correct")).isEqualTo("请写明道路名称");

            // It was posted in time, on paper: that is recorded, on its day.
            follow(page, "已在纸面作出");
            page.fill("#f-happened", "2019-09-25");
            page.fill("#f-how-known", "邮局收据在卷第 3 页");
            page.fill("#f-items_to_correct", "请写明道路名称");
            press(page, "补录：一次性告知补正");
            page.waitForURL("**entered=*");
            assertThat(page.locator("[role=status]").textContent()).contains("已登记");
            assertThat(page.locator(".docket").textContent()).contains("请写明道路名称", "记录于 2019-10-23");
        }
    }

    @Test
    void aLateFactIsRecordedAndStandsInRed() {
        try (var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "wang");
            page.navigate(desk.address() + "/matters/ir-2019-0033/act/ask-correction?how=record#act");
            page.fill("#f-happened", "2019-10-08");
            page.fill("#f-how-known", "挂号信存根");
            page.fill("#f-items_to_correct", "请写明项目名称");
            press(page, "补录：一次性告知补正");
            page.waitForURL("**entered=*");
            var wrong = page.locator(".docket > li.irregular");
            assertThat(wrong.textContent()).contains("不合规定", "第三十条");
        }
    }

    @Test
    void aRequestIsRegisteredWithTheKeyboardAlone() {
        try (var window = browser.window(1280, 800)) {
            var page = keyboard(window);
            page.waitForURL("**/matters/*entered=1");
            assertThat(page.locator(".facts").first().textContent()).contains("键盘登记的申请", "互联网渠道");
            assertThat(page.locator(".docket").textContent()).contains("登记申请");
        }
    }

    private Page keyboard(BrowserContext window) {
        var page = Browser.signedIn(window, desk, "wang");
        page.navigate(desk.address() + "/matters/new/information-request/receive");
        page.focus("#f-title");
        type(page, "键盘登记的申请");
        // The channel: down four times to the internet.
        for (int i = 0; i < 5; i++) {
            page.keyboard().press(i == 0 ? "Space" : "ArrowDown");
        }
        tab(page);
        type(page, "孙某");
        type(page, "13700000000");
        page.fill("#f-confirmed", "2019-10-23");
        page.focus("#f-subject");
        type(page, "键盘登记的申请");
        type(page, "1");
        page.keyboard().insertText("全部材料");
        page.keyboard().press("Enter");
        return page;
    }

    private static void type(Page page, String text) {
        page.keyboard().insertText(text);
        tab(page);
    }

    private static void tab(Page page) {
        page.keyboard().press("Tab");
    }

    @Test
    void keysMoveThroughTheListAndSearch() {
        try (var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "wang");
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("line");
            page.locator(".peek svg:visible").first().waitFor();
            assertThat(page.locator(".peek .weeks:visible").first().getAttribute("aria-label"))
                    .contains("日期条");
            page.keyboard().press("?");
            assertThat(page.locator("#keys").isVisible()).isTrue();
            page.keyboard().press("Escape");
            page.keyboard().press("/");
            page.keyboard().insertText("软件园");
            page.keyboard().press("Enter");
            page.waitForURL("**/matters?text=*");
            assertThat(page.locator(".rows > li").count()).isEqualTo(1);
        }
    }

    @Test
    void aTableGrowsByARow() {
        try (var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "wang");
            page.navigate(desk.address() + "/matters/new/information-request/receive");
            press(page, "加一行");
            assertThat(page.locator("input[name='forms[1].form']").count()).isEqualTo(1);
            page.locator("[data-removes-row]").nth(1).click();
            assertThat(page.locator("input[name='forms[1].form']").count()).isZero();
        }
    }

    @Test
    void aTableKeepsEachRowWhenOneIsTakenOutOfIt() {
        try (var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "wang");
            page.navigate(desk.address() + "/matters/new/information-request/receive");
            press(page, "加一行");
            press(page, "加一行");
            for (int row = 0; row < 3; row++) {
                page.locator("input[name='forms[" + row + "].form']").fill("第" + row + "种");
            }
            page.locator("[data-removes-row]").first().click();
            press(page, "加一行");
            page.locator("input[name='forms[2].form']").fill("后加");
            var typed = page.locator("input[name$='].form']");
            assertThat(typed.evaluateAll("all => all.map(i => i.name + i.value + i.ariaLabel.slice(-1))"))
                    .isEqualTo(List.of("forms[0].form第1种1", "forms[1].form第2种2", "forms[2].form后加3"));
        }
    }
}
