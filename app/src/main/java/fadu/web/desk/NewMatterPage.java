package fadu.web.desk;

import fadu.Trouble;
import fadu.access.Drafts;
import fadu.law.Basis;
import fadu.law.Procedure;
import fadu.matter.FileTexts;
import fadu.matter.House;
import fadu.matter.Result;
import fadu.rule.DraftText;
import fadu.rule.Irregular;
import fadu.web.Frame;
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

/** Begins a matter: a kind is chosen, then the form of its first act. */
@Controller
final class NewMatterPage {
    private final House house;
    private final InstantSource clock;
    private final Pages pages;
    private final Drafts drafts;

    NewMatterPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
        this.drafts = new Drafts(house.database().worker());
    }

    @GetMapping("/matters/new")
    ResponseEntity<byte[]> kinds(Frame frame) {
        var desk = Desk.of(house, frame);
        var topics = Topics.of(
                desk.law(), frame, name -> desk.law().on(name, frame.today()).flatMap(p -> kind(desk, p)));
        return pages.page("new", frame, new NewMatterView(new BegunLines(desk).first(), topics, Optional.empty()));
    }

    private static Optional<NewMatterView.Kind> kind(Desk desk, Procedure procedure) {
        var frame = desk.frame();
        var starts = procedure.starts().stream()
                .map(procedure.acts()::get)
                .filter(act ->
                        act != null && !FirstAct.units(desk, procedure, act).isEmpty())
                .map(act -> new NearActs.Open(
                        act.id(),
                        frame.say(act.name()),
                        Optional.empty(),
                        Bases.text(act.basis(), procedure.statute(), frame),
                        "/matters/new/" + procedure.id().name() + "/" + act.id(),
                        false))
                .toList();
        var basis = procedure.statute().equals("internal") ? "" : Bases.title(procedure.statute());
        return starts.isEmpty()
                ? Optional.empty()
                : Optional.of(new NewMatterView.Kind(frame.say(procedure.name()), basis, starts));
    }

    @GetMapping("/matters/new/{procedure}/{act}")
    ResponseEntity<byte[]> form(
            Frame frame, HttpServletRequest request, @PathVariable String procedure, @PathVariable String act) {
        var desk = Desk.of(house, frame);
        var start = FirstAct.of(desk, procedure, act);
        var begun = Usual.of(start.act(), desk.actor(), start.units().getFirst());
        var again = start.again(desk, request.getParameterMap(), clock.instant());
        var offered = DraftPage.offered(drafts, start.draft(desk, again), request.getParameterMap());
        if (!offered.containsKey("drafted")) {
            again.ifPresent(a -> begun.putAll(DraftText.read(a.laid().typed())));
        }
        begun.putAll(offered);
        return page(desk, start, Typed.prefilled(begun), List.of(), HttpStatus.OK);
    }

    @PostMapping("/matters/new/{procedure}/{act}")
    ResponseEntity<byte[]> open(
            Frame frame, HttpServletRequest request, @PathVariable String procedure, @PathVariable String act) {
        var desk = Desk.of(house, frame);
        var start = FirstAct.of(desk, procedure, act);
        var again = start.again(desk, request.getParameterMap(), clock.instant());
        var uploads = Uploads.of(start.act(), request, house.blobs());
        var typed = Typed.of(start.act(), request.getParameterMap(), uploads, desk.named());
        if (!typed.faults().isEmpty() || !Doubts.seen(start.act(), typed)) {
            return page(desk, start, typed, List.of(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var unit = start.unit(typed);
        var in = Optional.of(unit);
        var made = new Steps(desk, in, desk.reach().roles(in)).request(start.asked(), typed);
        if (!made.faults().isEmpty()) {
            return page(desk, start, typed, made.faults(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            return switch (house.matters().open(start.opening(desk, unit, made.request(), typed), clock.instant())) {
                case Result.Entered entered -> {
                    new FileTexts(house).keep(typed.uploads().documents());
                    drafts.forget(start.draft(desk, again));
                    yield Pages.seeOther("/matters/" + entered.matter() + "?entered=1");
                }
                case Result.Refused refused ->
                    page(desk, start, typed, refused.reasons(), HttpStatus.UNPROCESSABLE_CONTENT);
            };
        } catch (Trouble e) {
            MatterPage.told(e);
            var reason = new Irregular("fields", e.words(), Basis.INTERNAL);
            return page(desk, start, typed.anew(), List.of(reason), HttpStatus.CONFLICT);
        }
    }

    private ResponseEntity<byte[]> page(
            Desk desk, FirstAct first, Typed typed, List<Irregular> reasons, HttpStatusCode status) {
        var view = new FirstSheet(desk, first, clock.instant()).view(typed, reasons);
        return pages.page(status, "new", desk.frame(), view);
    }
}
