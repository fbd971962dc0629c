package fadu.api;

import fadu.Words;
import fadu.access.Scope;
import fadu.law.Field;
import fadu.law.Procedure;
import fadu.matter.FieldConditions;
import fadu.matter.KindFields;
import fadu.matter.ListFilter;
import fadu.work.ListFile;
import fadu.work.RegisterOn;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Registers: the matters in force on a day. */
@RestController
final class RegisterRoutes {
    /** A register, by the procedure whose matters it lists. */
    record RegisterLine(String procedure, Words name, Words kind) {}

    /**
     * A register today.
     *
     * @param count how many stand in it; of more than 10,000 it says 10,001
     */
    record RegisterToday(String procedure, Words name, Words kind, long count) {}

    /** All registers. */
    record RegisterList(List<RegisterToday> registers) {}

    /**
     * A register as of a day.
     *
     * @param count of all its pages
     * @param parts how many have which value of the field asked for with {@code by}; under an empty text those that have none
     */
    record RegisterPage(RegisterLine register, LocalDate on, long count, Map<String, Long> parts, MatterPage page) {}

    @GetMapping("/api/v1/registers")
    @Endpoint(
            zh = "全部清单、名录及其今日在册数（超过 10000 的记为 10001）",
            en = "All registers, and how many stand in each today (of more than 10,000 it says 10,001)",
            scopes = Scope.READ)
    RegisterList all(Caller caller) {
        var counts = RegisterOn.today(caller.actor());
        return new RegisterList(RegisterOn.all(caller.law()).stream()
                .map(RegisterRoutes::line)
                .map(r -> new RegisterToday(r.procedure(), r.name(), r.kind(), counts.getOrDefault(r.procedure(), 0L)))
                .toList());
    }

    @GetMapping("/api/v1/registers/{procedure}")
    @Endpoint(
            zh = "某一日（on）在册的事项；可加 unit、f.字段；by 为一字段时，按其值分别计数，各数之和即总数",
            en =
                    "What stood in the register on a day (on); also by unit and f.FIELD; by a field it is counted by its values, "
                            + "which add up to the count",
            scopes = Scope.READ,
            query = {"on", "text", "unit", "by", "cursor", "size"})
    RegisterPage one(Caller caller, @PathVariable String procedure, @RequestParam Map<String, String> asked) {
        var register = register(caller, procedure, asked);
        var filter = register.filter(caller.actor(), caller.opens());
        return new RegisterPage(
                line(register.newest()),
                register.on(),
                filter.map(caller.house().list()::count).orElse(0L),
                parts(caller, procedure, asked, filter),
                Filters.page(caller, filter, asked));
    }

    @GetMapping(value = "/api/v1/registers/{procedure}/csv", produces = ListFileRoutes.CSV)
    @Endpoint(
            zh = "某一日（on）在册的事项，CSV 文件",
            en = "What stood in the register on a day (on), as a CSV file",
            scopes = Scope.READ,
            query = {"on", "text", "unit"})
    void csv(
            Caller caller,
            @PathVariable String procedure,
            @RequestParam Map<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        send(caller, procedure, asked, "csv", response);
    }

    @GetMapping(value = "/api/v1/registers/{procedure}/xlsx", produces = ListFileRoutes.XLSX)
    @Endpoint(
            zh = "某一日（on）在册的事项，XLSX 文件",
            en = "What stood in the register on a day (on), as an XLSX file",
            scopes = Scope.READ,
            query = {"on", "text", "unit"})
    void xlsx(
            Caller caller,
            @PathVariable String procedure,
            @RequestParam Map<String, String> asked,
            HttpServletResponse response)
            throws IOException {
        send(caller, procedure, asked, "xlsx", response);
    }

    private static void send(
            Caller caller, String procedure, Map<String, String> asked, String ending, HttpServletResponse response)
            throws IOException {
        var register = register(caller, procedure, asked);
        var name = register.register().name().in(caller.locale()) + " " + register.on();
        new ListFile(caller.actor(), caller.locale(), KindFields.shown(caller.law(), procedure))
                .send(register.filter(caller.actor(), caller.opens()), name, ending, response);
    }

    private static RegisterOn register(Caller caller, String procedure, Map<String, String> asked) {
        Filters.checked(caller, asked);
        var on = Optional.ofNullable(asked.get("on"))
                .map(text -> FieldConditions.day(text)
                        .orElseThrow(() -> Declined.malformed("on 应为 2019-10-23 这样的日期", "on is a day like 2019-10-23")))
                .orElse(caller.today());
        return RegisterOn.of(caller.law(), procedure, on, Filters.given(asked)).orElseThrow(Declined::unknown);
    }

    private static Map<String, Long> parts(
            Caller caller, String procedure, Map<String, String> asked, Optional<ListFilter> filter) {
        var by = asked.getOrDefault("by", "");
        if (by.isEmpty()) {
            return Map.of();
        }
        var parted = KindFields.parted(caller.law(), procedure).stream()
                .map(Field::id)
                .toList();
        if (!parted.contains(by)) {
            var fields = String.join("、", parted);
            throw Declined.malformed("by 只能是：" + fields, "by is one of: " + fields.replace("、", ", "));
        }
        return filter.map(f -> caller.house().list().parts(f, by)).orElse(Map.of());
    }

    private static RegisterLine line(Procedure procedure) {
        return new RegisterLine(
                procedure.id().name(), procedure.register().orElseThrow().name(), procedure.name());
    }
}
