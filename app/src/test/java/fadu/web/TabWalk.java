package fadu.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A page without a mouse: Tab goes once around it. Whatever can be pressed must have been reached, in the order of reading,
 * seen and not covered; what folds out opens and closes by Enter, and a menu by Escape, which gives the focus back.
 */
final class TabWalk {
    /** So often as many presses as there are stops: a date alone takes four. */
    private static final int PATIENCE = 6;

    private static final String SCRIPT = script();

    private final Page page;
    private final List<String> wrong = new ArrayList<>();

    private TabWalk(Page page) {
        this.page = page;
    }

    /** What was wrong on the page, which is left as it was but for its focus. */
    static List<String> over(Page page) {
        page.evaluate(SCRIPT);
        var walk = new TabWalk(page);
        walk.around();
        walk.folds();
        return List.copyOf(walk.wrong);
    }

    private void around() {
        int stops = number("tabWalk.stops()");
        int most = PATIENCE * (stops + 2);
        int pressed = 0;
        do {
            if (pressed > most) {
                wrong.add("a trap: Tab does not come around");
                break;
            }
            for (int i = 0; i < Math.max(2, stops / 4); i++, pressed++) {
                page.keyboard().press("Tab");
            }
        } while (!is("tabWalk.round()"));
        for (var fault : (List<?>) page.evaluate("tabWalk.faults()")) {
            wrong.add(String.valueOf(fault));
        }
    }

    private void folds() {
        int folds = number("tabWalk.folds()");
        for (int i = 0; i < folds; i++) {
            var name = String.valueOf(page.evaluate("tabWalk.fold(" + i + ")"));
            boolean was = is("tabWalk.open()");
            page.keyboard().press("Enter");
            check(is("tabWalk.open()") != was, "Enter does nothing: " + name);
            page.keyboard().press("Enter");
            check(is("tabWalk.open()") == was, "Enter does not undo it: " + name);
            if (is("document.activeElement.closest('.doings') !== null")) {
                menu(name);
            }
        }
    }

    private void menu(String name) {
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        check(is("tabWalk.within()"), "Tab does not go into what was opened: " + name);
        page.keyboard().press("Escape");
        check(
                is("document.activeElement.matches('summary') && !tabWalk.open()"),
                "Escape does not close it and give the focus back: " + name);
    }

    private void check(boolean good, String otherwise) {
        if (!good) {
            wrong.add(otherwise);
        }
    }

    private boolean is(String asked) {
        return Boolean.TRUE.equals(page.evaluate(asked));
    }

    private int number(String asked) {
        return ((Number) page.evaluate(asked)).intValue();
    }

    private static String script() {
        try (var in = TabWalk.class.getResourceAsStream("/fadu/web/tab-walk.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
