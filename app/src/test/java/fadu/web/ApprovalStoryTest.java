package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fadu.notice.Gateways;
import fadu.notice.NoticeWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
    private final Path outbox = desk.house.database().settings().data().resolve("outbox");
    private final NoticeWork work = new NoticeWork(desk.house, Gateways.from(Map.of(), outbox, "http://desk"));

    ApprovalStoryTest() {
        desk.person("qian", "钱程", "Qian Cheng", "legal", "legal-head");
    }

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

    @Test
    void aLinkInAMessageOpensItAfterSignIn() throws Exception {
        try (var window = browser.window(1280, 800);
                var pocket = browser.window(375, 740)) {
            try (var head = Visit.of(desk, "li")) {
                head.post(
                        "/account/addresses",
                        "/account/addresses",
                        Map.of("old", TestDesk.PASSWORD, "sms", "13812345678", "sms-wanted", "on"));
            }
            var clerk = Browser.signedIn(window, desk, "wang");
            lay(clerk, "ir-2019-0042", "档案在外地库房");
            work.run(TestDesk.J, TestDesk.at("2019-10-23T09:31"));
            work.run(TestDesk.J, TestDesk.at("2019-10-23T09:32"));
            var message = message();
            assertThat(message).contains("“延长答复期限”送您批准", "13812345678").doesNotContain("软件园", "档案在外地库房", "张三");

            var head = pocket.newPage();
            head.navigate(desk.address() + message.replaceAll("(?s).*http://desk(/notices/\\d+).*", "$1"));
            head.fill("#name", "li");
            head.fill("#password", TestDesk.PASSWORD);
            head.keyboard().press("Enter");
            head.waitForURL("**/approvals/*-*");
            assertThat(head.textContent("main")).contains("档案在外地库房", "软件园规划许可材料");
            assertThat(head.evaluate(SIDEWAYS)).isEqualTo(0);
            press(head, "批准并登记：延长答复期限");
            head.waitForURL("**/matters/ir-2019-0042?entered=*");

            work.run(TestDesk.J, TestDesk.at("2019-10-23T09:33"));
            work.run(TestDesk.J, TestDesk.at("2019-10-23T09:34"));
            clerk.navigate(desk.address() + "/notices");
            var number = message.replaceAll("(?s).*demonstration】(\\S+) .*", "$1");
            assertThat(clerk.locator("main li")
                            .filter(new Locator.FilterOptions().setHasText(number + " 政府信息公开申请：您送批的“延长答复期限”已批准并登记"))
                            .count())
                    .isEqualTo(1);
            head.navigate(desk.address() + "/notices");
            assertThat(head.textContent("main")).contains(number).doesNotContain("已批准并登记");
        }
    }

    private String message() throws IOException {
        try (var files = Files.list(outbox.resolve("sms"))) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            return Files.readString(all.getFirst());
        }
    }

    @Test
    void aMatterBeginsWhenItsFirstActIsApproved() {
        try (var window = browser.window(1280, 800);
                var pocket = browser.window(375, 740)) {
            var form = desk.address() + "/matters/new/contract-check/start";
            var clerk = Browser.signedIn(window, desk, "zhao");
            clerk.navigate(form);
            clerk.fill("#f-title", "上半年合同检查");
            clerk.check("input[name=aspects][value=performance]");
            choose(clerk, "钱程");
            press(clerk, "送批准人批准");
            clerk.waitForURL("**/approvals/*-*");
            assertThat(clerk.textContent("main")).contains("新立：", "上半年合同检查", "实际履行", "等待钱程批准");
            assertThat(clerk.evaluate(SIDEWAYS)).isEqualTo(0);

            var head = Browser.signedIn(pocket, desk, "qian");
            head.navigate(desk.address() + "/");
            head.locator("[aria-labelledby=share-laid] a.line", new Page.LocatorOptions().setHasText("启动检查"))
                    .click();
            head.waitForURL("**/approvals/*-*");
            var address = head.url();
            assertThat(head.textContent("main")).contains("上半年合同检查", "实际履行", "政策法制局", "赵敏");
            assertThat(head.evaluate(SIDEWAYS)).isEqualTo(0);
            Pictures.take(head, "approval-first", "zh", true);
            assertThat(new AxeBuilder(head).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();
            // Given back, what was typed stands in the form again.
            head.click("summary >> text=不批准，退回");
            head.fill("#return-words", "请一并检查登记备案");
            press(head, "退回承办人");
            clerk.navigate(address);
            assertThat(clerk.textContent("main")).contains("请一并检查登记备案");
            clerk.click("text=修改后再送");
            assertThat(clerk.isChecked("input[name=aspects][value=performance]"))
                    .isTrue();
            clerk.check("input[name=aspects][value=registration]");
            choose(clerk, "钱程");
            press(clerk, "送批准人批准");
            clerk.waitForURL("**/approvals/*-*");

            head.navigate(clerk.url());
            press(head, "批准并登记：启动检查");
            head.waitForURL("**/matters/*?entered=1");
            assertThat(head.textContent("main")).contains("上半年合同检查", "赵敏", "批准人 钱程", "登记备案");
            clerk.navigate(desk.address() + "/approvals");
            assertThat(clerk.textContent("main")).contains("已批准", "已退回");
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
