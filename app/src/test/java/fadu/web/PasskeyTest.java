package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import fadu.access.Accounts;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A passkey in Chromium, with a device that DevTools plays: made, used, copied, deleted. */
class PasskeyTest {
    static final String PASSKEY = "form[data-passkey=use] button";

    @Test
    void aPasskeyIsMadeUsedAndDeleted() throws Exception {
        try (var desk = new TestDesk();
                var browser = new Browser();
                var window = browser.window(1280, 800)) {
            var page = Browser.signedIn(window, desk, "wang");
            var device = window.newCDPSession(page);
            var authenticator = authenticator(device);
            made(page, desk);

            signOut(page, desk);
            page.navigate(desk.address() + "/matters/ir-2019-0041");
            page.click(PASSKEY);
            page.waitForURL("**/matters/ir-2019-0041*");
            assertThat(page.content()).contains("征收补偿标准");

            refused(page, desk, device, authenticator);
            deleted(page, desk);
        }
    }

    static String authenticator(CDPSession device) {
        device.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var all = new JsonObject();
        all.add("options", options);
        return device.send("WebAuthn.addVirtualAuthenticator", all)
                .get("authenticatorId")
                .getAsString();
    }

    static void made(Page page, TestDesk desk) {
        page.navigate(desk.address() + "/account");
        page.click("text=新建通行密钥");
        page.fill("#name", "办公室电脑");
        page.fill("#old", "not-my-password");
        page.click("button:has-text('新建通行密钥')");
        assertThat(page.locator("[role=alert]").textContent()).contains("口令不对");
        page.fill("#name", "办公室电脑");
        page.fill("#old", TestDesk.PASSWORD);
        page.click("button:has-text('新建通行密钥')");
        page.click("button:has-text('在这台设备上建立')");
        page.waitForSelector("text=我的通行密钥（1）");
        assertThat(page.content()).contains("办公室电脑");
    }

    static void signOut(Page page, TestDesk desk) {
        page.navigate(desk.address() + "/due");
        page.click("form[action='/sign-out'] button");
        page.waitForURL("**/sign-in?left");
    }

    /** A device that did not see the person, a copy that counts from an older number, an account that rests. */
    private static void refused(Page page, TestDesk desk, CDPSession device, String authenticator) {
        signOut(page, desk);
        verified(device, authenticator, false);
        page.click(PASSKEY);
        page.waitForSelector("[data-passkey-not]:visible");
        verified(device, authenticator, true);

        var sql = desk.house.database().worker().sql();
        sql.sql("update passkey set counter = counter + 1000").update();
        page.navigate(desk.address() + "/sign-in");
        page.click(PASSKEY);
        page.waitForSelector("text=这个通行密钥在这里不能用");
        sql.sql("update passkey set counter = 0").update();

        var until = desk.door.instant().plus(Duration.ofMinutes(10));
        sql.sql("update account set locked_until = ? where person = 'wang'")
                .param(until.atOffset(java.time.ZoneOffset.UTC))
                .update();
        page.navigate(desk.address() + "/sign-in");
        page.click(PASSKEY);
        page.waitForSelector("text=暂停登录至 09:40");
        new Accounts(desk.house.database()).unlock(TestDesk.J, "wang");
    }

    private static void verified(CDPSession device, String authenticator, boolean is) {
        var told = new JsonObject();
        told.addProperty("authenticatorId", authenticator);
        told.addProperty("isUserVerified", is);
        device.send("WebAuthn.setUserVerified", told);
    }

    private static void deleted(Page page, TestDesk desk) throws Exception {
        page.navigate(desk.address() + "/sign-in");
        page.click(PASSKEY);
        page.waitForURL(desk.address() + "/");
        page.navigate(desk.address() + "/account/passkeys");
        page.click("button:has-text('删除')");
        page.waitForSelector("text=还没有通行密钥");
        signOut(page, desk);
        page.click(PASSKEY);
        page.waitForSelector("text=这个通行密钥在这里不能用");
        try (var forged = new Visit(desk);
                var audit = Visit.of(desk, "shen")) {
            var answer = forged.post("/sign-in", "/sign-in/passkey", Map.of("answer", "{\"id\":\"AA\"}"));
            assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?failed");
            assertThat(audit.get("/admin/logs").body()).contains("新建通行密钥", "删除通行密钥", "passkey");
        }
    }
}
