package fadu.web.desk;

import fadu.Trouble;
import fadu.access.Approvals.Asking;
import fadu.access.Approvals.Beginning;
import fadu.access.ReadLog;
import fadu.approval.Approving;
import fadu.approval.Askings;
import fadu.approval.LaidForm;
import fadu.law.Basis;
import fadu.matter.House;
import fadu.matter.Result;
import fadu.matter.SentFile;
import fadu.notice.Notices;
import fadu.rule.Irregular;
import fadu.store.Watch;
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
    private final House house;
    private final InstantSource clock;
    private final Pages pages;
    private final ReadLog reads;
    private final Watch watch;
    private final Notices notices;
    private final Opened opened;

    ApprovalsPage(House house, InstantSource clock, Pages pages, ReadLog reads, Watch watch, Notices notices) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
        this.reads = reads;
        this.watch = watch;
        this.notices = notices;
        this.opened = new Opened(reads, watch);
    }

    @GetMapping("/approvals")
    ResponseEntity<byte[]> list(Frame frame) {
        var sheet = sheet(Desk.of(house, frame));
        return pages.page("approvals", frame, new ApprovalsView(sheet.waiting(), sheet.asked()));
    }

    @GetMapping("/approvals/{id}")
    ResponseEntity<byte[]> show(Frame frame, @PathVariable String id) {
        var desk = Desk.of(house, frame);
        var asking = asking(desk, id);
        var page = page(desk, asking, List.of(), HttpStatus.OK);
        var person = desk.visitor().person();
        reads.add(desk.jurisdiction(), person, asking.laid().matter(), ReadLog.PAGE, "", watch.instant());
        notices.followed(desk.jurisdiction(), person, "/approvals/" + id, clock.instant());
        return page;
    }

    /** The page with personal values in clear, to somebody who says why; that is noted before anything is shown. */
    @PostMapping("/approvals/{id}/personal")
    ResponseEntity<byte[]> personal(Frame frame, @PathVariable String id, @RequestParam String reason) {
        var desk = Desk.of(house, frame);
        var asking = asking(desk, id);
        var masked = matter(desk, asking);
        if (!opened.noted(desk, asking.laid().matter(), reason)) {
            return Pages.seeOther("/approvals/" + id);
        }
        var matter = masked.map(m -> Reading.openClear(desk, m.id(), clock.instant()));
        return pages.page("approval", frame, sheet(desk).view(asking, matter, List.of(), true));
    }

    @GetMapping("/approvals/{id}/files/{field}")
    void file(Frame frame, HttpServletResponse response, @PathVariable String id, @PathVariable String field)
            throws IOException {
        var desk = Desk.of(house, frame);
        var asking = asking(desk, id);
        matter(desk, asking);
        var sent = SentFile.ofLines(asking.laid().files()).get(field);
        if (sent == null) {
            throw new Missing();
        }
        FilesPage.save(response, house.blobs(), sent.hash().hex(), sent.name());
    }

    /**
     * @param seen the last entry of the matter that was shown with it
     */
    @PostMapping("/approvals/{id}/approve")
    ResponseEntity<byte[]> approve(Frame frame, @PathVariable String id, @RequestParam int seen) {
        var desk = Desk.of(house, frame);
        var asking = asking(desk, id);
        if (asking.entry().isPresent()) {
            return entered(asking.laid().matter(), asking.entry().get());
        }
        waits(desk, asking, true);
        try {
            var matter = matter(desk, asking).map(OpenMatter::file);
            var form = LaidForm.of(desk.actor(), asking, matter);
            if (form.isEmpty()) {
                return page(desk, asking, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
            }
            return switch (new Approving(desk.actor(), clock.instant()).enter(form.get(), matter, seen)) {
                case Result.Entered entered -> entered(entered.matter(), entered.seq());
                case Result.Refused refused -> page(desk, asking, refused.reasons(), HttpStatus.UNPROCESSABLE_CONTENT);
            };
        } catch (Trouble e) {
            MatterPage.told(e);
            var reason = new Irregular("fields", e.words(), Basis.INTERNAL);
            return page(desk, asking(desk, id), List.of(reason), HttpStatus.CONFLICT);
        }
    }

    private static ResponseEntity<byte[]> entered(String matter, int seq) {
        return Pages.seeOther("/matters/" + matter + "?entered=" + seq);
    }

    @PostMapping("/approvals/{id}/return")
    ResponseEntity<byte[]> giveBack(Frame frame, @PathVariable String id, @RequestParam String words) {
        var desk = Desk.of(house, frame);
        var asking = asking(desk, id);
        waits(desk, asking, true);
        var matter = matter(desk, asking).map(OpenMatter::file);
        if (LaidForm.of(desk.actor(), asking, matter)
                .filter(form -> !askings(desk).may(form, matter))
                .isPresent()) {
            throw new Missing();
        }
        var said = words.strip();
        if (said.isEmpty()) {
            return page(
                    desk,
                    asking,
                    List.of(Steps.fault("退回须写明意见", "say why it is given back")),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        askings(desk).giveBack(asking, said);
        return Pages.seeOther("/approvals");
    }

    @PostMapping("/approvals/{id}/withdraw")
    ResponseEntity<byte[]> withdraw(Frame frame, @PathVariable String id) {
        var desk = Desk.of(house, frame);
        var asking = asking(desk, id);
        waits(desk, asking, false);
        askings(desk).withdraw(asking);
        return Pages.seeOther(
                asking.begun()
                        ? "/matters/" + asking.laid().matter()
                        : sheet(desk).again(asking).orElse("/approvals/" + id));
    }

    private Askings askings(Desk desk) {
        return new Askings(desk.actor(), clock.instant());
    }

    private static ApprovalSheet sheet(Desk desk) {
        return new ApprovalSheet(desk, desk.names());
    }

    /** An asking in which the visitor has a part; for anybody else it is not there. */
    private Asking asking(Desk desk, String id) {
        return askings(desk).of(id).orElseThrow(Missing::new);
    }

    /** That it waits for the visitor, or that he himself asked it and may take it back. */
    private void waits(Desk desk, Asking asking, boolean forHim) {
        if (!askings(desk).waits(asking, forHim)) {
            throw new Missing();
        }
    }

    /** The matter that it is about; empty while it has not begun. */
    private Optional<OpenMatter> matter(Desk desk, Asking asking) {
        var laid = asking.laid();
        if (asking.begun()) {
            return Optional.of(Reading.open(desk, laid.matter(), clock.instant()));
        }
        if (!desk.reach().sees(laid.beginning().map(Beginning::unit))) {
            throw new Missing();
        }
        return Optional.empty();
    }

    private ResponseEntity<byte[]> page(Desk desk, Asking asking, List<Irregular> reasons, HttpStatusCode status) {
        var view = sheet(desk).view(asking, matter(desk, asking), reasons, false);
        return pages.page(status, "approval", desk.frame(), view);
    }
}
