package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.matter.Opening;
import fadu.rule.Request;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** On a phone a long name of a column takes two lines, beneath which the next begins. */
class LongLabelTest {
    @Test
    void aLongNameOfAColumnCoversNothing() {
        try (var desk = new TestDesk();
                var browser = new Browser();
                var window = browser.window(375, 800)) {
            var values = Map.<String, Object>of(
                    "title",
                    "协调小组",
                    "kind",
                    "group",
                    "body",
                    "government",
                    "set_up_on",
                    "2019-05-06",
                    "office_unit",
                    "planning");
            var asked = Request.of("set-up", "chen", Set.of("legal-head"), values);
            desk.house
                    .matters()
                    .open(
                            Opening.of(TestDesk.J, "group", "committee", "planning", asked),
                            TestDesk.at("2019-05-06T10:00"))
                    .orThrow();
            var page = Browser.signedIn(window, desk, "zhao");
            page.navigate(desk.address() + "/language/en?back=/registers/committee");
            assertThat(page.locator("td[data-label='Unit that is its office']").count())
                    .isEqualTo(1);
            assertThat(Fit.covering(page)).isZero();
        }
    }
}
