package fadu.api;

import fadu.matter.House;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The description of the API for programs; and what is said where it has nothing. */
@RestController
final class OpenApiRoutes {
    private final House house;
    private final RequestMappingHandlerMapping mapping;

    OpenApiRoutes(House house, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.house = house;
        this.mapping = mapping;
    }

    @GetMapping("/api/v1/openapi.json")
    @Endpoint(zh = "本接口的 OpenAPI 3.1 文档", en = "The OpenAPI 3.1 document of this API", open = true)
    Map<String, Object> document() {
        return OpenApi.of(mapping, house.editions().current().law());
    }

    /** What no route answers is a problem like the others, and no page. */
    @RequestMapping("/api/**")
    ResponseEntity<Problem> nothing(HttpServletRequest request) {
        return Problems.answer(Declined.unknown(), request);
    }
}
