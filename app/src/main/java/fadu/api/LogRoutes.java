package fadu.api;

import fadu.access.Administrator;
import fadu.access.DoorLog;
import fadu.access.Scope;
import fadu.matter.House;
import fadu.matter.RefusalLog;
import fadu.store.LogSearch;
import java.time.LocalDate;
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
            zh = "登录日志，新的在前：登录、锁定、口令、岗位任免、令牌、推送；可限某人（person）、某段日期（from、until）",
            en =
                    "The log of the door, the newest first: signing in, locks, passwords, posts given and ended, tokens, webhooks; with person, from and until of those alone",
            scopes = Scope.LOGS)
    DoorPage door(
            Caller caller,
            @RequestParam(required = false) Optional<String> person,
            @RequestParam(required = false) Optional<LocalDate> from,
            @RequestParam(required = false) Optional<LocalDate> until,
            @RequestParam(defaultValue = NEWEST) long before) {
        caller.keeps(Administrator.AUDIT);
        var lines = door.page(search(caller, person, Optional.empty(), from, until, before), SIZE);
        return new DoorPage(
                lines,
                Optional.of(lines)
                        .filter(l -> l.size() == SIZE)
                        .map(l -> l.getLast().id()));
    }

    @GetMapping("/api/v1/refusals")
    @Endpoint(
            zh = "被拒绝的行为，新的在前：谁、何事、依据哪一条；可限某人（person）、某事项（matter）、某段日期（from、until）",
            en =
                    "The acts that were refused, the newest first: whose, which and by which article; with person, matter, from and until of those alone",
            scopes = Scope.LOGS)
    RefusalPage refusals(
            Caller caller,
            @RequestParam(required = false) Optional<String> person,
            @RequestParam(required = false) Optional<String> matter,
            @RequestParam(required = false) Optional<LocalDate> from,
            @RequestParam(required = false) Optional<LocalDate> until,
            @RequestParam(defaultValue = NEWEST) long before) {
        caller.keeps(Administrator.AUDIT);
        var lines = refusals.page(search(caller, person, matter, from, until, before), SIZE);
        return new RefusalPage(
                lines,
                Optional.of(lines)
                        .filter(l -> l.size() == SIZE)
                        .map(l -> l.getLast().id()));
    }

    private static LogSearch search(
            Caller caller,
            Optional<String> person,
            Optional<String> matter,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            long before) {
        return new LogSearch(caller.jurisdiction(), person, matter, from, until, before);
    }
}
