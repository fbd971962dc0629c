package fadu.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Chromium, as the machine has it. */
final class Browser implements AutoCloseable {
    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    Browser() {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        this.playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        this.chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program()))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-dev-shm-usage")));
    }

    private static String program() {
        var named = System.getProperty("fadu.chromium", "");
        return named.isBlank() || !new File(named).exists() ? "/usr/bin/chromium" : named;
    }

    /** A new window with no past. */
    BrowserContext window(int width, int height) {
        var context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setIgnoreHTTPSErrors(true)
                .setViewportSize(width, height));
        context.setDefaultTimeout(15_000);
        return context;
    }

    /** The due board, before {@code person}, who has signed in. */
    static Page signedIn(BrowserContext window, TestDesk desk, String person) {
        var page = window.newPage();
        page.navigate(desk.address() + "/due");
        page.fill("#name", person);
        page.fill("#password", TestDesk.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/due") || url.contains("/admin"));
        return page;
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
