package fadu.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import fadu.access.Scope;
import fadu.matter.House;
import fadu.report.DocxPaper;
import fadu.report.HtmlPaper;
import fadu.report.JsonPaper;
import fadu.report.Report;
import fadu.report.Reports;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The annual report as papers. Those that hold all entries behind it are for who sees every unit. */
@RestController
final class ReportPaperRoutes {
    private final Reports reports;

    ReportPaperRoutes(House house) {
        this.reports = new Reports(house.database().worker());
    }

    @GetMapping(value = "/api/v1/reports/{year}/html", produces = MediaType.TEXT_HTML_VALUE)
    @Endpoint(
            zh = "年度报告（html），附各数所依据的记录；限可见全部单位者",
            en = "The annual report as html, with the entries behind its numbers; for who sees every unit",
            scopes = {Scope.READ, Scope.FIGURES})
    ResponseEntity<byte[]> html(Caller caller, @PathVariable int year) {
        return paper(
                caller,
                year,
                "html",
                HtmlPaper.of(whole(caller, year), caller.locale()).getBytes(UTF_8));
    }

    @GetMapping(value = "/api/v1/reports/{year}/json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Endpoint(
            zh = "年度报告（json），附各数所依据的记录；限可见全部单位者",
            en = "The annual report as json, with the entries behind its numbers; for who sees every unit",
            scopes = {Scope.READ, Scope.FIGURES})
    ResponseEntity<byte[]> json(Caller caller, @PathVariable int year) {
        return paper(caller, year, "json", JsonPaper.of(whole(caller, year)).getBytes(UTF_8));
    }

    @GetMapping(value = "/api/v1/reports/{year}/docx", produces = PaperRoutes.WORD)
    @Endpoint(
            zh = "年度报告（docx）",
            en = "The annual report as docx",
            scopes = {Scope.READ, Scope.FIGURES})
    ResponseEntity<byte[]> docx(Caller caller, @PathVariable int year) {
        var report = ReportRoutes.asked(caller, year).written(reports, caller.now());
        return paper(caller, year, "docx", DocxPaper.of(report, caller.locale()));
    }

    private Report whole(Caller caller, int year) {
        var asked = ReportRoutes.asked(caller, year);
        if (!caller.reach().everywhere()) {
            throw new Declined(ProblemKind.POST, asked.closed());
        }
        return asked.written(reports, caller.now());
    }

    private static ResponseEntity<byte[]> paper(Caller caller, int year, String ending, byte[] bytes) {
        var type = switch (ending) {
            case "html" -> PaperRoutes.PAGE;
            case "json" -> MediaType.APPLICATION_JSON;
            default -> MediaType.parseMediaType(PaperRoutes.WORD);
        };
        return PaperRoutes.file("report-" + caller.jurisdiction() + "-" + year + "." + ending, type, bytes);
    }
}
