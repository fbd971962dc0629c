package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fadu.access.Accounts;
import fadu.access.Approvals;
import fadu.matter.BulkPlans;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Every page in both languages, wide, at 200 per cent and on a phone: nothing for axe to say, no scrolling sideways, nothing
 * for the mouse alone, not heavy; and its picture.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookTest {
    private static final int WIDE = 1280;
    private static final int HEIGHT = 800;
    private static final int PHONE = 375;
    private final TestDesk desk = new TestDesk();
    private final Browser browser = new Browser();
    private final Map<String, Page> windows = new HashMap<>();
    private final Map<Page, Weight> weights = new HashMap<>();

    /** Those that the test says, and has not looked at yet. */
    private final Set<String> said = new LinkedHashSet<>();

    LookTest() {
        desk.person("shi", "石正", "Shi Zheng", "office", "unit-head");
    }

    @BeforeEach
    void says(TestInfo test) {
        said.clear();
        test.getTestMethod().map(m -> m.getAnnotation(LooksAt.class)).ifPresent(at -> said.addAll(List.of(at.value())));
    }

    @AfterEach
    void hasLookedAtWhatItSays() {
        assertThat(said).as("said and not looked at").isEmpty();
    }

    @AfterAll
    void end() {
        browser.close();
        desk.close();
    }

    @Test
    @LooksAt("/sign-in")
    void signIn() {
        look("sign-in", "/sign-in", false);
    }

    @Test
    @LooksAt("/sign-in/password")
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
    @LooksAt({"/", "/units"})
    void start() {
        look("start", "/", true);
        look("units", "/units", "li");
    }

    @Test
    @LooksAt({"/approvals", "/approvals/{id}"})
    void approvals() {
        var laid = new Approvals.Laid(
                "ir-2019-0041", "extend", "", "why=%E6%A1%A3%E6%A1%88%E5%A4%96%E5%80%9F", "", "", Optional.empty());
        new Approvals(desk.house.database().worker())
                .ask(TestDesk.J, "laid-before-li", laid, "wang", "li", TestDesk.at("2019-10-23T09:10"));
        look("approvals", "/approvals", "li");
        look("approval", "/approvals/laid-before-li", "li");
        var outdated = new Approvals.Laid(
                "ir-2019-0042", "extend", "", "why=%E6%A1%A3%E6%A1%88&old_field=1", "", "", Optional.empty());
        new Approvals(desk.house.database().worker())
                .ask(TestDesk.J, "laid-long-ago", outdated, "wang", "li", TestDesk.at("2019-10-23T09:10"));
        look("approval-outdated", "/approvals/laid-long-ago", "li");
    }

    @Test
    @LooksAt("/duties")
    void duties() {
        desk.yearOf("李强");
        look("duties", "/duties", "li");
    }

    @Test
    @LooksAt({"/plan/{year}", "/check/{year}", "/appraise/{year}", "/appraise/{year}/reviews/{id}"})
    void planCheckAppraise() {
        WorkYear.of(desk);
        look("plan", "/plan/2019", "sun");
        look("check", "/check/2019", "lin");
        look("appraise", "/appraise/2019", "lin");
        look("review", "/appraise/2019/reviews/fr-1?seed=20191020&n0=2", "wu");
    }

    @Test
    @LooksAt({"/due", "/matters/{id}/limit/{key}"})
    void due() {
        look("due", "/due", true);
        look("reply", "/matters/ir-2019-0033/limit/answer", true);
    }

    @Test
    @LooksAt("/matters/{id}")
    void matter() {
        look("matter", "/matters/ir-2019-0041", true);
    }

    @Test
    @LooksAt("/matters/{id}/act/{act}")
    void act() {
        look("act", "/matters/ir-2019-0041/act/extend", true);
    }

    @Test
    @LooksAt("/matters")
    void matters() {
        look("matters", "/matters", true);
    }

    @Test
    @LooksAt("/matters")
    void mattersOfAKind() {
        look("matters-kind", "/matters?kind=information-request&f.channel=hand&col=channel,arrived", true);
    }

    @Test
    @LooksAt("/registers")
    void registers() {
        look("registers", "/registers", true);
    }

    @Test
    @LooksAt("/registers/{id}")
    void register() {
        desk.item("A1", "licence", "2019-03-01");
        desk.item("A2", "penalty", "2019-05-01");
        look("register", "/registers/power-item?by=item_kind", "zhao");
    }

    @Test
    @LooksAt("/calendar")
    void calendar() {
        look("calendar", "/calendar?month=2019-10", true);
    }

    @Test
    @LooksAt("/matters")
    void found() {
        look("matters-found", "/matters?text=" + URLEncoder.encode("补偿", StandardCharsets.UTF_8), true);
    }

    @Test
    @LooksAt("/matters")
    void nothingFound() {
        look("matters-empty", "/matters?text=no-such-thing", true);
    }

    @Test
    @LooksAt("/matters/{id}/act/{act}")
    void record() {
        look("record", "/matters/ir-2019-0041/act/refuse?how=record", true);
    }

    @Test
    @LooksAt("/matters/{id}/limit/{key}")
    void calculation() {
        look("calculation", "/matters/ir-2019-0042/limit/answer", true);
    }

    @Test
    @LooksAt("/matters/new")
    void kinds() {
        look("new", "/matters/new", true);
    }

    @Test
    @LooksAt("/matters/new/{procedure}/{act}")
    void opening() {
        look("opening", "/matters/new/information-request/receive", true);
    }

    @Test
    @LooksAt("/procedures")
    void procedures() {
        look("procedures", "/procedures", true);
    }

    @Test
    @LooksAt("/procedures/{id}")
    void procedure() {
        look("procedure", "/procedures/information-request@2019", true);
    }

    @Test
    @LooksAt("/report/{year}")
    void report() {
        look("report", "/report/2019?number=information-requests", true);
    }

    @Test
    @LooksAt("/report/{year}/edit")
    void reportEditing() {
        look("report-edit", "/report/2019/edit", "zhao");
    }

    @Test
    @LooksAt("/account")
    void account() {
        look("account", "/account", true);
    }

    @Test
    @LooksAt({"/notices", "/letters", "/account/addresses", "/deputies", "/handover/{person}"})
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
    @LooksAt({"/account/tokens", "/account/passkeys"})
    void tokens() {
        look("tokens", "/account/tokens", true);
        look("passkeys", "/account/passkeys", true);
    }

    @Test
    @LooksAt("/api/docs")
    void api() {
        look("api", "/api/docs?lang=zh", false);
        look("api-english", "/api/docs?lang=en", false);
    }

    @Test
    @LooksAt("/matters/{id}/papers/{seq}/{document}")
    void paper() {
        look("paper", "/matters/ir-2019-0041/papers/3/third-letter", true);
    }

    @Test
    @LooksAt({"/admin/units", "/admin/webhooks", "/admin/accounts", "/admin/outside", "/admin/logs", "/admin/why"})
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
    @LooksAt({"/matters/{id}/act/{act}", "/matters/{id}/split"})
    void mergeAndSplit() {
        look("merge", "/matters/ir-2019-0043/act/merge-duplicate", "shi");
        look("split", "/matters/ir-2019-0035/split", true);
    }

    @Test
    @LooksAt({"/bulk/{id}", "/matters"})
    void manyAtOnce() {
        var plan = new BulkPlans.Plan(
                "look", "hand-over", List.of("ir-2019-0041", "ir-2019-0042"), Optional.empty(), Map.of());
        var plans = new BulkPlans(desk.house.database().worker());
        plans.make(TestDesk.J, "wang", plan, desk.door.instant());
        look("bulk", "/bulk/look?again=yes&each=why", true);
        plans.give(TestDesk.J, "look", "new_officer=li&why=%E4%BC%91%E5%81%87");
        look("bulk-preview", "/bulk/look", true);
        look("matters-bulk", "/matters?kind=information-request&none=yes", "shi");
    }

    @Test
    @LooksAt("/error")
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
        // What was looked at is what the test says, except for what is not there.
        var place = PathContainer.parsePath(URI.create(path).getPath());
        said.removeIf(pattern -> name.equals("missing")
                || PathPatternParser.defaultInstance.parse(pattern).matches(place));
        var page = windows.computeIfAbsent(person, this::opened);
        var weight = weights.computeIfAbsent(page, Weight::of);
        for (var language : new String[] {"zh", "en"}) {
            var said = name + " " + language;
            weight.taken();
            open(page, WIDE, name, path, language, then);
            assertThat(weight.taken()).as("bytes of " + said).isBetween(1L, Weight.MOST);
            assertThat(Axe.wrong(page)).as(said).isEmpty();
            Fit.zoom(page, WIDE, HEIGHT);
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
        if (width == WIDE) {
            assertThat(Fit.headerLines(page))
                    .as(name + " " + language + ": lines of the header")
                    .isEqualTo(1);
        }
        Pictures.take(page, name, language, width == PHONE);
    }

    private static void sideways(Page page, String name) {
        assertThat(Fit.sideways(page)).as(name + " scrolls sideways").isEqualTo(0);
    }

    /** A window for a person, signed in once. */
    private Page opened(String person) {
        var window = browser.window(WIDE, HEIGHT);
        Axe.into(window);
        return person.isEmpty() ? window.newPage() : Browser.signedIn(window, desk, person);
    }
}
