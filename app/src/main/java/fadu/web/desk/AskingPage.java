package fadu.web.desk;

import fadu.access.Approvals;
import fadu.access.Drafts;
import fadu.matter.Bulk;
import fadu.matter.House;
import fadu.matter.Result;
import fadu.rule.Irregular;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lays a filled-in act before whoever must approve it. It is entered when he does. */
@Controller
final class AskingPage {
    private final House house;
    private final InstantSource clock;
    private final Pages pages;
    private final Approvals approvals;
    private final Drafts drafts;

    AskingPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
        this.approvals = new Approvals(house.database().worker());
        this.drafts = new Drafts(house.database().worker());
    }

    @PostMapping("/matters/{id}/act/{act}/ask")
    ResponseEntity<byte[]> ask(
            Frame frame, HttpServletRequest request, @PathVariable String id, @PathVariable String act) {
        var desk = Desk.of(house, frame);
        var matter = Reading.open(desk, id, clock.instant());
        var asked = MatterPage.asked(matter, act, request);
        var procedure = matter.situation().standing().procedure();
        if (!Laying.possible(asked) || !desk.mayDo(procedure, asked.act(), matter.roles())) {
            throw new Missing();
        }
        var uploads = Uploads.of(asked.act(), request, house.blobs());
        var typed = Typed.of(asked.act(), request.getParameterMap(), uploads);
        var faults = typed.faults().isEmpty() ? refused(desk, matter, asked, typed) : List.<Irregular>of();
        if (!typed.faults().isEmpty() || !faults.isEmpty() || !Doubts.seen(asked.act(), typed)) {
            var view = new MatterSheet(desk, matter).view(asked, typed, faults);
            return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, "matter", frame, view);
        }
        var key = typed.key();
        boolean laid = approvals.ask(
                desk.jurisdiction(),
                key,
                Laying.of(matter, asked, request.getParameterMap(), uploads),
                desk.visitor().person(),
                typed.given("approver").orElseThrow(),
                clock.instant());
        if (laid) {
            drafts.forget(DraftPage.key(desk, id, asked.act(), asked.row().orElse("")));
        }
        return Pages.seeOther("/matters/" + id + "#asked");
    }

    /** Why it could not be entered now, if it were approved at once; nobody is asked to approve that. */
    private List<Irregular> refused(Desk desk, OpenMatter matter, Steps.Asked asked, Typed typed) {
        var faults = Laying.faults(desk, matter, asked.act(), typed);
        if (!faults.isEmpty()) {
            return faults;
        }
        var made = new Steps(desk, matter.unit(), matter.roles()).request(asked, typed);
        if (!made.faults().isEmpty()) {
            return made.faults();
        }
        var one = new Bulk.One(matter.id(), made.request());
        return new Bulk(house)
                .preview(desk.jurisdiction(), List.of(one), clock.instant()).stream()
                        .flatMap(result -> result instanceof Result.Refused(var at, var reasons)
                                ? reasons.stream()
                                : Stream.<Irregular>empty())
                        .toList();
    }
}
