package fadu.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import fadu.docket.Hash;
import fadu.matter.House;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API for programs; and what is said where it has nothing. */
@RestController
final class OpenApiRoutes {
    private final House house;
    private final RequestMappingHandlerMapping mapping;
    private final JsonMapper json;
    private final AtomicReference<Built> last = new AtomicReference<>(new Built("", "", ""));

    OpenApiRoutes(
            House house,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            JsonMapper json) {
        this.house = house;
        this.mapping = mapping;
        this.json = json;
    }

    /** The document of an edition; the routes are the same as long as the program runs. */
    private record Built(String edition, String document, String tag) {
        static Built of(String edition, String document) {
            return new Built(
                    edition, document, Hash.of(document.getBytes(UTF_8)).hex());
        }
    }

    @GetMapping("/api/v1/openapi.json")
    @Endpoint(zh = "本接口的 OpenAPI 3.1 文档", en = "The OpenAPI 3.1 document of this API", open = true)
    ResponseEntity<byte[]> document() {
        var law = house.editions().current().law();
        var built = last.updateAndGet(before -> before.edition().equals(law.edition())
                ? before
                : Built.of(law.edition(), json.writeValueAsString(OpenApi.of(mapping, law))));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(built.tag())
                .body(built.document().getBytes(UTF_8));
    }

    /** What no route answers is a problem like the others, and no page. */
    @RequestMapping("/api/**")
    ResponseEntity<Problem> nothing(HttpServletRequest request) {
        return Problems.answer(Declined.unknown(), request);
    }
}
