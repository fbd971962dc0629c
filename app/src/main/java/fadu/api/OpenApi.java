package fadu.api;

import fadu.access.Scope;
import fadu.law.Law;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The OpenAPI document, made from the routes that the program has and the definitions of the law. */
final class OpenApi {
    private final RecordSchemas records = new RecordSchemas();

    /** A route that the program has. */
    private record Route(String path, String method, RequestMappingInfo mapping, HandlerMethod handler) {}

    static Map<String, Object> of(RequestMappingHandlerMapping mapping, Law law) {
        return new OpenApi().document(mapping, law);
    }

    /** The routes for a page. */
    static List<DocsView.Route> lines(RequestMappingHandlerMapping mapping, boolean zh) {
        return routes(mapping).stream()
                .map(r -> {
                    var endpoint = endpoint(r.handler());
                    var scopes = Arrays.stream(endpoint.scopes()).map(Scope::id).toList();
                    return new DocsView.Route(
                            r.method().toUpperCase(Locale.ROOT),
                            r.path(),
                            zh ? endpoint.zh() : endpoint.en(),
                            String.join(", ", scopes));
                })
                .toList();
    }

    private static Endpoint endpoint(HandlerMethod handler) {
        return Optional.ofNullable(handler.getMethodAnnotation(Endpoint.class)).orElseThrow();
    }

    private Map<String, Object> document(RequestMappingHandlerMapping mapping, Law law) {
        var paths = new TreeMap<String, Map<String, Object>>();
        routes(mapping)
                .forEach(r ->
                        paths.computeIfAbsent(r.path(), _ -> new TreeMap<>()).put(r.method(), operation(r)));
        var problem = records.of(Problem.class);
        var schemas = new LinkedHashMap<String, Object>(records.all());
        schemas.putAll(ActSchemas.of(law));
        var out = new LinkedHashMap<String, Object>();
        out.put("openapi", "3.1.0");
        out.put(
                "info",
                Map.of(
                        "title",
                        "法度接口 / The API of Fadu",
                        "version",
                        "1",
                        "description",
                        "法律版次 / edition of the law: " + law.edition()
                                + "。行为的 values 用以行为命名的模式 / the values of an act have the schema named after it."));
        out.put("security", List.of(Map.of("token", List.of())));
        out.put("paths", paths);
        out.put(
                "components",
                Map.of(
                        "securitySchemes",
                        Map.of("token", Map.of("type", "http", "scheme", "bearer")),
                        "responses",
                        Map.of(
                                "Problem",
                                Map.of(
                                        "description",
                                        "RFC 9457",
                                        "content",
                                        Map.of("application/problem+json", Map.of("schema", problem)))),
                        "schemas",
                        schemas));
        return out;
    }

    private static List<Route> routes(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(e -> e.getValue().hasMethodAnnotation(Endpoint.class))
                .flatMap(e -> e.getKey().getPatternValues().stream()
                        .flatMap(path -> e.getKey().getMethodsCondition().getMethods().stream()
                                .map(m ->
                                        new Route(path, m.name().toLowerCase(Locale.ROOT), e.getKey(), e.getValue()))))
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    private Map<String, Object> operation(Route route) {
        var endpoint = endpoint(route.handler());
        var operation = new LinkedHashMap<String, Object>();
        operation.put("operationId", operationId(route.handler()));
        operation.put("summary", endpoint.zh());
        operation.put("description", endpoint.en());
        if (endpoint.open()) {
            operation.put("security", List.of());
        } else {
            operation.put(
                    "x-scopes", Arrays.stream(endpoint.scopes()).map(Scope::id).toList());
        }
        var parameters = new ArrayList<Map<String, Object>>();
        for (var parameter : route.handler().getMethodParameters()) {
            parameter(parameter).ifPresent(parameters::add);
            if (parameter.hasParameterAnnotation(RequestBody.class)) {
                operation.put(
                        "requestBody", Map.of("required", true, "content", json(parameter.getGenericParameterType())));
            }
        }
        for (var name : endpoint.query()) {
            parameters.add(parameter(name, "query", false, Map.of("type", "string")));
        }
        var taken = route.mapping().getConsumesCondition().getConsumableMediaTypes();
        if (!taken.isEmpty()) {
            operation.put("requestBody", Map.of("required", true, "content", bytes(taken)));
        }
        if (operation.containsKey("requestBody")) {
            parameters.add(parameter(Confirmed.HEADER, "header", false, Confirmed.SCHEMA));
        }
        operation.put("parameters", parameters);
        var given = new LinkedHashMap<String, Object>();
        var status = status(route.handler());
        given.put("description", status.getReasonPhrase());
        if (status != HttpStatus.NO_CONTENT) {
            var files = route.mapping().getProducesCondition().getProducibleMediaTypes();
            given.put("content", files.isEmpty() ? json(given(route.handler())) : bytes(files));
        }
        operation.put(
                "responses",
                Map.of(
                        String.valueOf(status.value()),
                        given,
                        "default",
                        Map.of("$ref", "#/components/responses/Problem")));
        return operation;
    }

    private static HttpStatus status(HandlerMethod handler) {
        return Optional.ofNullable(handler.getMethodAnnotation(ResponseStatus.class))
                .map(ResponseStatus::code)
                .orElse(HttpStatus.OK);
    }

    /** Files: bytes of a type, which have no schema. */
    private static Map<String, Object> bytes(Set<MediaType> types) {
        var content = new TreeMap<String, Object>();
        types.forEach(type -> content.put(type.toString(), Map.of()));
        return content;
    }

    private static String operationId(HandlerMethod handler) {
        return handler.getBeanType().getSimpleName().replace("Routes", "") + "_"
                + handler.getMethod().getName();
    }

    private Map<String, Object> json(Type type) {
        return Map.of("application/json", Map.of("schema", records.of(type)));
    }

    private static Type given(HandlerMethod handler) {
        var type = handler.getMethod().getGenericReturnType();
        return type instanceof ParameterizedType p && p.getRawType() == ResponseEntity.class
                ? p.getActualTypeArguments()[0]
                : type;
    }

    private Optional<Map<String, Object>> parameter(MethodParameter parameter) {
        for (Annotation annotation : parameter.getParameterAnnotations()) {
            var name = Optional.ofNullable(parameter.getParameter().getName()).orElse("");
            switch (annotation) {
                case PathVariable p -> {
                    return Optional.of(parameter(name, "path", true, records.of(parameter.getGenericParameterType())));
                }
                case RequestHeader h -> {
                    return Optional.of(parameter(h.value(), "header", true, Map.of("type", "string")));
                }
                case RequestParam q
                when parameter.getParameterType() != Map.class -> {
                    boolean must = q.required() && q.defaultValue().equals(ValueConstants.DEFAULT_NONE);
                    return Optional.of(parameter(name, "query", must, records.of(parameter.getGenericParameterType())));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static Map<String, Object> parameter(String name, String in, boolean must, Map<String, Object> schema) {
        return Map.of("name", name, "in", in, "required", must, "schema", schema);
    }
}
