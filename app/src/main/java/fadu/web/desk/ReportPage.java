package fadu.web.desk;

import fadu.matter.House;
import fadu.report.Reports;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.work.YearReport;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The annual report of the visitor's government. Its text is for all who work here; entries out of reach stay closed. */
@Controller
final class ReportPage {
    private final House house;
    private final Reports reports;
    private final InstantSource clock;
    private final Pages pages;

    ReportPage(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.reports = new Reports(house.database().worker());
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/report")
    String now(Frame frame) {
        return "redirect:/report/" + frame.today().getYear();
    }

    @GetMapping("/report/{year}")
    ResponseEntity<byte[]> show(
            Frame frame,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "0") int from) {
        var desk = Desk.of(house, frame);
        var now = clock.instant();
        var asked = YearReport.of(desk.actor(), year).orElseThrow(Missing::new);
        var report = asked.written(reports, now);
        var entries = asked.entries(reports, now);
        var chosen = Optional.of(number).filter(report.numbers()::containsKey);
        return pages.page("report", frame, new ReportSheet(desk, report, entries).view(chosen, Math.max(0, from)));
    }
}
