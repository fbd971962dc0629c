package fadu.web.desk;

import fadu.Words;
import fadu.law.ReportPlan;
import fadu.matter.House;
import fadu.report.DocxPaper;
import fadu.report.HtmlPaper;
import fadu.report.JsonPaper;
import fadu.report.PaperView;
import fadu.report.Passage;
import fadu.report.Report;
import fadu.report.Reports;
import fadu.web.Closed;
import fadu.web.Frame;
import fadu.web.Missing;
import fadu.web.Pages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settles the report's words, freezes its numbers, and hands out its papers. */
@Controller
final class ReportEditing {
    private static final int LONGEST = 4000;

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
        var desk = editor(frame, year);
        var report = written(desk, year);
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
        var desk = editor(frame, year);
        if (written(desk, year).passages().stream().noneMatch(p -> p.id().equals(part))) {
            throw new Missing();
        }
        var words = new Words(shortened(zh), shortened(en));
        reports.edit(
                desk.law(),
                desk.jurisdiction(),
                year,
                part,
                words,
                desk.visitor().person(),
                clock.instant());
        return Pages.seeOther("/report/" + year + "/edit#p-" + part.replace('.', '-'));
    }

    private static String shortened(String text) {
        var lines = text.strip().replace("\r\n", "\n");
        return lines.length() > LONGEST ? lines.substring(0, LONGEST) : lines;
    }

    @PostMapping("/report/{year}/freeze")
    ResponseEntity<byte[]> freeze(Frame frame, @PathVariable int year) {
        var desk = editor(frame, year);
        reports.freeze(desk.law(), desk.jurisdiction(), year, desk.visitor().person(), clock.instant());
        return Pages.seeOther("/report/" + year);
    }

    @GetMapping("/report/{year}/paper.{ending:html|docx|json}")
    void paper(Frame frame, @PathVariable int year, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        var desk = Desk.of(house, frame);
        plan(desk, year);
        if (!ending.equals("docx") && !desk.reach().everywhere()) {
            throw closed(desk, plan(desk, year));
        }
        var now = clock.instant();
        var report = reports.write(desk.law(), desk.jurisdiction(), year, now);
        var entries = reports.entries(desk.law(), desk.jurisdiction(), year, now);
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"report-" + desk.jurisdiction() + "-" + year + "." + ending + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var out = response.getOutputStream();
        switch (ending) {
            case "docx" -> out.write(DocxPaper.of(report, frame.locale()));
            case "json" -> JsonPaper.write(report, entries::each, out);
            default ->
                out.write(HtmlPaper.of(report, id -> entries.some(id, 0, PaperView.LISTED), frame.locale())
                        .getBytes(StandardCharsets.UTF_8));
        }
    }

    private Report written(Desk desk, int year) {
        return reports.write(desk.law(), desk.jurisdiction(), year, clock.instant());
    }

    private static ReportPlan plan(Desk desk, int year) {
        if (year < ReportPage.FIRST_YEAR || year > ReportPage.LAST_YEAR) {
            throw new Missing();
        }
        return desk.law().report(year).orElseThrow(Missing::new);
    }

    /** Only who holds one of the posts that the plan names. */
    private Desk editor(Frame frame, int year) {
        var desk = Desk.of(house, frame);
        var plan = plan(desk, year);
        var roles = desk.reach().own().stream()
                .flatMap(unit -> desk.reach().roles(Optional.of(unit)).stream())
                .collect(Collectors.toSet());
        if (plan.editedBy().stream().noneMatch(roles::contains)) {
            throw closed(desk, plan);
        }
        return desk;
    }

    private static Closed closed(Desk desk, ReportPlan plan) {
        var names = plan.editedBy().stream()
                .flatMap(r -> Stream.ofNullable(desk.law().vocabulary().roles().get(r)))
                .map(r -> desk.frame().say(r.name()))
                .collect(Collectors.joining("、"));
        var said = desk.frame().say("report.no-post", names);
        return new Closed(new Words(said, said));
    }
}
