package fadu.api;

import fadu.access.Administrator;
import fadu.access.ReadLog;
import fadu.access.Scope;
import fadu.store.LogSearch;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who read what, for the audit administrator's programs. */
@RestController
final class ReadRoutes {
    private static final int SIZE = 100;

    private final ReadLog reads;

    ReadRoutes(ReadLog reads) {
        this.reads = reads;
    }

    /** Lines, the newest first; {@code next} is {@code before} of the page after. */
    record ReadPage(List<ReadLog.Line> reads, Optional<Long> next) {}

    @GetMapping("/api/v1/reads")
    @Endpoint(
            zh = "查阅记录，新的在前：谁在何时查阅了哪一事项，打开个人信息的理由；可限一个事项（matter）",
            en =
                    "Who read which matter when, and why personal values were opened, the newest first; of one matter with matter",
            scopes = Scope.LOGS)
    ReadPage reads(
            Caller caller,
            @RequestParam(required = false) Optional<String> matter,
            @RequestParam(defaultValue = "9223372036854775807") long before) {
        caller.keeps(Administrator.AUDIT);
        var lines = reads.page(LogSearch.all(caller.jurisdiction()).of(matter).before(before), SIZE);
        return new ReadPage(
                lines,
                lines.size() < SIZE
                        ? Optional.empty()
                        : Optional.of(lines.getLast().id()));
    }
}
