package fadu.web;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;

/** How many bytes come over the wire, as they are encoded, to a browser that has kept nothing. */
final class Weight {
    /** What a page may take. */
    static final long MOST = 300_000;

    private long bytes;

    private Weight() {}

    /** Weighs from now on; the page forgets what it had. */
    static Weight of(Page page) {
        var weight = new Weight();
        var session = page.context().newCDPSession(page);
        session.on("Network.loadingFinished", weight::add);
        session.send("Network.enable");
        var nothing = new JsonObject();
        nothing.addProperty("cacheDisabled", true);
        session.send("Network.setCacheDisabled", nothing);
        return weight;
    }

    private void add(JsonObject finished) {
        bytes += finished.get("encodedDataLength").getAsLong();
    }

    /** What came since it was asked last. */
    long taken() {
        long taken = bytes;
        bytes = 0;
        return taken;
    }
}
