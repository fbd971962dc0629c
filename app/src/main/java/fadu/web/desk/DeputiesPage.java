package fadu.web.desk;

import fadu.Trouble;
import fadu.access.DoorLog;
import fadu.matter.House;
import fadu.store.Watch;
import fadu.web.Closed;
import fadu.web.Frame;
import fadu.web.Pages;
import fadu.work.Deciding;
import fadu.work.Deputies;
import fadu.work.Made;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who stands in for whom, from one day to another; said by whoever may hand over the matters of the unit. */
@Controller
final class DeputiesPage {
    private static final int SHOWN_DAYS = 60;

    private final House house;
    private final Deputies deputies;
    private final InstantSource clock;
    private final Watch watch;
    private final Pages pages;

    DeputiesPage(House house, DoorLog log, InstantSource clock, Watch watch, Pages pages) {
        this.house = house;
        this.deputies = new Deputies(log);
        this.clock = clock;
        this.watch = watch;
        this.pages = pages;
    }

    @GetMapping("/deputies")
    ResponseEntity<byte[]> show(Frame frame) {
        var desk = Desk.of(house, frame);
        return page(desk, deciding(desk), Optional.empty());
    }

    @PostMapping("/deputies")
    ResponseEntity<byte[]> give(
            Frame frame,
            HttpServletRequest request,
            @RequestParam String post,
            @RequestParam String person,
            @RequestParam String from,
            @RequestParam String until,
            @RequestParam String why,
            @RequestParam(defaultValue = "") String by) {
        return doing(frame, deciding -> {
            var naming = new Deputies.Naming(post, person, day(from), day(until), why, by);
            deputies.give(deciding, naming, made(request));
        });
    }

    @PostMapping("/deputies/end")
    ResponseEntity<byte[]> end(Frame frame, HttpServletRequest request, @RequestParam String key) {
        return doing(frame, deciding -> deputies.end(deciding, key, made(request)));
    }

    private ResponseEntity<byte[]> doing(Frame frame, Consumer<Deciding> work) {
        var desk = Desk.of(house, frame);
        var deciding = deciding(desk);
        try {
            work.accept(deciding);
            return Pages.seeOther("/deputies");
        } catch (Trouble trouble) {
            return page(desk, deciding, Optional.of(frame.say(trouble.words())));
        }
    }

    private static Deciding deciding(Desk desk) {
        return Deciding.of(desk.actor()).orElseThrow(() -> new Closed(Deciding.CLOSED));
    }

    private Made made(HttpServletRequest request) {
        return new Made(request.getRemoteAddr(), clock.instant(), watch.instant());
    }

    private ResponseEntity<byte[]> page(Desk desk, Deciding deciding, Optional<String> fault) {
        var frame = desk.frame();
        var sheet = new DecidingSheet(deciding, desk.names(), frame);
        var shown = deciding.acting().stream()
                .filter(p -> p.until()
                        .map(u -> u.isAfter(frame.today().minusDays(SHOWN_DAYS)))
                        .orElse(true))
                .map(sheet::line)
                .toList();
        var view = new DeputiesView(
                fault,
                frame.today().toString(),
                deciding.administrator(),
                sheet.choices(),
                sheet.everybody(),
                sheet.own(),
                shown);
        return pages.page(
                fault.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK, "deputies", frame, view);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Trouble("请填写起止日期，例如 2019-09-20", "give both days, such as 2019-09-20");
        }
    }
}
