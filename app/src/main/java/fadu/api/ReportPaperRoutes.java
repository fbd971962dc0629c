package fadu.api;

import fadu.access.Scope;
import fadu.matter.House;
import fadu.report.Reports;
import fadu.work.YearReport;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
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
    void html(Caller caller, @PathVariable int year, HttpServletResponse response) throws IOException {
        whole(caller, year).send(reports, caller.now(), "html", caller.locale(), response);
    }

    @GetMapping(value = "/api/v1/reports/{year}/json", produces = MediaType.APPLICATION_JSON_VALUE)
    @Endpoint(
            zh = "年度报告（json），附各数所依据的记录；限可见全部单位者",
            en = "The annual report as json, with the entries behind its numbers; for who sees every unit",
            scopes = {Scope.READ, Scope.FIGURES})
    void json(Caller caller, @PathVariable int year, HttpServletResponse response) throws IOException {
        whole(caller, year).send(reports, caller.now(), "json", caller.locale(), response);
    }

    @GetMapping(value = "/api/v1/reports/{year}/docx", produces = PaperRoutes.WORD)
    @Endpoint(
            zh = "年度报告（docx）",
            en = "The annual report as docx",
            scopes = {Scope.READ, Scope.FIGURES})
    void docx(Caller caller, @PathVariable int year, HttpServletResponse response) throws IOException {
        ReportRoutes.asked(caller, year).send(reports, caller.now(), "docx", caller.locale(), response);
    }

    private static YearReport whole(Caller caller, int year) {
        var asked = ReportRoutes.asked(caller, year);
        if (!caller.reach().everywhere()) {
            throw new Declined(ProblemKind.POST, asked.closed());
        }
        return asked;
    }
}
