package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every page in both languages, wide and on a phone: nothing for axe to say, no scrolling sideways; and its picture. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookTest {
    private final TestDesk desk = new TestDesk();
    private final Browser browser = new Browser();

    @BeforeAll
    void begin() {
        assertThat(Pictures.folder()).isDirectory();
    }

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
    void missing() {
        look("missing", "/no-such-page", true);
    }

    private void look(String name, String path, boolean signedIn) {
        for (var width : new int[] {1280, 375}) {
            try (var window = browser.window(width, width == 375 ? 812 : 800)) {
                var page = signedIn ? Browser.signedIn(window, desk, "wang") : window.newPage();
                for (var language : new String[] {"zh", "en"}) {
                    page.navigate(desk.address() + "/language/" + language + "?back=" + path);
                    check(page, name + "-" + language + (width == 375 ? "-phone" : ""));
                }
            }
        }
    }

    private static void check(Page page, String picture) {
        Pictures.take(page, picture);
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found).as(picture).isEmpty();
        var wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wide).as(picture + " scrolls sideways").isEqualTo(0);
    }

    /** Pictures of the pages: always for those who look, and into the documentation when asked. */
    static final class Pictures {
        private Pictures() {}

        static Path folder() {
            var folder = Path.of("target", "pictures").toAbsolutePath();
            folder.toFile().mkdirs();
            return folder;
        }

        static void take(Page page, String name) {
            var bytes = page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder().resolve(name + ".png"))
                    .setFullPage(true));
            assertThat(bytes).isNotEmpty();
        }
    }
}
