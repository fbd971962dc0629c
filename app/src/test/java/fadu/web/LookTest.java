package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fadu.Words;
import fadu.access.Accounts;
import fadu.access.Approvals;
import fadu.matter.BulkPlans;
import fadu.org.Person;
import fadu.org.Post;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every page in both languages, wide, at 200 per cent and on a phone: nothing for axe to say, no scrolling sideways, nothing
 * for the mouse alone, not heavy; and its picture.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookTest {
    private static final int WIDE = 1280;
    private static final int HEIGHT = 800;
    private static final int PHONE = 375;
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final TestDesk desk = new TestDesk();
    private final Browser browser = new Browser();
    private final Map<String, Page> windows = new HashMap<>();
    private final Map<Page, Weight> weights = new HashMap<>();

    @AfterAll
    void end() {
        browser.close();
        desk.close();
    }

    @Test
    void signIn() {
        look("sign-in", "/sign-in", false);
    }

    @Test
    void ownPassword() {
        var accounts = new Accounts(desk.house.database());
        accounts.give(TestDesk.J, "chen", "given-to-chen-2019", desk.door.instant());
        var page = opened("");
        page.navigate(desk.address() + "/due");
        page.fill("#name", "chen");
        page.fill("#password", "given-to-chen-2019");
        page.keyboard().press("Enter");
        page.waitForURL("**/sign-in/password");
        windows.put("chen, not in yet", page);
        look("own-password", "/sign-in/password", "chen, not in yet");
        accounts.open(TestDesk.J, "chen", TestDesk.PASSWORD, desk.door.instant());
    }

    @Test
    void start() {
        look("start", "/", true);
    }

    @Test
    void units() {
        look("units", "/units", "li");
    }

    @Test
    void approvals() {
        var laid = new Approvals.Laid(
                "ir-2019-0041", "extend", "", "why=%E6%A1%A3%E6%A1%88%E5%A4%96%E5%80%9F", "", "", Optional.empty());
        new Approvals(desk.house.database().worker())
                .ask(TestDesk.J, "laid-before-li", laid, "wang", "li", TestDesk.at("2019-10-23T09:10"));
        look("approvals", "/approvals", "li");
        look("approval", "/approvals/laid-before-li", "li");
    }

    @Test
    void duties() {
        desk.yearOf("李强");
        look("duties", "/duties", "li");
    }

    @Test
    void planCheckAppraise() {
        WorkYear.of(desk);
        look("plan", "/plan/2019", "sun");
        look("check", "/check/2019", "lin");
        look("appraise", "/appraise/2019", "lin");
        look("review", "/appraise/2019/reviews/fr-1?seed=20191020&n0=2", "wu");
    }

    @Test
    void reply() {
        look("reply", "/matters/ir-2019-0033/limit/answer", true);
    }

    @Test
    void due() {
        look("due", "/due", true);
    }

    @Test
    void matter() {
        look("matter", "/matters/ir-2019-0041", true);
    }

    @Test
    void act() {
        look("act", "/matters/ir-2019-0041/act/extend", true);
    }

    @Test
    void matters() {
        look("matters", "/matters", true);
    }

    @Test
    void mattersOfAKind() {
        look("matters-kind", "/matters?kind=information-request&f.channel=hand&col=channel,arrived", true);
    }

    @Test
    void registers() {
        look("registers", "/registers", true);
    }

    @Test
    void register() {
        look("register", "/registers/power-item?by=item_kind", true);
    }

    @Test
    void calendar() {
        look("calendar", "/calendar?month=2019-10", true);
    }

    @Test
    void found() {
        look("matters-found", "/matters?text=" + URLEncoder.encode("补偿", StandardCharsets.UTF_8), true);
    }

    @Test
    void nothingFound() {
        look("matters-empty", "/matters?text=no-such-thing", true);
    }

    @Test
    void record() {
        look("record", "/matters/ir-2019-0041/act/refuse?how=record", true);
    }

    @Test
    void calculation() {
        look("calculation", "/matters/ir-2019-0042/limit/answer", true);
    }

    @Test
    void kinds() {
        look("new", "/matters/new", true);
    }

    @Test
    void opening() {
        look("opening", "/matters/new/information-request/receive", true);
    }

    @Test
    void procedures() {
        look("procedures", "/procedures", true);
    }

    @Test
    void procedure() {
        look("procedure", "/procedures/information-request@2019", true);
    }

    @Test
    void report() {
        look("report", "/report/2019?number=information-requests", true);
    }

    @Test
    void reportEditing() {
        look("report-edit", "/report/2019/edit", "zhao");
    }

    @Test
    void account() {
        look("account", "/account", true);
    }

    @Test
    void notices() {
        desk.told();
        look("notices", "/notices", true);
        look("letters", "/letters", true);
        look("addresses", "/account/addresses", true);
        desk.unitHead("sun", "孙健", "Sun Jian");
        look("deputies", "/deputies", "sun");
        look("handover", "/handover/wang", "sun");
    }

    @Test
    void tokens() {
        look("tokens", "/account/tokens", true);
        look("passkeys", "/account/passkeys", true);
    }

    @Test
    void api() {
        look("api", "/api/docs?lang=zh", false);
        look("api-english", "/api/docs?lang=en", false);
    }

    @Test
    void paper() {
        look("paper", "/matters/ir-2019-0041/papers/3/third-letter", true);
    }

    @Test
    void administrators() {
        look("admin-units", "/admin/units", "bai");
        look("admin-webhooks", "/admin/webhooks", "bai");
        accounts();
        look("admin-outside", "/admin/outside", "an");
        look("admin-logs", "/admin/logs", "shen");
        look("admin-why", "/admin/why?person=chen&procedure=information-request@2019&act=extend&unit=office", "an");
    }

    /** Somebody has no account; then it is opened, and its first password shown. */
    private void accounts() {
        var accounts = new Accounts(desk.house.database());
        accounts.close(TestDesk.J, "chen");
        look("admin-accounts", "/admin/accounts", "an");
        look("admin-opened", "/admin/accounts", "an", page -> {
            accounts.close(TestDesk.J, "chen");
            page.reload();
            page.locator("form[action$='/opening'] button").click();
            page.waitForURL("**/opening");
        });
        accounts.open(TestDesk.J, "chen", TestDesk.PASSWORD, desk.door.instant());
    }

    @Test
    void mergeAndSplit() {
        look("merge", "/matters/ir-2019-0043/act/merge-duplicate", true);
        look("split", "/matters/ir-2019-0035/split", true);
    }

    @Test
    void manyAtOnce() {
        var plan = new BulkPlans.Plan(
                "look", "hand-over", List.of("ir-2019-0041", "ir-2019-0042"), Optional.empty(), Map.of());
        var plans = new BulkPlans(desk.house.database().worker());
        plans.make(TestDesk.J, "wang", plan, desk.door.instant());
        look("bulk", "/bulk/look?again=yes&each=why", true);
        plans.give(TestDesk.J, "look", "new_officer=li&why=%E4%BC%91%E5%81%87");
        look("bulk-preview", "/bulk/look", true);
        var head = new Post(TestDesk.J, "sun", "unit-head", "office", LocalDate.of(2015, 1, 1), Optional.empty());
        desk.house.people().keep(new Person(TestDesk.J, "sun", new Words("孙志", "Sun Zhi")));
        desk.house.posts().keep(head);
        new Accounts(desk.house.database()).open(TestDesk.J, "sun", TestDesk.PASSWORD, desk.door.instant());
        look("matters-bulk", "/matters?kind=information-request&none=yes", "sun");
    }

    @Test
    void missing() {
        look("missing", "/no-such-page", true);
    }

    @Test
    void theDemonstrationSaysSoOnPaperToo() {
        try (var window = browser.window(800, 1000)) {
            var page = Browser.signedIn(window, desk, "wang");
            page.navigate(desk.address() + "/matters/ir-2019-0041");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".demo").isVisible()).isTrue();
            assertThat(page.locator(".nav").isVisible()).isFalse();
            assertThat(page.locator(".strip svg").first().isVisible()).isTrue();
        }
    }

    private void look(String name, String path, boolean signedIn) {
        look(name, path, signedIn ? "wang" : "");
    }

    private void look(String name, String path, String person) {
        look(name, path, person, _ -> {});
    }

    /** @param then what leads on from that path to the page */
    private void look(String name, String path, String person, Consumer<Page> then) {
        var page = windows.computeIfAbsent(person, this::opened);
        var weight = weights.computeIfAbsent(page, Weight::of);
        for (var language : new String[] {"zh", "en"}) {
            var said = name + " " + language;
            weight.taken();
            open(page, WIDE, name, path, language, then);
            assertThat(weight.taken()).as("bytes of " + said).isBetween(1L, Weight.MOST);
            assertThat(Axe.wrong(page)).as(said).isEmpty();
            zoom(page);
            sideways(page, said + " at 200 per cent");
            assertThat(Axe.wrong(page)).as(said + " at 200 per cent").isEmpty();
            // The keys find the same in both languages.
            if (language.equals("zh")) {
                assertThat(TabWalk.over(page)).as(name + " by keyboard").isEmpty();
            }
            open(page, PHONE, name, path, language, then);
            assertThat(Axe.wrong(page)).as(said + " on the phone").isEmpty();
        }
    }

    private void open(Page page, int width, String name, String path, String language, Consumer<Page> then) {
        page.setViewportSize(width, HEIGHT);
        var answer = page.navigate(
                desk.address() + "/language/" + language + "?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(path).isEqualTo(name.equals("missing") ? 404 : 200);
        then.accept(page);
        sideways(page, name + " at " + width);
        Pictures.take(page, name, language, width == PHONE);
    }

    private static void sideways(Page page, String name) {
        assertThat(page.evaluate(SIDEWAYS)).as(name + " scrolls sideways").isEqualTo(0);
    }

    /** 200 per cent, as the browser does it: half as many pixels, each of them two wide. */
    private static void zoom(Page page) {
        var half = new JsonObject();
        half.addProperty("width", WIDE / 2);
        half.addProperty("height", HEIGHT / 2);
        half.addProperty("deviceScaleFactor", 2);
        half.addProperty("mobile", false);
        var session = page.context().newCDPSession(page);
        session.send("Emulation.setDeviceMetricsOverride", half);
        session.detach();
    }

    /** A window for a person, signed in once. */
    private Page opened(String person) {
        var window = browser.window(WIDE, HEIGHT);
        Axe.into(window);
        return person.isEmpty() ? window.newPage() : Browser.signedIn(window, desk, person);
    }
}
