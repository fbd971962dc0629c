package fadu.web.desk;

import fadu.Trouble;
import fadu.access.Approvals;
import fadu.access.Approvals.Asking;
import fadu.access.Approvals.Outcome;
import fadu.law.Basis;
import fadu.matter.FileTexts;
import fadu.matter.House;
import fadu.matter.Result;
import fadu.rule.Irregular;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

/** What waits for somebody's approval: he reads it, and approves it or gives it back; an approved act is entered at once. */
@Controller
final class ApprovalsPage {
    private static final int LONGEST = 500;

    private final House house;
    private final InstantSource clock;
    private final Pages pages;
    private final Approvals approvals;

    ApprovalsPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
        this.approvals = new Approvals(house.database().worker());
    }

    @GetMapping("/approvals")
    ResponseEntity<byte[]> list(Frame frame) {
        var sheet = sheet(Desk.of(house, frame));
        return pages.page("approvals", frame, new ApprovalsView(sheet.waiting(), sheet.asked()));
    }

    @GetMapping("/approvals/{id}")
    ResponseEntity<byte[]> show(Frame frame, @PathVariable String id) {
        var desk = Desk.of(house, frame);
        return page(desk, asking(desk, id), List.of(), HttpStatus.OK);
    }

    @GetMapping("/approvals/{id}/files/{field}")
    void file(Frame frame, HttpServletResponse response, @PathVariable String id, @PathVariable String field)
            throws IOException {
        var desk = Desk.of(house, frame);
        var uploads = Uploads.ofLines(asking(desk, id).laid().files());
        var sent = uploads.sent(field).orElseThrow(Missing::new);
        FilesPage.save(response, house.blobs(), sent.hash().hex(), sent.name());
    }

    /**
     * @param seen the last entry of the matter that was shown with it
     */
    @PostMapping("/approvals/{id}/approve")
    ResponseEntity<byte[]> approve(Frame frame, @PathVariable String id, @RequestParam int seen) {
        var desk = Desk.of(house, frame);
        var asking = waiting(desk, id, true);
        var matter = Reading.open(desk, asking.laid().matter(), clock.instant());
        var asked = Laying.asked(matter, asking.laid());
        var typed = Laying.typed(asked.act(), asking, Optional.of(seen));
        var asker = Reading.roles(matter.file(), desk.reachOf(asking.askedBy()));
        var steps = new Steps(desk, matter.unit(), asking.askedBy(), asker);
        var made = steps.request(asked, typed);
        if (!made.faults().isEmpty()) {
            return page(desk, asking, made.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return switch (house.matters().act(steps.step(matter, made.request(), typed), clock.instant())) {
                case Result.Entered entered -> {
                    new FileTexts(house)
                            .keep(
                                    desk.jurisdiction(),
                                    matter.id(),
                                    typed.uploads().documents());
                    approvals.end(
                            desk.jurisdiction(), id, Outcome.APPROVED, "", Optional.of(entered.seq()), clock.instant());
                    yield Pages.seeOther("/matters/" + matter.id() + "?entered=" + entered.seq());
                }
                case Result.Refused refused -> page(desk, asking, refused.reasons(), HttpStatus.UNPROCESSABLE_CONTENT);
            };
        } catch (Trouble e) {
            MatterPage.told(e);
            return page(desk, asking, List.of(new Irregular("fields", e.words(), Basis.INTERNAL)), HttpStatus.CONFLICT);
        }
    }

    @PostMapping("/approvals/{id}/return")
    ResponseEntity<byte[]> giveBack(Frame frame, @PathVariable String id, @RequestParam String words) {
        var desk = Desk.of(house, frame);
        var asking = waiting(desk, id, true);
        var said = words.strip();
        if (said.isEmpty()) {
            return page(
                    desk,
                    asking,
                    List.of(Steps.fault("退回须写明意见", "say why it is given back")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        end(desk, id, Outcome.RETURNED, said.substring(0, Math.min(LONGEST, said.length())));
        return Pages.seeOther("/approvals");
    }

    @PostMapping("/approvals/{id}/withdraw")
    ResponseEntity<byte[]> withdraw(Frame frame, @PathVariable String id) {
        var desk = Desk.of(house, frame);
        var asking = waiting(desk, id, false);
        end(desk, id, Outcome.WITHDRAWN, "");
        return Pages.seeOther("/matters/" + asking.laid().matter());
    }

    private void end(Desk desk, String id, Outcome outcome, String words) {
        approvals.end(desk.jurisdiction(), id, outcome, words, Optional.empty(), clock.instant());
    }

    private static ApprovalSheet sheet(Desk desk) {
        return new ApprovalSheet(desk, desk.names());
    }

    /** An asking in which the visitor has a part; for anybody else it is not there. */
    private Asking asking(Desk desk, String id) {
        var person = desk.visitor().person();
        return approvals
                .of(desk.jurisdiction(), id)
                .filter(a -> a.approver().equals(person) || a.askedBy().equals(person))
                .orElseThrow(Missing::new);
    }

    /** One that waits for the visitor, or that he himself asked. */
    private Asking waiting(Desk desk, String id, boolean forHim) {
        var asking = asking(desk, id);
        var whose = forHim ? asking.approver() : asking.askedBy();
        if (!asking.waits() || !whose.equals(desk.visitor().person())) {
            throw new Missing();
        }
        return asking;
    }

    private ResponseEntity<byte[]> page(Desk desk, Asking asking, List<Irregular> reasons, HttpStatusCode status) {
        var matter = Reading.open(desk, asking.laid().matter(), clock.instant());
        return pages.page(status, "approval", desk.frame(), sheet(desk).view(asking, matter, reasons));
    }
}
