package fadu.web.desk;

import fadu.matter.Bulk;
import fadu.matter.BulkPlans;
import fadu.matter.House;
import fadu.matter.ListFilter;
import fadu.matter.MatterCondition;
import fadu.matter.MatterList;
import fadu.matter.MatterRow;
import fadu.matter.Matters;
import fadu.matter.Result;
import fadu.rule.DraftText;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.work.ListChoice;
import fadu.work.Query;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One act on many matters: chosen in a list, filled in once, looked at before anything is entered, then entered some at a time
 * so that the page tells how far it is. Whoever leaves in between goes on where it stood; nothing is entered twice.
 */
@Controller
final class BulkPage {
    /** So many are entered before the page is shown again. */
    private static final int PORTION = 50;

    private final House house;
    private final InstantSource clock;
    private final Pages pages;
    private final Bulk bulk;
    private final BulkPlans plans;

    BulkPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
        this.bulk = new Bulk(house);
        this.plans = new BulkPlans(house.database().worker());
    }

    @PostMapping("/bulk")
    ResponseEntity<byte[]> choose(
            Frame frame,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String register,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String all,
            @RequestParam(name = "id", required = false) List<String> ids) {
        var desk = Desk.of(house, frame);
        var asked = DraftText.read(query);
        var filter = all.isEmpty()
                ? desk.filter().map(f -> f.and(new MatterCondition.Among(ids == null ? List.of() : ids)))
                : found(desk, register, asked);
        var matters = filter
                .map(f -> house.list().page(f, Optional.empty(), Bulk.MOST))
                .map(MatterList.Page::rows)
                .orElse(List.of())
                .stream()
                .map(MatterRow::id)
                .toList();
        var plan = new BulkPlans.Plan(Matters.newId(), act, matters, Optional.empty(), Map.of());
        if (BulkWork.of(desk, plan).isEmpty()) {
            var list = register.isEmpty() ? "/matters" : "/registers/" + Query.encoded(register);
            return Pages.seeOther(list + "?" + (query.matches("[A-Za-z0-9_.%=&+*-]*") ? query : "") + "none=yes");
        }
        plans.make(desk.jurisdiction(), desk.visitor().person(), plan, clock.instant());
        return Pages.seeOther("/bulk/" + plan.id());
    }

    private static Optional<ListFilter> found(Desk desk, String register, Map<String, String[]> asked) {
        return register.isEmpty()
                ? ListChoice.of(asked, desk.law()).filter(desk.actor(), true)
                : RegistersPage.asked(desk, asked, register).filter(desk.actor(), true);
    }

    @GetMapping("/bulk/{id}")
    ResponseEntity<byte[]> show(Frame frame, HttpServletRequest request, @PathVariable String id) {
        var work = work(frame, id);
        var sheet = new BulkSheet(work);
        var given = request.getParameterMap();
        if (!work.plan().done().isEmpty()) {
            return pages.page("bulk", frame, sheet.course());
        }
        return work.plan().typed().isPresent() && !given.containsKey("again")
                ? pages.page("bulk", frame, sheet.preview(bulk, clock.instant()))
                : pages.page("bulk", frame, sheet.form(Typed.prefilled(begun(work, given)), List.of()));
    }

    /** The form as it was filled in before, with what the address asks for. */
    private static Map<String, String[]> begun(BulkWork work, Map<String, String[]> given) {
        var all = new java.util.LinkedHashMap<>(work.typed());
        all.putAll(given);
        return all;
    }

    @PostMapping("/bulk/{id}")
    ResponseEntity<byte[]> give(Frame frame, HttpServletRequest request, @PathVariable String id) {
        var work = work(frame, id);
        var typed = Typed.of(
                work.act(),
                request.getParameterMap(),
                Uploads.none(),
                work.desk().named());
        var made = new Steps(work.desk(), Optional.empty(), work.desk().reach().roles(Optional.empty()))
                .request(new Steps.Asked(work.act(), Optional.empty(), false), typed);
        var faults = Stream.concat(made.faults().stream(), work.missing(typed).stream())
                .toList();
        if (!typed.faults().isEmpty() || !faults.isEmpty()) {
            return pages.page(HttpStatus.UNPROCESSABLE_CONTENT, "bulk", frame, new BulkSheet(work).form(typed, faults));
        }
        plans.give(work.desk().jurisdiction(), id, DraftText.of(work.act(), request.getParameterMap(), BulkWork.EACH));
        return Pages.seeOther("/bulk/" + id);
    }

    /** Enters the next ones. Those that would be refused when it is confirmed are not asked for. */
    @PostMapping("/bulk/{id}/run")
    ResponseEntity<byte[]> run(Frame frame, @PathVariable String id) {
        var work = work(frame, id);
        if (work.plan().typed().isEmpty()) {
            throw new Missing();
        }
        var now = clock.instant();
        var jurisdiction = work.desk().jurisdiction();
        if (work.plan().done().isEmpty()) {
            var refused = bulk.preview(jurisdiction, work.asked(work.plan().matters()), now).stream()
                    .filter(Result.Refused.class::isInstance)
                    .toList();
            plans.done(jurisdiction, id, refused);
            work = work(frame, id);
        }
        var next = work.plan().left().stream().limit(PORTION).toList();
        plans.done(jurisdiction, id, bulk.act(jurisdiction, "bulk " + id, work.asked(next), now));
        return Pages.seeOther("/bulk/" + id);
    }

    @PostMapping("/bulk/{id}/forget")
    ResponseEntity<byte[]> forget(Frame frame, @PathVariable String id) {
        var visitor = frame.visitor().orElseThrow();
        plans.forget(visitor.jurisdiction(), visitor.person(), id);
        return Pages.seeOther("/matters");
    }

    private BulkWork work(Frame frame, String id) {
        var desk = Desk.of(house, frame);
        return plans.of(desk.jurisdiction(), desk.visitor().person(), id)
                .flatMap(plan -> BulkWork.of(desk, plan))
                .orElseThrow(Missing::new);
    }
}
