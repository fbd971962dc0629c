package fadu.web.desk;

import fadu.Trouble;
import fadu.access.ReadLog;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.matter.Attached;
import fadu.matter.FileTexts;
import fadu.matter.House;
import fadu.matter.Opening;
import fadu.matter.Result;
import fadu.matter.Splitting;
import fadu.matter.TwoInOne;
import fadu.rule.Irregular;
import fadu.rule.Refilled;
import fadu.store.Watch;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.work.BlankForm;
import fadu.work.Offers;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * What came in as one matter but is two: the second is opened with the legal days, values and files of the first, which then
 * says so. Personal values that are left empty are taken over without being shown.
 */
@Controller
final class SplitPage {
    private static final String WHY = "split_why";
    private static final String TAKE = "take";

    private final House house;
    private final InstantSource clock;
    private final Pages pages;
    private final ReadLog reads;
    private final Watch watch;

    SplitPage(House house, InstantSource clock, Pages pages, ReadLog reads, Watch watch) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
        this.reads = reads;
        this.watch = watch;
    }

    /** The matter as it lies before the visitor. */
    private record Whole(Desk desk, OpenMatter matter, TwoInOne two) {
        static Whole of(Desk desk, OpenMatter matter) {
            return new Whole(desk, matter, TwoInOne.of(matter.file()).orElseThrow(Missing::new));
        }

        Act start() {
            return two.start();
        }
    }

    @GetMapping("/matters/{id}/split")
    ResponseEntity<byte[]> form(Frame frame, @PathVariable String id) {
        var desk = Desk.of(house, frame);
        var whole = Whole.of(desk, Reading.open(desk, id, clock.instant()));
        reads.add(desk.jurisdiction(), desk.visitor().person(), id, ReadLog.PAGE, "", watch.instant());
        var begun = new LinkedHashMap<>(
                Refilled.of(whole.start(), whole.two().first().values()));
        whole.matter().file().row().title().ifPresent(t -> begun.put("title", new String[] {t}));
        return page(whole, Typed.prefilled(begun), List.of(), HttpStatus.OK);
    }

    @PostMapping("/matters/{id}/split")
    ResponseEntity<byte[]> split(Frame frame, HttpServletRequest request, @PathVariable String id) {
        var desk = Desk.of(house, frame);
        var whole = Whole.of(desk, Reading.openClear(desk, id, clock.instant()));
        reads.add(desk.jurisdiction(), desk.visitor().person(), id, ReadLog.PERSONAL, Splitting.ACT, watch.instant());
        var uploads = Uploads.of(whole.start(), request, house.blobs());
        var typed = Typed.of(whole.start(), request.getParameterMap(), uploads, desk.named());
        var why = typed.given(WHY);
        var faults = new ArrayList<Irregular>();
        if (why.isEmpty()) {
            faults.add(Steps.fault("请写明拆分的理由", "say why it is split"));
        }
        if (!typed.faults().isEmpty() || !faults.isEmpty() || !Doubts.seen(whole.start(), typed)) {
            return page(whole, typed, faults, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var key = typed.key();
        var unit = whole.matter().unit().orElse("");
        var asked = whole.two()
                .request(desk.visitor().person(), whole.matter().roles(), typed.values(), why.get(), frame.today());
        var taken = Set.copyOf(Arrays.asList(
                Optional.ofNullable(request.getParameterValues(TAKE)).orElse(new String[0])));
        var opening = Opening.of(
                        desk.jurisdiction(), key, whole.two().procedure().id().name(), unit, asked)
                .keyed(key)
                .citing(whole.two().files(typed.uploads().documents(), taken));
        var titled = typed.given("title").isPresent() ? opening.titled(typed.text("title")) : opening;
        var splitting = new Splitting(titled, id, whole.matter().roles(), why.get());
        try {
            return switch (house.matters().split(splitting, clock.instant())) {
                case Result.Entered entered -> {
                    new FileTexts(house).keep(titled.documents());
                    yield Pages.seeOther("/matters/" + entered.matter() + "?entered=1");
                }
                case Result.Refused refused -> page(whole, typed, refused.reasons(), HttpStatus.UNPROCESSABLE_CONTENT);
            };
        } catch (Trouble e) {
            MatterPage.told(e);
            var reason = new Irregular("fields", e.words(), Basis.INTERNAL);
            return page(whole, typed.anew(), List.of(reason), HttpStatus.CONFLICT);
        }
    }

    private ResponseEntity<byte[]> page(Whole whole, Typed typed, List<Irregular> reasons, HttpStatusCode status) {
        var desk = whole.desk();
        var names = desk.names();
        var path = "/matters/" + whole.matter().id() + "/split";
        var blank = BlankForm.of(
                BlankForm.Asked.plain(
                        whole.two().procedure(),
                        whole.start(),
                        List.of(whole.matter().unit())),
                Offers.anywhere(desk.actor(), names));
        var sending = Sending.to(path, Sending.carried(whole.start(), typed));
        var form = new Forms(names, desk.frame())
                .form(Forms.Asked.alone(blank, sending), typed, Doubts.with(reasons, Doubts.of(whole.start(), typed)))
                .saying(desk.frame().say("split.do"))
                .undated()
                .in(List.of(), typed);
        var files = Attached.to(whole.matter().file()).stream()
                .map(file -> new ActForm.Option(file.hash().hex(), file.name()))
                .toList();
        return pages.page(
                status,
                "split",
                desk.frame(),
                new SplitView(
                        whole.matter().id(),
                        whole.matter().number(),
                        whole.two().first().effective().toString(),
                        form,
                        files,
                        Arrays.asList(typed.text(TAKE).split(" ", -1)),
                        typed.text(WHY)));
    }
}
