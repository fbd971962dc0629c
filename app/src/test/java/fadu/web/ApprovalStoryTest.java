package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An act is laid before its approver, who reads it on a phone and approves it with one thumb, or gives it back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovalStoryTest {
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final TestDesk desk = new TestDesk();
    private final Browser browser = new Browser();

    @AfterAll
    void end() {
        browser.close();
        desk.close();
    }

    @Test
    void isEnteredWhenItIsApproved() {
        try (var window = browser.window(1280, 800);
                var pocket = browser.window(375, 740)) {
            var clerk = Browser.signedIn(window, desk, "wang");
            lay(clerk, "ir-2019-0041", "需征求第三方意见并调阅档案");
            assertThat(clerk.locator("#asked").textContent()).contains("延长答复期限", "送李强", "待批准");
            assertThat(clerk.locator(".docket").textContent()).doesNotContain("需征求第三方意见并调阅档案");
            // The same is not laid before anybody twice.
            lay(clerk, "ir-2019-0041", "再送一次");
            assertThat(clerk.locator("#asked li").count()).isEqualTo(1);

            var head = Browser.signedIn(pocket, desk, "li");
            head.navigate(desk.address() + "/");
            head.locator("[aria-labelledby=share-laid] a.line", new Page.LocatorOptions().setHasText("征收补偿标准"))
                    .click();
            assertThat(head.textContent("main")).contains("需征求第三方意见并调阅档案", "第三十三条第二款", "王琳");
            assertThat(head.evaluate(SIDEWAYS)).isEqualTo(0);
            Pictures.take(head, "approval", "zh", true);
            assertThat(new AxeBuilder(head).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();
            press(head, "批准并登记：延长答复期限");
            head.waitForURL("**entered=*");
            assertThat(head.locator(".docket").textContent()).contains("需征求第三方意见并调阅档案", "王琳", "李强");

            clerk.navigate(desk.address() + "/approvals");
            assertThat(clerk.textContent("main")).contains("已批准");
            clerk.navigate(desk.address() + "/matters/ir-2019-0041");
            assertThat(clerk.locator("#asked").count()).isZero();
        }
    }

    @Test
    void isGivenBackOrRefusedWithItsArticleAndNobodyElseSeesIt() {
        try (var window = browser.window(1280, 800);
                var other = browser.window(1280, 800)) {
            var clerk = Browser.signedIn(window, desk, "wang");
            clerk.navigate(desk.address() + "/matters/ir-2019-0043/act/refuse#act");
            clerk.check("input[name=refusal_ground][value=internal]");
            clerk.fill("#f-why", "内部管理信息");
            choose(clerk, "李强");
            press(clerk, "送批准人批准");
            // The answer was not reviewed: nobody is asked to approve what the law does not allow.
            assertThat(clerk.locator("#refused").textContent()).contains("第四十五条");
            assertThat(clerk.inputValue("#f-why")).isEqualTo("内部管理信息");
            lay(clerk, "ir-2019-0043", "尚在调阅");

            var head = Browser.signedIn(other, desk, "li");
            head.navigate(desk.address() + "/approvals");
            head.locator("a.line", new Page.LocatorOptions().setHasText("年度财政预算明细"))
                    .click();
            head.waitForURL("**/approvals/*-*");
            var address = head.url();
            head.click("summary >> text=不批准，退回");
            head.fill("#return-words", "先送法制审核");
            press(head, "退回承办人");
            assertThat(head.textContent("main")).contains("没有送您批准的事项");

            clerk.navigate(address);
            assertThat(clerk.textContent("main")).contains("已退回", "先送法制审核");
            assertThat(clerk.locator("button:has-text('批准并登记')").count()).isZero();

            var stranger = Browser.signedIn(browser.window(1280, 800), desk, "zhao");
            assertThat(stranger.request().get(address).status()).isEqualTo(404);
        }
    }

    private void lay(Page page, String matter, String why) {
        page.navigate(desk.address() + "/matters/" + matter + "/act/extend#act");
        page.fill("#f-why", why);
        choose(page, "李强");
        press(page, "送批准人批准");
    }

    private static void choose(Page page, String approver) {
        page.selectOption("#f-approver", new com.microsoft.playwright.options.SelectOption().setLabel(approver));
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
