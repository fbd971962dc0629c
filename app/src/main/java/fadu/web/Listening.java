package fadu.web;

import fadu.Trouble;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/**
 * Where the desk listens, and by which address people reach it. What a request says of scheme and host counts only where
 * no address was named: behind a proxy nobody can make the desk believe that it stands elsewhere.
 *
 * @param host the interface, by name or number
 * @param port 0 for any free one
 * @param address {@code https://fadu.example.gov.cn}, where people come through a proxy
 * @param proxies the machines, besides this one, that are believed from where a request came
 */
public record Listening(String host, int port, Optional<URI> address, List<String> proxies) {
    private static final String THIS_MACHINE = "127\\.\\d+\\.\\d+\\.\\d+|::1|0:0:0:0:0:0:0:1";
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    public Listening {
        proxies = List.copyOf(proxies);
    }

    /** On this machine alone, by the address that {@code FADU_ADDRESS} names, if it does. */
    public static Listening at(int port, Map<String, String> environment) {
        var address = Optional.of(environment.getOrDefault("FADU_ADDRESS", "").strip())
                .filter(named -> !named.isEmpty())
                .map(Listening::address);
        return new Listening(System.getProperty("fadu.bind", "localhost"), port, address, List.of());
    }

    /**
     * Reads an address.
     *
     * @throws Trouble when it is more or less than scheme and host, with a port where need be
     */
    public static URI address(String text) {
        var plain = text.strip().replaceFirst("/$", "").toLowerCase(Locale.ROOT);
        if (!plain.matches("https?://([a-z0-9.-]+|\\[[0-9a-f:]+])(:[1-9]\\d{0,4})?")) {
            throw new Trouble(
                    "地址“" + text + "”不对：写成 https://fadu.example.gov.cn，可带端口，不带路径",
                    "“" + text + "” is no address of a desk: write https://fadu.example.gov.cn, with a port where need"
                            + " be and without a path");
        }
        return URI.create(plain);
    }

    void set(TomcatServletWebServerFactory server) {
        address.ifPresent(a -> server.addConnectorCustomizers(connector -> outside(connector, a)));
        if (address.isPresent() || !proxies.isEmpty()) {
            server.addEngineValves(visitors());
        }
    }

    private static void outside(Connector connector, URI address) {
        boolean secure = address.getScheme().equals("https");
        connector.setScheme(address.getScheme());
        connector.setSecure(secure);
        connector.setProxyName(address.getHost());
        connector.setProxyPort(address.getPort() > 0 ? address.getPort() : secure ? HTTPS : HTTP);
    }

    /** Wrong passwords are counted by where they come from: through a proxy all would come from one place. */
    private RemoteIpValve visitors() {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(
                Stream.concat(Stream.of(THIS_MACHINE), proxies.stream().map(Pattern::quote))
                        .collect(Collectors.joining("|")));
        valve.setProtocolHeader(null);
        return valve;
    }
}
