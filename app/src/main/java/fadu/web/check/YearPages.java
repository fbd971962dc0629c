package fadu.web.check;

import fadu.matter.House;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.web.desk.Desk;
import fadu.work.year.YearChoice;
import fadu.work.year.YearOverview;
import java.time.InstantSource;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a year set out to do, what was checked in it, and how units were appraised. */
@Controller
final class YearPages {
    private final House house;
    private final InstantSource clock;
    private final Pages pages;

    YearPages(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/plan")
    ResponseEntity<byte[]> thisYear(Frame frame) {
        return Pages.seeOther("/plan/" + frame.today().getYear());
    }

    @GetMapping("/plan/{year}")
    ResponseEntity<byte[]> plan(Frame frame, @PathVariable int year, @RequestParam Map<String, String> asked) {
        return show(frame, "plan", year, asked);
    }

    @GetMapping("/check/{year}")
    ResponseEntity<byte[]> check(Frame frame, @PathVariable int year, @RequestParam Map<String, String> asked) {
        return show(frame, "check", year, asked);
    }

    @GetMapping("/appraise/{year}")
    ResponseEntity<byte[]> appraise(Frame frame, @PathVariable int year, @RequestParam Map<String, String> asked) {
        return show(frame, "appraise", year, asked);
    }

    private ResponseEntity<byte[]> show(Frame frame, String id, int year, Map<String, String> asked) {
        var desk = Desk.of(house, frame);
        var choice = new YearChoice(
                asked.getOrDefault("unit", ""),
                asked.getOrDefault("source", ""),
                asked.getOrDefault("state", ""),
                asked.getOrDefault("theme", "").strip());
        var overview =
                YearOverview.of(desk.actor(), clock.instant(), id, year, choice).orElseThrow(Missing::new);
        return pages.page("year", frame, new YearView(YearNav.of(desk.law(), frame, id, year), overview, choice));
    }
}
