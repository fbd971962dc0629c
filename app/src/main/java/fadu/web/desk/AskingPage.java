package fadu.web.desk;

import fadu.access.Approvals.Asking;
import fadu.access.Approvals.Beginning;
import fadu.approval.Askings;
import fadu.approval.Filled;
import fadu.matter.Bulk;
import fadu.matter.House;
import fadu.matter.MatterRow;
import fadu.matter.Result;
import fadu.rule.Irregular;
import fadu.rule.Request;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lays a filled-in act before whoever must approve it. It is entered when he does. */
@Controller
final class AskingPage {
    private static final List<Irregular> NOT_SENT = List.of(Steps.fault(
            "同一环节已在待批中，或者本表单已送过；本次未送，请核对后再送",
            "this act waits for approval already, or this form was sent before; nothing was sent now: look again"));

    private final House house;
    private final InstantSource clock;
    private final Pages pages;

    AskingPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
    }

    @PostMapping("/matters/{id}/act/{act}/ask")
    ResponseEntity<byte[]> ask(
            Frame frame, HttpServletRequest request, @PathVariable String id, @PathVariable String act) {
        var desk = Desk.of(house, frame);
        var matter = Reading.open(desk, id, clock.instant());
        var asked = MatterPage.asked(matter, act, request);
        var procedure = matter.situation().standing().procedure();
        if (!Laying.possible(asked) || !desk.mayDo(procedure, asked.act(), matter.roles(asked.act(), asked.row()))) {
            throw new Missing();
        }
        var uploads = Uploads.of(asked.act(), request, house.blobs());
        var typed = Typed.of(asked.act(), request.getParameterMap(), uploads, matter.named());
        var steps = matter.steps(desk, asked);
        var askings = new Askings(desk.actor(), clock.instant());
        var filled =
                new Filled(id, Optional.empty(), asked.act(), asked.row(), request.getParameterMap(), uploads.files());
        var faults = refused(
                askings,
                Optional.of(matter.file().row()),
                filled,
                asked,
                typed,
                steps,
                made -> new Bulk(house)
                        .preview(
                                desk.jurisdiction(),
                                List.of(new Bulk.One(id, approving(desk, made, typed, matter.unit(asked)))),
                                clock.instant()));
        if (faults.isPresent()) {
            var view = new MatterSheet(desk, matter).view(asked, typed, faults.get());
            return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, "matter", frame, view);
        }
        if (askings.ask(typed.key(), filled).filter(Asking::waits).isEmpty()) {
            var view = new MatterSheet(desk, matter).view(asked, typed.anew(), NOT_SENT);
            return pages.page(HttpStatus.CONFLICT, "matter", frame, view);
        }
        return Pages.seeOther("/matters/" + id + "#asked");
    }

    /** The first act of a matter, which begins when it is approved. */
    @PostMapping("/matters/new/{procedure}/{act}/ask")
    ResponseEntity<byte[]> askNew(
            Frame frame, HttpServletRequest request, @PathVariable String procedure, @PathVariable String act) {
        var desk = Desk.of(house, frame);
        var first = FirstAct.of(desk, procedure, act);
        if (!Laying.possible(first.asked())) {
            throw new Missing();
        }
        var uploads = Uploads.of(first.act(), request, house.blobs());
        var typed = Typed.of(first.act(), request.getParameterMap(), uploads, desk.named());
        var unit = first.unit(typed);
        var in = Optional.of(unit);
        var askings = new Askings(desk.actor(), clock.instant());
        // Its key is the new matter's id, too, as it is when a matter is begun without asking.
        var key = typed.key();
        if (!house.matters()
                .known(desk.jurisdiction(), List.of(key), List.of())
                .matters()
                .isEmpty()) {
            return Pages.seeOther("/matters/" + key);
        }
        var beginning = Optional.of(new Beginning(procedure, unit));
        var filled =
                new Filled(key, beginning, first.act(), Optional.empty(), request.getParameterMap(), uploads.files());
        var faults = refused(
                askings,
                Optional.empty(),
                filled,
                first.asked(),
                typed,
                new Steps(desk, in, desk.reach().roles(in)),
                made -> house.matters()
                        .preview(
                                desk.jurisdiction(),
                                List.of(first.opening(desk, unit, approving(desk, made, typed, in), typed)),
                                clock.instant()));
        if (faults.isPresent()) {
            var view = new FirstSheet(desk, first, clock.instant()).view(typed, faults.get());
            return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, "new", frame, view);
        }
        if (askings.ask(key, filled).filter(Asking::waits).isEmpty()) {
            var view = new FirstSheet(desk, first, clock.instant()).view(typed.anew(), NOT_SENT);
            return pages.page(HttpStatus.CONFLICT, "new", frame, view);
        }
        return Pages.seeOther("/approvals/" + key);
    }

    /**
     * Why it could not be entered now, if it were approved at once: nobody is asked to approve that. With no reasons where the
     * form itself says what is wrong; empty where nothing is.
     */
    private static Optional<List<Irregular>> refused(
            Askings askings,
            Optional<MatterRow> row,
            Filled filled,
            Steps.Asked asked,
            Typed typed,
            Steps steps,
            Function<Request, List<Result>> preview) {
        if (!typed.faults().isEmpty()) {
            return Optional.of(List.of());
        }
        var faults = askings.faults(row, steps.unit(), asked.act(), typed.given("approver"));
        if (faults.isEmpty()) {
            faults = filled.faults();
        }
        if (faults.isEmpty()) {
            var made = steps.request(asked, typed);
            faults = made.faults().isEmpty() ? Result.reasons(preview.apply(made.request())) : made.faults();
        }
        return faults.isEmpty() && Doubts.seen(asked.act(), typed) ? Optional.empty() : Optional.of(faults);
    }

    private static Request approving(Desk desk, Request made, Typed typed, Optional<String> unit) {
        return desk.actor().approving(made, typed.text("approver"), unit);
    }
}
