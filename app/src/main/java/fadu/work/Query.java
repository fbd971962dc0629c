package fadu.work;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What stands behind the question mark of an address. */
public final class Query {
    private Query() {}

    /** A value as an address has it. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
