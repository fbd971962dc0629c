package fadu.api;

import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.Scope;
import fadu.matter.House;
import fadu.matter.RefusalLog;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened at the door and what was refused, for the audit administrator's programs. */
@RestController
final class LogRoutes {
    private static final int SIZE = 100;
    private static final String NEWEST = "9223372036854775807";

    private final DoorLog door;
    private final RefusalLog refusals;

    LogRoutes(House house, DoorLog door) {
        this.door = door;
        this.refusals = house.refusals();
    }

    /** Lines, the newest first; {@code next} is {@code before} of the page after. */
    record DoorPage(List<DoorLog.Line> door, Optional<Long> next) {}

    /** Lines, the newest first; {@code next} is {@code before} of the page after. */
    record RefusalPage(List<RefusalLog.Line> refusals, Optional<Long> next) {}

    @GetMapping("/api/v1/door")
    @Endpoint(
            zh = "登录日志，新的在前：登录、锁定、口令、岗位任免、令牌、推送",
            en =
                    "The log of the door, the newest first: signing in, locks, passwords, posts given and ended, tokens, webhooks",
            scopes = Scope.LOGS)
    DoorPage door(Caller caller, @RequestParam(defaultValue = NEWEST) long before) {
        caller.keeps(Administrator.AUDIT);
        var lines = door.page(caller.jurisdiction(), before, SIZE);
        return new DoorPage(
                lines,
                Optional.of(lines)
                        .filter(l -> l.size() == SIZE)
                        .map(l -> l.getLast().id()));
    }

    @GetMapping("/api/v1/refusals")
    @Endpoint(
            zh = "被拒绝的行为，新的在前：谁、何事、依据哪一条；可限一个事项（matter）",
            en =
                    "The acts that were refused, the newest first: whose, which and by which article; of one matter with matter",
            scopes = Scope.LOGS)
    RefusalPage refusals(
            Caller caller,
            @RequestParam(required = false) Optional<String> matter,
            @RequestParam(defaultValue = NEWEST) long before) {
        caller.keeps(Administrator.AUDIT);
        var lines = refusals.page(caller.jurisdiction(), matter, Optional.of(before), SIZE);
        return new RefusalPage(
                lines,
                Optional.of(lines)
                        .filter(l -> l.size() == SIZE)
                        .map(l -> l.getLast().id()));
    }
}
