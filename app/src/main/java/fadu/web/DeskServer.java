package fadu.web;

import fadu.matter.House;
import fadu.store.Watch;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The running desk. Closing it stops the server; the database that it was given stays open. */
public final class DeskServer implements AutoCloseable {
    private final ServletWebServerApplicationContext context;
    private final Optional<URI> outside;

    private DeskServer(ServletWebServerApplicationContext context, Optional<URI> outside) {
        this.context = context;
        this.outside = outside;
    }

    /**
     * Serves the desk.
     *
     * @param clock what time it is; a demonstration may stand still on its day
     * @param more what is served besides, such as the API
     */
    public static DeskServer start(House house, InstantSource clock, Listening listening, Class<?>... more) {
        return start(house, clock, Watch.running(), listening, more);
    }

    /** The same with the door's own time: sessions and codes run by the machine's clock, on whatever day the desk stands. */
    static DeskServer start(House house, InstantSource clock, Watch watch, Listening listening, Class<?>... more) {
        var context = new SpringApplicationBuilder(DeskConfiguration.class)
                .sources(more)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(properties(listening))
                .initializers((GenericApplicationContext c) -> {
                    var beans = c.getBeanFactory();
                    // As singletons that are there already: closing the server must not close the house.
                    beans.registerSingleton("house", house);
                    beans.registerSingleton("clock", clock);
                    beans.registerSingleton("watch", watch);
                    WebServerFactoryCustomizer<TomcatServletWebServerFactory> outside = listening::set;
                    beans.registerSingleton("outside", outside);
                    WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusing =
                            server -> server.addContextCustomizers(
                                    web -> web.getParent().getPipeline().addValve(new Refusing()));
                    beans.registerSingleton("refusing", refusing);
                })
                .run();
        return new DeskServer((ServletWebServerApplicationContext) context, listening.address());
    }

    private static Map<String, Object> properties(Listening listening) {
        return Map.ofEntries(
                Map.entry("server.port", listening.port()),
                Map.entry("server.address", listening.host()),
                Map.entry("server.forward-headers-strategy", "none"),
                Map.entry("server.shutdown", "graceful"),
                Map.entry("server.compression.enabled", true),
                Map.entry("server.servlet.session.timeout", "10h"),
                Map.entry("server.servlet.session.cookie.name", "fadu"),
                Map.entry("server.servlet.session.cookie.http-only", true),
                Map.entry("server.servlet.session.cookie.same-site", "strict"),
                Map.entry("server.servlet.session.tracking-modes", "cookie"),
                Map.entry("server.tomcat.max-http-form-post-size", "12MB"),
                // A file may have 50 MB, which the form says in a sentence; what is far beyond is stopped at the door.
                Map.entry("spring.servlet.multipart.max-file-size", "120MB"),
                Map.entry("spring.servlet.multipart.max-request-size", "240MB"),
                Map.entry("spring.servlet.multipart.file-size-threshold", "256KB"),
                Map.entry("server.tomcat.max-part-count", 2000),
                Map.entry("server.tomcat.max-part-header-size", "4KB"),
                Map.entry("spring.threads.virtual.enabled", true),
                Map.entry("spring.web.resources.add-mappings", false),
                Map.entry("spring.mvc.log-request-details", false),
                Map.entry("spring.main.lazy-initialization", false));
    }

    /** The port on which it listens. */
    public int port() {
        var server = context.getWebServer();
        return server == null ? 0 : server.getPort();
    }

    /** Where a browser finds it. */
    public String address() {
        return outside.map(URI::toString).orElseGet(() -> "http://localhost:" + port());
    }

    /** What it answers, for whoever compares the desk with what is said of it. */
    RequestMappingHandlerMapping routes() {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
