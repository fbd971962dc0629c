package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Follows the steps of a tour in a real browser, each person in a window of his own, and counts what they take. */
final class TourWalk {
    /** Milliseconds after which a text is not there. */
    private static final int SEEN = 8_000;

    /** So much of the browser's own words is told. */
    private static final int SAID = 400;

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private final Browser browser;
    private final String address;
    private final String password;
    private final Consumer<String> clock;
    private final Map<String, Page> windows = new HashMap<>();
    private Page page;
    private final List<String> wrong = new ArrayList<>();
    private int clicks;
    private int fields;

    /**
     * @param clock sets the desk's time
     */
    TourWalk(Browser browser, String address, String password, Consumer<String> clock) {
        this.browser = browser;
        this.address = address;
        this.password = password;
        this.clock = clock;
        this.page = browser.window(1280, 900).newPage();
    }

    /**
     * Follows a section. A text that is not to be seen is noted and the walk goes on; what cannot be pressed or filled in ends
     * it.
     */
    Tour.Effort follow(Tour.Section section) {
        clicks = 0;
        fields = 0;
        for (var step : section.steps()) {
            try {
                follow(step);
            } catch (AssertionError | PlaywrightException | IllegalArgumentException e) {
                var main = page.innerText("main").replaceAll("\\s+", " ");
                wrong.add("docs/tour.md, line " + step.line() + ": " + step.text() + "\n  " + page.url() + "\n  "
                        + said(e) + "\n  " + main);
                if (!step.verb().equals("See")) {
                    break;
                }
            }
        }
        return new Tour.Effort(clicks, fields);
    }

    private static String said(Throwable error) {
        var message = String.valueOf(error.getMessage());
        return message.substring(Math.max(0, message.length() - SAID)).replaceAll("\\s+", " ");
    }

    /** What was not as the page says. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    private void follow(Tour.Step step) {
        switch (step.verb()) {
            case "On" -> clock.accept(step.first());
            case "Phone:" -> page.setViewportSize(375, 740);
            case "Sign" -> page = windows.computeIfAbsent(step.first(), this::signedIn);
            case "Open" -> page.navigate(address + step.first());
            case "Follow" -> {
                clicks++;
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(step.first()))
                        .first()
                        .click();
            }
            case "Unfold" -> {
                clicks++;
                var under = step.given().size() > 1
                        ? page.locator("li", new Page.LocatorOptions().setHasText(step.last()))
                        : page.locator("main");
                under.locator("summary", new Locator.LocatorOptions().setHasText(step.first()))
                        .first()
                        .click();
            }
            case "Press" -> {
                clicks++;
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions()
                                        .setName(step.first())
                                        .setExact(true))
                        .first()
                        .click();
                page.waitForLoadState();
            }
            case "Type" -> {
                fields++;
                field(step.last()).fill(step.first());
            }
            case "Choose" -> {
                fields++;
                choose(step.first(), step.last());
            }
            case "Attach" -> {
                fields++;
                var content = "演示文件".getBytes(StandardCharsets.UTF_8);
                field(step.last()).setInputFiles(new FilePayload(step.first(), "text/plain", content));
            }
            case "See" -> {
                for (var text : step.given()) {
                    page.locator("main", new Page.LocatorOptions().setHasText(text))
                            .waitFor(new Locator.WaitForOptions().setTimeout(SEEN));
                }
                assertThat(page.evaluate(SIDEWAYS)).as("scrolls sideways").isEqualTo(0);
            }
            default -> throw new IllegalArgumentException("“" + step.verb() + "” is nothing that can be followed");
        }
    }

    private Page signedIn(String person) {
        var own = browser.window(1280, 900).newPage();
        own.navigate(address + "/");
        own.fill("#name", person);
        own.fill("#password", password);
        own.keyboard().press("Enter");
        own.waitForURL(url -> !url.contains("/sign-in"));
        return own;
    }

    /** The input under a label, which may go on with a word such as “must”. */
    private Locator field(String label) {
        var exact = page.getByLabel(begins(label));
        return exact.first();
    }

    private void choose(String option, String label) {
        var group = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(begins(label)));
        if (group.count() > 0) {
            group.first()
                    .getByLabel(Pattern.compile("^\\s*" + literal(option) + "\\s*$"))
                    .check();
        } else {
            field(label).selectOption(new SelectOption().setLabel(option));
        }
    }

    /** The label, alone or before further words. The browser reads the pattern, so it cannot quote as Java does. */
    private static Pattern begins(String label) {
        return Pattern.compile("^\\s*" + literal(label) + "(\\s[\\s\\S]*)?$");
    }

    private static String literal(String text) {
        return text.replaceAll("([\\\\^$.|?*+()\\[\\]{}/])", "\\\\$1");
    }
}
