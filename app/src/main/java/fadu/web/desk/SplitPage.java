package fadu.web.desk;

import fadu.Trouble;
import fadu.access.ReadLog;
import fadu.docket.Hash;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.law.Procedure;
import fadu.matter.Attached;
import fadu.matter.FileTexts;
import fadu.matter.House;
import fadu.matter.MatterFile;
import fadu.matter.Opening;
import fadu.matter.Result;
import fadu.matter.Splitting;
import fadu.rule.Event;
import fadu.rule.Irregular;
import fadu.rule.Request;
import fadu.store.Watch;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    /** The act of the first matter. */
    static final String ACT = Act.SPLIT_OFF;

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

    /** The matter, its first entry, and the act by which another of its kind is opened. */
    private record Whole(Desk desk, OpenMatter matter, Event first, Procedure procedure, Act start) {
        static Whole of(Desk desk, OpenMatter matter) {
            var standing = matter.situation().standing();
            if (!standing.open()) {
                throw new Missing();
            }
            var first = matter.situation().timeline().live().getFirst();
            var procedure = standing.procedure();
            var starts = procedure.starts().stream()
                    .flatMap(id -> Stream.ofNullable(procedure.acts().get(id)))
                    .filter(act -> !act.by().isEmpty())
                    .toList();
            var start = starts.stream()
                    .filter(act -> act.id().equals(first.act()))
                    .findFirst()
                    .or(() -> starts.stream().findFirst())
                    .orElseThrow(Missing::new);
            return new Whole(desk, matter, first, procedure, start);
        }

        MatterFile.Shown shown() {
            return matter.file().entries().stream()
                    .filter(e -> e.entry().seq() == first.seq())
                    .findFirst()
                    .orElseThrow(Missing::new);
        }
    }

    @GetMapping("/matters/{id}/split")
    ResponseEntity<byte[]> form(Frame frame, @PathVariable String id) {
        var desk = Desk.of(house, frame);
        var whole = Whole.of(desk, Reading.open(desk, id, clock.instant()));
        reads.add(desk.jurisdiction(), desk.visitor().person(), id, ReadLog.PAGE, "", watch.instant());
        var begun = new LinkedHashMap<>(Refilled.of(whole.start(), whole.first().values()));
        whole.matter().file().row().title().ifPresent(t -> begun.put("title", new String[] {t}));
        return page(whole, Typed.prefilled(begun), List.of(), HttpStatus.OK);
    }

    @PostMapping("/matters/{id}/split")
    ResponseEntity<byte[]> split(Frame frame, HttpServletRequest request, @PathVariable String id) {
        var desk = Desk.of(house, frame);
        var whole = Whole.of(desk, Reading.openClear(desk, id, clock.instant()));
        reads.add(desk.jurisdiction(), desk.visitor().person(), id, ReadLog.PERSONAL, ACT, watch.instant());
        var typed =
                Typed.of(whole.start(), request.getParameterMap(), Uploads.of(whole.start(), request, house.blobs()));
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
        var opening = Opening.of(
                        desk.jurisdiction(), key, whole.procedure().id().name(), unit, request(whole, typed, why.get()))
                .keyed(key)
                .citing(files(whole, typed, request));
        var titled = typed.given("title").isPresent() ? opening.titled(typed.text("title")) : opening;
        var splitting = new Splitting(titled, id, whole.matter().roles(), why.get());
        try {
            return switch (house.matters().split(splitting, clock.instant())) {
                case Result.Entered entered -> {
                    new FileTexts(house).keep(desk.jurisdiction(), entered.matter(), titled.documents());
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

    /** The first act of the new matter, on the legal day of the old one's. */
    private static Request request(Whole whole, Typed typed, String why) {
        var values = new LinkedHashMap<String, Object>(typed.values());
        var personal = whole.shown().personal();
        for (var input : whole.start().fields()) {
            var field = input.field();
            if (field.personal() && personal.containsKey(field.id())) {
                values.putIfAbsent(field.id(), personal.get(field.id()));
            }
        }
        var day = whole.first().effective();
        boolean earlier = day.isBefore(whole.desk().frame().today());
        boolean decision = whole.start().kind() == Act.Kind.DECISION;
        if (earlier && decision) {
            values.putIfAbsent("why", why);
        }
        var asked = Request.of(
                whole.start().id(),
                whole.desk().visitor().person(),
                whole.matter().roles(),
                values);
        return !earlier ? asked : decision ? asked.recordOnly().on(day) : asked.on(day);
    }

    private static Map<String, Hash> files(Whole whole, Typed typed, HttpServletRequest request) {
        var taken = Set.of(Optional.ofNullable(request.getParameterValues(TAKE)).orElse(new String[0]));
        var files = new LinkedHashMap<>(typed.uploads().documents());
        Attached.to(whole.matter().file()).stream()
                .filter(file -> taken.contains(file.hash().hex()))
                .forEach(file -> files.putIfAbsent(file.cited(), file.hash()));
        return files;
    }

    private ResponseEntity<byte[]> page(Whole whole, Typed typed, List<Irregular> reasons, HttpStatusCode status) {
        var desk = whole.desk();
        var names = desk.names();
        var hidden = new LinkedHashMap<String, String>();
        hidden.put("key", typed.key());
        hidden.putAll(typed.uploads().hidden());
        var doubts = Doubts.of(whole.start(), typed);
        if (!doubts.isEmpty()) {
            hidden.put("doubts", Doubts.mark(doubts, typed));
        }
        var path = "/matters/" + whole.matter().id() + "/split";
        var asked = new Forms.Asked(
                whole.procedure(),
                whole.start(),
                path,
                false,
                Optional.empty(),
                Set.of(),
                hidden,
                new Offers(desk, names, Optional.empty()).of(whole.start(), typed),
                List.of(),
                Optional.empty(),
                Optional.empty());
        var form = new Forms(desk.law(), names, desk.posts(List.of(whole.matter().unit())), desk.frame())
                .form(asked, typed, Doubts.with(reasons, doubts))
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
                        whole.first().effective().toString(),
                        form,
                        files,
                        Arrays.asList(typed.text(TAKE).split(" ", -1)),
                        typed.text(WHY)));
    }
}
