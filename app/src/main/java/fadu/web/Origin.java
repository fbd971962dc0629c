package fadu.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where this house stands on the net: the address that it was given, else as the browser that asks calls it. */
public final class Origin {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    private Origin() {}

    /** Scheme, host and, where it is not the usual one, port: {@code https://fadu.example}. */
    public static String of(HttpServletRequest request) {
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? HTTPS : HTTP);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
