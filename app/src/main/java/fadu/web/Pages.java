package fadu.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Fills the templates, which the build made into classes. */
public final class Pages {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine engine;

    public Pages() {
        this.engine = TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader());
    }

    /** A page as it is answered; nothing of it may be kept by others than the reader. */
    public ResponseEntity<byte[]> page(String template, Frame frame, Object view) {
        return page(HttpStatus.OK, template, frame, view);
    }

    /** A page with another status, such as a form that was refused. */
    public ResponseEntity<byte[]> page(HttpStatusCode status, String template, Frame frame, Object view) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(text(template, frame, view).getBytes(StandardCharsets.UTF_8));
    }

    /** The answer to a form: go and look there. */
    public static ResponseEntity<byte[]> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .build();
    }

    /** The text of a template with its two parameters, {@code frame} and {@code view}. */
    String text(String template, Frame frame, Object view) {
        var out = new StringOutput(16_384);
        engine.render(template + ".jte", Map.of("frame", frame, "view", view), out);
        return out.toString();
    }
}
