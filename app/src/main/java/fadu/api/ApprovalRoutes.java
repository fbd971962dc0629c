package fadu.api;

import fadu.access.Approvals;
import fadu.access.Approvals.Beginning;
import fadu.access.Permission;
import fadu.access.Scope;
import fadu.approval.Approving;
import fadu.approval.Askings;
import fadu.approval.Filled;
import fadu.matter.Attached;
import fadu.matter.Bulk;
import fadu.matter.House;
import fadu.matter.Result;
import fadu.rule.Irregular;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Acts laid before those who must approve them; approved, they are entered at once. */
@RestController
final class ApprovalRoutes {
    private static final int SHOWN = 50;
    private static final String KEY = "Idempotency-Key";

    private final Approvals approvals;
    private final Reading reading;

    ApprovalRoutes(House house, Reading reading) {
        this.approvals = new Approvals(house.database().worker());
        this.reading = reading;
    }

    /** What waits for the person, the oldest first, and the last that he asked for, the newest first. */
    record ApprovalList(List<ApprovalLine> waiting, List<ApprovalLine> asked) {}

    /** How many entries of the matter were seen with it: nothing is entered when there are others by now. */
    record ApproveBody(int seen) {}

    /** Why it is given back, in at most 500 letters. */
    record ReturnBody(String words) {}

