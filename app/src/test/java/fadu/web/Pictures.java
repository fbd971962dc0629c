package fadu.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pictures of the pages, with {@code -Dfadu.screenshots=true}: of each, wide and on a phone, in both languages. */
final class Pictures {
    private static final Path FOLDER = Path.of(System.getProperty("fadu.home", ".."), "docs", "images");

    private Pictures() {}

    static void take(Page page, String name, String language, boolean phone) {
        if (!Boolean.getBoolean("fadu.screenshots")) {
            return;
        }
        var file = name + "-" + language + (phone ? "-phone" : "") + ".png";
        save(page, Path.of("target", "pictures"), file, true);
        save(page, FOLDER, "desk-" + file, false);
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
