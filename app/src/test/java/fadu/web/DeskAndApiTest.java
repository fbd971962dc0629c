package fadu.web;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.api.ApiConfiguration;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.web.method.HandlerMethod;

/**
 * What the desk does, a program can do: {@code desk-and-api.yaml} names for every route of the desk the routes of the API that do
 * the same, or says why none is needed. A new route of the desk is not there and fails.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskAndApiTest {
    private static final Set<String> KEYS = Set.of("api", "why", "lacks");

    private final TestDesk desk = new TestDesk();
    private final Map<String, Map<String, Object>> table = table();

    @AfterAll
    void end() {
        desk.close();
    }

    @Test
    void everyRouteOfTheDeskStandsInTheTableAndNoOther() {
        var there = routes(type -> type.startsWith("fadu.web."));
        assertThat(there).hasSizeGreaterThan(100);
        assertThat(table.keySet()).isEqualTo(there);
    }

    @Test
    void everyRouteOfTheApiThatTheTableNamesIsThere() {
        var there = routes(type -> type.startsWith(ApiConfiguration.class.getPackageName() + "."));
        var named = table.values().stream()
                .flatMap(line -> api(line).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).hasSizeGreaterThan(60).isSubsetOf(there);
    }

    @Test
    void eachLineNamesRoutesOrSaysWhyNot() {
        table.forEach((route, line) -> {
            assertThat(KEYS).as(route).containsAll(line.keySet());
            assertThat(line.containsKey("why"))
                    .as(route + ": either api or why")
                    .isNotEqualTo(!api(line).isEmpty());
            assertThat(line.containsKey("lacks") && api(line).isEmpty())
                    .as(route)
                    .isFalse();
            line.values()
                    .forEach(
                            value -> assertThat(String.valueOf(value)).as(route).isNotBlank());
        });
    }

    @Test
    void everyRouteOfTheApiServesADeskRouteOrProgramsAlone() {
        var alone = Set.of("GET /api/docs", "GET /api/v1/openapi.json", "ANY /api/**", "GET /api/v1/changes");
        var there = routes(type -> type.startsWith(ApiConfiguration.class.getPackageName() + "."));
        there.removeAll(alone);
        there.removeAll(
                table.values().stream().flatMap(line -> api(line).stream()).toList());
        assertThat(there).isEmpty();
    }

    private Set<String> routes(Predicate<String> whose) {
        var routes = new TreeSet<String>();
        desk.server.routes().getHandlerMethods().forEach((mapping, handler) -> {
            if (whose.test(type(handler))) {
                var methods = mapping.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
                for (var path : mapping.getPatternValues()) {
                    (methods.isEmpty() ? List.of("ANY") : methods).forEach(m -> routes.add(m + " " + path));
                }
            }
        });
        return routes;
    }

    private static String type(HandlerMethod handler) {
        return handler.getBeanType().getName();
    }

    private static List<String> api(Map<String, Object> line) {
        return line.get("api") instanceof List<?> routes
                ? routes.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** In which no route stands twice: the reader does not allow it. */
    private static Map<String, Map<String, Object>> table() {
        try (var in = DeskAndApiTest.class.getResourceAsStream("desk-and-api.yaml")) {
            var settings = LoadSettings.builder().setAllowDuplicateKeys(false).build();
            var read = new Load(settings).loadFromInputStream(in);
            var table = new TreeMap<String, Map<String, Object>>();
            ((Map<?, ?>) read).forEach((route, line) -> table.put(String.valueOf(route), line(line)));
            return table;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Object> line(Object read) {
        var line = new TreeMap<String, Object>();
        ((Map<?, ?>) read).forEach((key, value) -> line.put(String.valueOf(key), value));
        return line;
    }
}
