package fadu.web;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

/** How a page fits into its window. */
final class Fit {
    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String LINES = """
            [...document.querySelectorAll(".head > div > *")].map((part) => part.getBoundingClientRect())
              .filter((box) => box.height > 0).sort((a, b) => a.top - b.top)
              .reduce((lines, box) => box.top < lines.bottom
                ? { count: lines.count, bottom: Math.min(lines.bottom, box.bottom) }
                : { count: lines.count + 1, bottom: box.bottom }, { count: 0, bottom: -1 }).count""";

    private static final String COVERING = """
            [...document.querySelectorAll("td[data-label]")].filter((cell) => cell.offsetHeight > 0
              && parseFloat(getComputedStyle(cell, "::before").height) > cell.offsetHeight).length""";

    private Fit() {}

    /** By how many pixels it is too wide. */
    static int sideways(Page page) {
        return number(page, SIDEWAYS);
    }

    /** How many cells have a label that reaches over the next. */
    static int covering(Page page) {
        return number(page, COVERING);
    }

    /** How many lines what stands in the header takes. */
    static int headerLines(Page page) {
        return number(page, LINES);
    }

    private static int number(Page page, String asked) {
        return ((Number) page.evaluate(asked)).intValue();
    }

    /** 200 per cent, as the browser does it: half as many pixels, each of them two wide. */
    static void zoom(Page page, int width, int height) {
        var half = new JsonObject();
        half.addProperty("width", width / 2);
        half.addProperty("height", height / 2);
        half.addProperty("deviceScaleFactor", 2);
        half.addProperty("mobile", false);
        var session = page.context().newCDPSession(page);
        session.send("Emulation.setDeviceMetricsOverride", half);
        session.detach();
    }
}
