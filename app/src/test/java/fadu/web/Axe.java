package fadu.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What axe-core finds on a page, by all its rules. It lies in the window from the start: to send it to a page before each
 * asking, as its own builder does, takes thrice as long as the asking.
 */
final class Axe {
    private static final String ASKED = """
            async () => (await axe.run(document, {
              resultTypes: ["violations"], rules: { "target-size": { enabled: true } },
            })).violations.flatMap((rule) => rule.nodes.map((node) =>
              `${rule.id}: ${node.html.slice(0, 200)} ${node.failureSummary}`))
            """;

    private Axe() {}

    /** Lays it into the pages of a window that are opened from now on. */
    static void into(BrowserContext window) {
        try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
            window.addInitScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for each thing found. */
    static List<?> wrong(Page page) {
        return (List<?>) page.evaluate(ASKED);
    }
}
