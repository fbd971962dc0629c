package fadu.web.desk;

import fadu.Trouble;
import fadu.access.Drafts;
import fadu.access.ReadLog;
import fadu.docket.KeyUsed;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.matter.FileTexts;
import fadu.matter.House;
import fadu.matter.Result;
import fadu.notice.Notices;
import fadu.rule.Irregular;
import fadu.store.Watch;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.work.Usual;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A matter: what is, what can be done now, what happened. An act opens its form beside the facts. */
@Controller
final class MatterPage {
    private final House house;
    private final InstantSource clock;
    private final Pages pages;
    private final ReadLog reads;
    private final Watch watch;
    private final Drafts drafts;
    private final Opened opened;
    private final Notices notices;

    MatterPage(House house, InstantSource clock, Pages pages, ReadLog reads, Watch watch, Notices notices) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
        this.reads = reads;
        this.watch = watch;
        this.drafts = new Drafts(house.database().worker());
        this.opened = new Opened(reads, watch);
        this.notices = notices;
    }

    @GetMapping("/matters/{id}")
    ResponseEntity<byte[]> show(
            Frame frame,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int entered,
            @RequestParam(defaultValue = "") String show) {
        var desk = Desk.of(house, frame);
        var matter = Reading.open(desk, id, clock.instant());
        note(desk, id, ReadLog.PAGE, "");
        notices.seen(desk.jurisdiction(), desk.visitor().person(), id, clock.instant());
        var made = Optional.of(entered).filter(seq -> seq > 0 && seq <= matter.head());
        return pages.page("matter", frame, new MatterSheet(desk, matter).view(Optional.empty(), "", made, show));
    }

    /** The page with personal values in clear, to somebody who says why; that is noted before anything is shown. */
    @PostMapping("/matters/{id}/personal")
    ResponseEntity<byte[]> personal(Frame frame, @PathVariable String id, @RequestParam String reason) {
        var desk = Desk.of(house, frame);
        if (reason.isBlank()) {
            return Pages.seeOther("/matters/" + id + "#facts");
        }
        var matter = opened.matter(desk, id, reason, clock.instant());
        return pages.page("matter", frame, new MatterSheet(desk, matter).view(Optional.empty(), "", Optional.empty()));
    }

    private void note(Desk desk, String id, String what, String reason) {
        reads.add(desk.jurisdiction(), desk.visitor().person(), id, what, reason, watch.instant());
    }

    @GetMapping("/matters/{id}/act/{act}")
    ResponseEntity<byte[]> form(
            Frame frame, HttpServletRequest request, @PathVariable String id, @PathVariable String act) {
        var desk = Desk.of(house, frame);
        var matter = Reading.open(desk, id, clock.instant());
        note(desk, id, ReadLog.PAGE, "");
        var asked = asked(matter, act, request);
        notices.seen(desk.jurisdiction(), desk.visitor().person(), id, clock.instant());
        var barred = new MatterSheet(desk, matter).barred(asked.act());
        if (barred.isPresent()) {
            return pages.page(HttpStatus.FORBIDDEN, "matter", frame, barred.get());
        }
        var begun = Usual.lengths(
                asked.act(), matter.situation(), DraftPage.offered(drafts, desk, id, asked, request.getParameterMap()));
        return page(desk, matter, asked, Typed.prefilled(begun), List.of(), HttpStatus.OK);
    }

    @PostMapping("/matters/{id}/act/{act}")
    ResponseEntity<byte[]> act(
            Frame frame, HttpServletRequest request, @PathVariable String id, @PathVariable String act) {
        var desk = Desk.of(house, frame);
        var matter = Reading.open(desk, id, clock.instant());
        var asked = asked(matter, act, request);
        var uploads = Uploads.of(asked.act(), request, house.blobs());
        var typed = Typed.of(asked.act(), request.getParameterMap(), uploads, matter.named());
        if (!typed.faults().isEmpty() || !Doubts.seen(asked.act(), typed)) {
            return page(desk, matter, asked, typed, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var steps = matter.steps(desk, asked);
        var made = steps.request(asked, typed);
        if (!made.faults().isEmpty()) {
            return page(desk, matter, asked, typed, made.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            var result = house.matters().act(steps.step(matter, made.request(), typed), clock.instant());
            return switch (result) {
                case Result.Entered entered -> {
                    new FileTexts(house).keep(typed.uploads().documents());
                    drafts.forget(
                            DraftPage.key(desk, id, asked.act(), asked.row().orElse("")));
                    yield Pages.seeOther("/matters/" + id + "?entered=" + entered.seq());
                }
                case Result.Refused refused ->
                    again(desk, id, asked, typed, refused.reasons(), HttpStatus.UNPROCESSABLE_CONTENT);
            };
        } catch (Trouble e) {
            told(e);
            // What others entered meanwhile is shown by the form itself, which then asks once more.
            var now = Reading.open(desk, id, clock.instant());
            boolean meanwhile = !(e instanceof KeyUsed)
                    && typed.seen().filter(seen -> seen < now.head()).isPresent();
            var reason = new Irregular("fields", e.words(), Basis.INTERNAL);
            return page(desk, now, asked, typed.anew(), meanwhile ? List.of() : List.of(reason), HttpStatus.CONFLICT);
        }
    }

    /** A key used before, or somebody else's act in between, is said on the form; a database that went away has a cause. */
    static void told(Trouble trouble) {
        if (trouble.getCause() != null && !(trouble instanceof KeyUsed)) {
            throw trouble;
        }
    }

    /** What the clock did before a refusal stands, and somebody else may have acted: the matter is read again. */
    private ResponseEntity<byte[]> again(
            Desk desk, String id, Steps.Asked asked, Typed typed, List<Irregular> reasons, HttpStatusCode status) {
        return page(desk, Reading.open(desk, id, clock.instant()), asked, typed, reasons, status);
    }

    private ResponseEntity<byte[]> page(
            Desk desk,
            OpenMatter matter,
            Steps.Asked asked,
            Typed typed,
            List<Irregular> reasons,
            HttpStatusCode status) {
        return pages.page(status, "matter", desk.frame(), new MatterSheet(desk, matter).view(asked, typed, reasons));
    }

    static Steps.Asked asked(OpenMatter matter, String id, HttpServletRequest request) {
        var act = matter.situation().standing().procedure().acts().get(id);
        if (act == null || act.kind() == Act.Kind.CLOCK || act.kind() == Act.Kind.SYSTEM) {
            throw new Missing();
        }
        return new Steps.Asked(
                act,
                Optional.ofNullable(request.getParameter("row")).filter(r -> !r.isBlank()),
                "record".equals(request.getParameter("how")));
    }
}