    @PostMapping("/api/v1/matters/{id}/acts/{act}/ask")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "将须经批准的行为送批准人（approver）批准；现在就不合法的不送。个人信息在待批期间加密保存，办结即删除",
            en =
                    "Lays an act before its approver; what could not be entered now is refused. Personal values are kept encrypted "
                            + "while it waits, and no longer",
            scopes = Scope.ACT)
    ApprovalLine ask(
            Caller caller,
            @PathVariable String id,
            @PathVariable String act,
            @RequestHeader(KEY) String key,
            @RequestBody ActBody body) {
        var open = reading.open(caller, id);
        var procedure = open.file().situation().standing().procedure();
        var known = Optional.ofNullable(procedure.acts().get(act))
                .filter(a -> a.approvedBy().isPresent() && body.known() == null)
                .orElseThrow(Declined::unknown);
        if (!Permission.may(caller.law(), procedure, known, open.roles(known, body.ofRow()))) {
            throw caller.noPost(known);
        }
        var row = open.file().row();
        var unit = open.unit(known, body.ofRow());
        var askings = askings(caller);
        var cited = Cited.of(caller, known, body.files(), Attached.to(open.file()));
        var asking = new Asking(caller, Optional.of(open.file()));
        var request = asking.request(known, body, unit, open.roles(known, body.ofRow()), cited);
        var form = FormText.of(known, request.values(), body);
        var filled = new Filled(id, Optional.empty(), known, request.row(), form, cited.files());
        var under = asking.key(key);
        if (!askings.laid(under)) {
            var approver = Optional.ofNullable(body.approver());
            refuse(askings.faults(Optional.of(row), unit, known, approver));
            var one = new Bulk.One(id, caller.actor().approving(request, approver.orElseThrow(), unit));
            refuse(Result.reasons(new Bulk(caller.house()).preview(caller.jurisdiction(), List.of(one), caller.now())));
            refuse(filled.faults());
        }
        return asked(askings, under, filled);
    }

    @PostMapping("/api/v1/matters/ask")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "将开启事项的首个行为送批准人（approver）批准；批准时事项才开启",
            en = "Lays the first act of a new matter before its approver; the matter begins when it is approved",
            scopes = Scope.ACT)
    ApprovalLine askFirst(Caller caller, @RequestHeader(KEY) String key, @RequestBody OpenBody body) {
        var first = FirstAct.of(caller, body);
        if (first.act().approvedBy().isEmpty()) {
            throw Declined.unknown();
        }
        var askings = askings(caller);
        var unit = Optional.of(first.unit());
        // Its key is the new matter's id, too, as it is when a matter is begun without asking.
        var id = new Asking(caller).key(key);
        var request = first.request(caller);
        var filled = new Filled(
                id,
                Optional.of(new Beginning(body.procedure(), first.unit())),
                first.act(),
                Optional.empty(),
                FormText.of(first, request.values()),
                first.cited().files());
        if (!askings.laid(id)) {
            var approver = Optional.ofNullable(body.approver());
            refuse(askings.faults(Optional.empty(), unit, first.act(), approver));
            var approved = caller.actor().approving(request, approver.orElseThrow(), unit);
            var opening = first.opening(caller, id, approved);
            refuse(Result.reasons(
                    caller.house().matters().preview(caller.jurisdiction(), List.of(opening), caller.now())));
            refuse(filled.faults());
        }
        return asked(askings, id, filled);
    }

    private static ApprovalLine asked(Askings askings, String id, Filled filled) {
        return askings.ask(id, filled)
                .map(ApprovalLine::of)
                .orElseThrow(() -> new Declined(ProblemKind.CONFLICT, ProblemKind.CONFLICT.title()));
    }

    private static void refuse(List<Irregular> reasons) {
        if (!reasons.isEmpty()) {
            throw new Declined(ProblemKind.REFUSED, ProblemKind.REFUSED.title(), reasons);
        }
    }

    @GetMapping("/api/v1/approvals")
    @Endpoint(
            zh = "待本人批准的（含本人代理的），和本人送批的",
            en =
                    "What waits for the person's approval, or for that of somebody whose post he holds; and what he asked for",
            scopes = Scope.READ)
    ApprovalList approvals(Caller caller) {
        return new ApprovalList(
                ApprovalLine.of(Askings.waiting(caller.actor())),
                ApprovalLine.of(approvals.askedBy(caller.jurisdiction(), caller.person(), SHOWN)));
    }

    @GetMapping("/api/v1/approvals/{id}")
    @Endpoint(
            zh = "一件送批的行为：填写的内容（个人信息已遮盖）、附件，以及现在批准会因何被拒绝",
            en =
                    "What was laid: as it was filled in, personal values masked, with files, and why it would be refused if it "
                            + "were approved now",
            scopes = Scope.READ)
    ApprovalWhole one(Caller caller, @PathVariable String id) {
        var asking = asking(caller, id);
        var laid = laid(caller, asking);
        if (!asking.begun()) {
            reading.noted(caller, asking.laid().matter());
        }
        return ApprovalWhole.of(caller, laid, false);
    }

    @PostMapping("/api/v1/approvals/{id}/personal")
    @Endpoint(
            zh = "同上，个人信息以明文给出；须写明理由，并记入查阅记录",
            en =
                    "The same with personal values in clear, to whoever says why; that is kept in the log of who read what",
            scopes = Scope.PERSONAL)
    ApprovalWhole personal(Caller caller, @PathVariable String id, @RequestBody ReasonBody body) {
        var laid = laid(caller, asking(caller, id));
        reading.noted(caller, laid.asking().laid().matter(), body);
        return ApprovalWhole.of(caller, laid, true);
    }

    @GetMapping(value = "/api/v1/approvals/{id}/files/{field}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Endpoint(zh = "下载送批行为的附件", en = "A file of what was laid", scopes = Scope.READ)
    ResponseEntity<InputStreamResource> file(Caller caller, @PathVariable String id, @PathVariable String field) {
        var file = laid(caller, asking(caller, id)).files().get(field);
        if (file == null) {
            throw Declined.unknown();
        }
        return FileRoutes.saved(caller, file.name(), file.hash().hex());
    }

    @PostMapping("/api/v1/approvals/{id}/approve")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "批准：行为即时记入，写明由谁批准；seen 为看到的记录数，其后有新记录则不记入。本人送批的由他人批准",
            en =
                    "Approves it: it is entered at once, with who approved it. With seen, the entries that were read with it, nothing "
                            + "is entered when there are others by now. Nobody approves what he asked himself",
            scopes = Scope.APPROVE)
    EnteredLine approve(Caller caller, @PathVariable String id, @RequestBody ApproveBody body) {
        var asking = asking(caller, id);
        // Asked again after an answer that was lost, it gives the entry that was made.
        var laid = laid(caller, asking.entry().isPresent() ? asking : waiting(caller, id, true));
        var approving = new Approving(caller.actor(), caller.now());
        var form = laid.whole(caller);
        return new Asking(caller).entered(Map.of(), () -> approving.enter(form, laid.matter(), body.seen()));
    }

    @PostMapping("/api/v1/approvals/{id}/return")
    @Endpoint(zh = "退回，须写明意见", en = "Gives it back, saying why", scopes = Scope.APPROVE)
    ApprovalLine giveBack(Caller caller, @PathVariable String id, @RequestBody ReturnBody body) {
        var asking = waiting(caller, id, true);
        var laid = laid(caller, asking);
        if (laid.form().filter(f -> !askings(caller).may(f, laid.matter())).isPresent()) {
            throw Declined.unknown();
        }
        var said = body.words().strip();
        if (said.isEmpty() || said.length() > Askings.LONGEST) {
            throw Declined.malformed(
                    "退回须在 words 中写明意见，最多 " + Askings.LONGEST + " 字",
                    "say in words why it is given back, in at most " + Askings.LONGEST + " letters");
        }
        askings(caller).giveBack(asking, said);
        return ApprovalLine.of(asking(caller, id));
    }

    @PostMapping("/api/v1/approvals/{id}/withdraw")
    @Endpoint(zh = "撤回本人送批的行为", en = "Takes back what the person himself asked for", scopes = Scope.ACT)
    ApprovalLine withdraw(Caller caller, @PathVariable String id) {
        askings(caller).withdraw(waiting(caller, id, false));
        return ApprovalLine.of(asking(caller, id));
    }

    private LaidAct laid(Caller caller, Approvals.Asking asking) {
        return LaidAct.of(caller, asking, reading);
    }

    private static Askings askings(Caller caller) {
        return new Askings(caller.actor(), caller.now());
    }

    /** One in which the person has a part; for anybody else it is not there. */
    private static Approvals.Asking asking(Caller caller, String id) {
        return askings(caller).of(id).orElseThrow(Declined::unknown);
    }

    /** One that waits for the person, or that he himself asked. */
    private static Approvals.Asking waiting(Caller caller, String id, boolean forHim) {
        var asking = asking(caller, id);
        if (!askings(caller).waits(asking, forHim)) {
            throw Declined.unknown();
        }
        return asking;
    }
}
