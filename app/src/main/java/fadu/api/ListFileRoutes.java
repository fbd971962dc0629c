package fadu.api;

import fadu.access.Scope;
import fadu.matter.KindFields;
import fadu.work.ListFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists as files for spreadsheets, whatever their length. */
@RestController
final class ListFileRoutes {
    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @GetMapping(value = "/api/v1/lists/csv", produces = CSV)
    @Endpoint(
            zh = "范围内的事项，CSV 文件；筛选同事项列表",
            en = "The matters within reach as a CSV file, narrowed as the list of matters is",
            scopes = Scope.READ,
            query = {
                "kind", "text", "state", "unit", "limit", "share", "handler", "must", "came", "closed", "late", "kept"
            })
    void csv(Caller caller, @RequestParam Map<String, String> asked, HttpServletResponse response) throws IOException {
        send(caller, asked, "csv", response);
    }

    @GetMapping(value = "/api/v1/lists/xlsx", produces = XLSX)
    @Endpoint(
            zh = "范围内的事项，XLSX 文件；筛选同事项列表",
            en = "The matters within reach as an XLSX file, narrowed as the list of matters is",
            scopes = Scope.READ,
            query = {
                "kind", "text", "state", "unit", "limit", "share", "handler", "must", "came", "closed", "late", "kept"
            })
    void xlsx(Caller caller, @RequestParam Map<String, String> asked, HttpServletResponse response) throws IOException {
        send(caller, asked, "xlsx", response);
    }

    private static void send(Caller caller, Map<String, String> asked, String ending, HttpServletResponse response)
            throws IOException {
        var kind = asked.getOrDefault("kind", "");
        var name = ListFile.MATTERS.in(caller.locale()) + " " + caller.today();
        new ListFile(caller.actor(), caller.locale(), KindFields.shown(caller.law(), kind))
                .send(Filters.of(caller, asked, kind), name, ending, response);
    }
}
