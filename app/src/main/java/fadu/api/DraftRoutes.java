package fadu.api;

import fadu.access.Drafts;
import fadu.access.Scope;
import fadu.law.Act;
import fadu.matter.House;
import fadu.rule.DraftText;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The person's drafts: what a program prepares, he finds in the form on the desk; never a personal value. */
@RestController
final class DraftRoutes {
    private final Drafts drafts;
    private final Reading reading;

    DraftRoutes(House house, Reading reading) {
        this.drafts = new Drafts(house.database().worker());
        this.reading = reading;
    }

    /** A draft; the first form of a kind has {@code new:KIND} for its matter, and for its row what came back with it. */
    record DraftLine(String matter, String act, String row) {}

    /** All drafts of the person, the newest first. */
    record DraftList(List<DraftLine> drafts) {}

    @GetMapping("/api/v1/drafts")
    @Endpoint(zh = "本人的草稿", en = "The person's drafts", scopes = Scope.READ)
    DraftList all(Caller caller) {
        return new DraftList(drafts.all(caller.jurisdiction(), caller.person()).stream()
                .map(k -> new DraftLine(k.matter(), k.act(), k.row()))
                .toList());
    }

    @GetMapping("/api/v1/matters/{id}/acts/{act}/draft")
    @Endpoint(zh = "一个行为的草稿", en = "The draft of an act", scopes = Scope.READ)
    ActBody one(
            Caller caller,
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String row) {
        var known = act(caller, id, act);
        return drafts.of(key(caller, id, known, row))
                .map(d -> FormText.read(known, DraftText.read(d.typed()), row))
                .orElseThrow(Declined::unknown);
    }

    @PostMapping("/api/v1/matters/{id}/acts/{act}/draft")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "保存一个行为的草稿，替换原有的；个人信息不保存",
            en = "Keeps a draft of an act, in place of an older one; personal values are not kept",
            scopes = Scope.ACT)
    DraftList keep(Caller caller, @PathVariable String id, @PathVariable String act, @RequestBody ActBody body) {
        var known = act(caller, id, act);
        var text = DraftText.of(known, FormText.of(known, ActBody.clean(body.values()), body));
        keep(key(caller, id, known, Optional.ofNullable(body.row()).orElse("")), text, caller);
        return all(caller);
    }

    @DeleteMapping("/api/v1/matters/{id}/acts/{act}/draft")
    @Endpoint(zh = "删除一个行为的草稿", en = "Forgets the draft of an act", scopes = Scope.ACT)
    DraftList forget(
            Caller caller,
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam(defaultValue = "") String row) {
        drafts.forget(key(caller, id, act(caller, id, act), row));
        return all(caller);
    }

    @GetMapping("/api/v1/drafts/{procedure}/{act}")
    @Endpoint(zh = "首个行为的草稿，事项尚未开启", en = "The draft of a first act, whose matter has not begun", scopes = Scope.READ)
    OpenBody first(Caller caller, @PathVariable String procedure, @PathVariable String act) {
        var first = FirstAct.of(caller, OpenBody.empty(procedure, act));
        return drafts.of(key(caller, Drafts.beginning(procedure), first.act(), ""))
                .map(d -> FormText.read(first, DraftText.read(d.typed())))
                .orElseThrow(Declined::unknown);
    }

    @PostMapping("/api/v1/drafts")
    @ResponseStatus(HttpStatus.CREATED)
    @Endpoint(
            zh = "保存首个行为的草稿，替换原有的；本人在办公桌面的新建页继续。个人信息不保存",
            en =
                    "Keeps a draft of a first act, in place of an older one; its person goes on with it on the desk. Personal values "
                            + "are not kept",
            scopes = Scope.ACT)
    DraftList keepFirst(Caller caller, @RequestBody OpenBody body) {
        var first = FirstAct.of(caller, body);
        keep(
                key(caller, Drafts.beginning(body.procedure()), first.act(), ""),
                DraftText.of(first.act(), FormText.of(first, ActBody.clean(body.values()))),
                caller);
        return all(caller);
    }

    @DeleteMapping("/api/v1/drafts/{procedure}/{act}")
    @Endpoint(zh = "删除首个行为的草稿", en = "Forgets the draft of a first act", scopes = Scope.ACT)
    DraftList forgetFirst(Caller caller, @PathVariable String procedure, @PathVariable String act) {
        var first = FirstAct.of(caller, OpenBody.empty(procedure, act));
        drafts.forget(key(caller, Drafts.beginning(procedure), first.act(), ""));
        return all(caller);
    }

    private void keep(Drafts.Key key, String text, Caller caller) {
        if (text.isEmpty()) {
            throw Declined.malformed("草稿没有可保存的内容，或者过长", "there is nothing to keep in the draft, or too much");
        }
        drafts.keep(key, new Drafts.Draft(text, caller.now()));
    }

    private Act act(Caller caller, String id, String act) {
        var acts = reading.open(caller, id)
                .file()
                .situation()
                .standing()
                .procedure()
                .acts();
        return Optional.ofNullable(acts.get(act)).orElseThrow(Declined::unknown);
    }

    private static Drafts.Key key(Caller caller, String matter, Act act, String row) {
        return new Drafts.Key(caller.jurisdiction(), caller.person(), matter, act.id(), row);
    }
}
