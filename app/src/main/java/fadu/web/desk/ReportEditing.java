package fadu.web.desk;

import fadu.Words;
import fadu.matter.House;
import fadu.report.Passage;
import fadu.report.Reports;
import fadu.web.Closed;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import fadu.work.Names;
import fadu.work.YearReport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settles the report's words, freezes its numbers, and hands out its papers. */
@Controller
final class ReportEditing {
    private final House house;
    private final Reports reports;
    private final InstantSource clock;
    private final Pages pages;

    ReportEditing(House house, InstantSource clock, Pages pages) {
        this.house = house;
        this.reports = new Reports(house.database().worker());
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping("/report/{year}/edit")
    ResponseEntity<byte[]> form(Frame frame, @PathVariable int year) {
        var desk = Desk.of(house, frame);
        var report = editable(desk, year).written(reports, clock.instant());
        var names = desk.names();
        var passages =
                report.passages().stream().map(p -> passage(p, frame, names)).toList();
        var frozen = report.frozen()
                .map(at -> frame.say("report.frozen", frame.day(LocalDate.ofInstant(at, fadu.rule.World.ZONE))))
                .orElseGet(() -> frame.say("report.open"));
        return pages.page("report-edit", frame, new ReportEditView(year, frozen, passages));
    }

    private static ReportEditView.Passage passage(Passage p, Frame frame, Names names) {
        return new ReportEditView.Passage(
                p.id(),
                frame.say(p.name()),
                p.text().zh(),
                p.text().en(),
                p.person().map(id -> frame.say(names.person(id))),
                Optional.of(frame.say(p.proposed()))
                        .filter(t -> !t.isBlank() && !p.proposed().equals(p.text())));
    }

    @PostMapping("/report/{year}/edit")
    ResponseEntity<byte[]> edit(
            Frame frame,
            @PathVariable int year,
            @RequestParam String part,
            @RequestParam String zh,
            @RequestParam(defaultValue = "") String en) {
        var report = editable(Desk.of(house, frame), year);
        if (report.written(reports, clock.instant()).passages().stream().noneMatch(p -> p.id().equals(part))) {
            throw new Missing();
        }
        var words = new Words(shortened(zh), shortened(en));
        report.edit(reports, part, words, clock.instant());
        return Pages.seeOther("/report/" + year + "/edit#p-" + part.replace('.', '-'));
    }

    private static String shortened(String text) {
        var lines = text.strip().replace("\r\n", "\n");
        return lines.length() > YearReport.LONGEST ? lines.substring(0, YearReport.LONGEST) : lines;
    }

    @PostMapping("/report/{year}/freeze")
    ResponseEntity<byte[]> freeze(Frame frame, @PathVariable int year) {
        editable(Desk.of(house, frame), year).freeze(reports, clock.instant());
        return Pages.seeOther("/report/" + year);
    }

    @GetMapping("/report/{year}/paper.{ending:html|docx|json}")
    void paper(Frame frame, @PathVariable int year, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        var desk = Desk.of(house, frame);
        var asked = YearReport.of(desk.actor(), year).orElseThrow(Missing::new);
        if (!ending.equals("docx") && !desk.reach().everywhere()) {
            throw new Closed(asked.closed());
        }
        asked.send(reports, clock.instant(), ending, frame.locale(), response);
    }

    /** Only for who holds one of the posts that the plan names. */
    private static YearReport editable(Desk desk, int year) {
        var report = YearReport.of(desk.actor(), year).orElseThrow(Missing::new);
        if (!report.edits()) {
            throw new Closed(report.closed());
        }
        return report;
    }
}
