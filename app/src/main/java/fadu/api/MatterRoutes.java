package fadu.api;

import fadu.access.Scope;
import fadu.law.Act;
import fadu.matter.Attached;
import fadu.matter.Matters;
import fadu.matter.Step;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Matters: listed, opened, read, acted on. */
@RestController
final class MatterRoutes {
    private static final String KEY = "Idempotency-Key";

    private final Reading reading;

    MatterRoutes(Reading reading) {
        this.reading = reading;
    }

    @GetMapping("/api/v1/matters")
    @Endpoint(
            zh = "列出范围内的事项，最急的在前；按种类筛选时可加 f.字段、f.字段.from、f.字段.until；"
                    + "share 为 approve（待本人批准）、do（待本人办理）、others（等待他人）、came（新到）、working（在办）、part（他单位办理、本单位参与的），"
                    + "came、closed、late（逾期办理）、kept（期限在此期间完成，按期或逾期）为年或月；令牌含 personal 时 text 也查个人信息（须完整）",
            en = "Lists the matters within reach, the most urgent first; with a kind also by f.FIELD, f.FIELD.from, "
                    + "f.FIELD.until; share is approve, do, others, came, working or part (with another unit, and a unit of the person has a part in it); came, closed, late (met a limit late) and kept (met a limit, in time or late) are a year or a "
                    + "month; a token with the scope personal seeks text in personal values, too, as a whole",
            scopes = Scope.READ,
            query = {
                "kind", "text", "state", "unit", "limit", "share", "handler", "must", "came", "closed", "late", "kept",
                "cursor", "size"
            })
    MatterPage list(Caller caller, @RequestParam Map<String, String> asked) {
        var filter = Filters.of(caller, asked, asked.getOrDefault("kind", ""));
        return Filters.page(caller, filter, asked);
    }

    @PostMapping("/api/v1/matters")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "以首个行为开启事项；同一 Idempotency-Key 只开启一次",
            en = "Opens a matter with its first act; once only with one Idempotency-Key",
            scopes = Scope.ACT)
    ResponseEntity<EnteredLine> open(Caller caller, @RequestHeader(KEY) String key, @RequestBody OpenBody body) {
        var first = FirstAct.of(caller, body);
        var asking = new Asking(caller);
        var opening = first.opening(caller, asking.key(key), first.request(caller));
        return created(
                asking.entered(first.cited().documents(), () -> matters(caller).open(opening, caller.now())));
    }

    @GetMapping("/api/v1/matters/{id}")
    @Endpoint(
            zh = "一个事项的全部：字段、期限及其理由、案卷、文书、关联事项；个人信息已遮盖",
            en = "A matter whole: fields, limits and why, docket, papers, linked matters; personal values are masked",
            scopes = Scope.READ)
    MatterWhole one(Caller caller, @PathVariable String id) {
        return MatterWhole.of(reading.open(caller, id), caller);
    }

    @PostMapping("/api/v1/matters/{id}/personal")
    @Endpoint(
            zh = "同上，个人信息以明文给出；须写明理由，并记入查阅记录",
            en =
                    "The same with personal values in clear, to whoever says why; that is kept in the log of who read what",
            scopes = Scope.PERSONAL)
    MatterWhole personal(Caller caller, @PathVariable String id, @RequestBody ReasonBody body) {
        return MatterWhole.of(reading.clear(caller, id, body), caller);
    }

    @GetMapping("/api/v1/matters/{id}/acts")
    @Endpoint(
            zh = "现在可以作出的行为；未开放的写明缺什么、依据哪一条",
            en = "The acts that are possible now, and for a closed one what is missing by which article",
            scopes = {Scope.READ, Scope.ACT})
    ActPage acts(Caller caller, @PathVariable String id) {
        return new ActPage(ActLine.of(reading.open(caller, id), caller));
    }

    @PostMapping("/api/v1/matters/{id}/acts/{act}")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "作出一个行为；同一 Idempotency-Key 只记入一次。不合法的决定被拒绝，事实照记并标注",
            en =
                    "Enters an act, once only with one Idempotency-Key. An unlawful decision is refused; a fact is recorded "
                            + "all the same and marked",
            scopes = Scope.ACT)
    ResponseEntity<EnteredLine> act(
            Caller caller,
            @PathVariable String id,
            @PathVariable String act,
            @RequestHeader(KEY) String key,
            @RequestBody ActBody body) {
        var open = OpenFile.of(caller, id);
        var known = Optional.ofNullable(
                        open.file().situation().standing().procedure().acts().get(act))
                .filter(a -> a.kind() == Act.Kind.DECISION || a.kind() == Act.Kind.FACT)
                .orElseThrow(Declined::unknown);
        var asking = new Asking(caller, Optional.of(open.file()));
        var cited = Cited.of(caller, known, body.files(), Attached.to(open.file()));
        var asked = asking.request(known, body, open.unit(known, body.ofRow()), open.roles(known, body.ofRow()), cited);
        var step =
                Step.of(caller.jurisdiction(), id, asked).keyed(asking.key(key)).citing(cited.documents());
        var seen = body.since() == null ? step : step.since(body.since());
        return created(asking.entered(cited.documents(), () -> matters(caller).act(seen, caller.now())));
    }

    private static Matters matters(Caller caller) {
        return caller.house().matters();
    }

    private static ResponseEntity<EnteredLine> created(EnteredLine entered) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Location", "/api/v1/matters/" + entered.matter())
                .body(entered);
    }
}
