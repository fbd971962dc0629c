package fadu.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Pictures of the pages, with {@code -Dfadu.screenshots=true}: all for those who look, some into the documentation. */
final class Pictures {
    /** The pages that the documentation shows in English, too, and on a phone. */
    private static final Set<String> SHOWN = Set.of("start", "due", "matter", "units", "report");

    private Pictures() {}

    static void take(Page page, String name, String language, boolean phone) {
        if (!Boolean.getBoolean("fadu.screenshots")) {
            return;
        }
        var file = name + "-" + language + (phone ? "-phone" : "") + ".png";
        save(page, Path.of("target", "pictures"), file, true);
        boolean wanted =
                phone ? language.equals("zh") && SHOWN.contains(name) : language.equals("zh") || SHOWN.contains(name);
        if (wanted) {
            save(page, Path.of(System.getProperty("fadu.home", ".."), "docs", "images"), "desk-" + file, phone);
        }
    }

    private static void save(Page page, Path folder, String file, boolean whole) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        page.screenshot(
                new Page.ScreenshotOptions().setPath(folder.resolve(file)).setFullPage(whole));
    }
}
