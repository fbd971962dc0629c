package fadu.api;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The API told to a person: routes, examples, problems. It shows nothing of anybody's matters. */
@Controller
final class DocsPage {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, DocsPage.class.getClassLoader());
    private final List<Example> examples = Example.all();
    private final RequestMappingHandlerMapping mapping;

    DocsPage(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    @GetMapping("/api/docs")
    ResponseEntity<byte[]> page(HttpServletRequest request, @RequestParam(defaultValue = "") String lang) {
        var locale = lang.isEmpty() ? Problem.language(request) : Locale.of(lang);
        boolean zh = !locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        var kinds = Arrays.stream(ProblemKind.values())
                .map(k -> new DocsView.Kind(k.id(), k.status(), k.title().in(locale)))
                .toList();
        var view = new DocsView(zh, OpenApi.lines(mapping, zh), examples, kinds);
        var out = new StringOutput(16_384);
        engine.render("api-docs.jte", Map.of("view", view), out);
        return ResponseEntity.ok().contentType(HTML).body(out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
