package fadu.api;

import fadu.Words;
import fadu.access.Scope;
import fadu.law.Procedure;
import fadu.matter.FieldConditions;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers: the matters in force on a day. */
@RestController
final class RegisterRoutes {
    /** A register, by the procedure whose matters it lists. */
    record RegisterLine(String procedure, Words name, Words kind) {}

    /** All registers. */
    record RegisterList(List<RegisterLine> registers) {}

    /** A register as of a day; {@code count} is of all its pages. */
    record RegisterPage(RegisterLine register, LocalDate on, long count, MatterPage page) {}

    @GetMapping("/api/v1/registers")
    @Endpoint(zh = "全部清单、名录", en = "All registers", scopes = Scope.READ)
    RegisterList all(Caller caller) {
        var law = caller.law();
        return new RegisterList(law.procedures().keySet().stream()
                .map(id -> id.name())
                .distinct()
                .sorted()
                .flatMap(name -> newest(law.versions(name)).stream())
                .map(RegisterRoutes::line)
                .toList());
    }

    @GetMapping("/api/v1/registers/{procedure}")
    @Endpoint(
            zh = "某一日（on）在册的事项；可加 unit、f.字段",
            en = "What stood in the register on a day (on); also by unit and f.FIELD",
            scopes = Scope.READ,
            query = {"on", "text", "unit", "cursor", "size"})
    RegisterPage one(Caller caller, @PathVariable String procedure, @RequestParam Map<String, String> asked) {
        var versions = caller.law().versions(procedure);
        var newest = newest(versions).orElseThrow(Declined::unknown);
        var on = Optional.ofNullable(asked.get("on"))
                .map(text -> FieldConditions.day(text)
                        .orElseThrow(() -> Declined.malformed("on 应为 2019-10-23 这样的日期", "on is a day like 2019-10-23")))
                .orElse(caller.today());
        var filter = Filters.of(caller, asked, procedure, on).map(f -> f.stood(states(versions), on));
        return new RegisterPage(
                line(newest),
                on,
                filter.map(caller.house().list()::count).orElse(0L),
                Filters.page(caller, filter, asked));
    }

    private static RegisterLine line(Procedure procedure) {
        return new RegisterLine(
                procedure.id().name(), procedure.register().orElseThrow().name(), procedure.name());
    }

    private static Optional<Procedure> newest(List<Procedure> versions) {
        return versions.reversed().stream()
                .filter(p -> p.register().isPresent())
                .findFirst();
    }

    /** What stands in the register, under any version. */
    private static List<String> states(List<Procedure> versions) {
        return List.copyOf(versions.stream()
                .flatMap(v -> v.register().stream())
                .flatMap(r -> r.states().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
