package fadu.api;

import fadu.Words;
import fadu.access.Scope;
import fadu.matter.House;
import fadu.report.Passage;
import fadu.report.Report;
import fadu.report.Reports;
import fadu.work.YearReport;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The annual report: read with what stands behind each number, its words settled, its numbers frozen. */
@RestController
final class ReportRoutes {
    private static final int SIZE = 100;

    private final Reports reports;

    ReportRoutes(House house) {
        this.reports = new Reports(house.database().worker());
    }

    /**
     * A number of the report and the entries behind it.
     *
     * @param next from which entry the next part begins
     */
    record ReportNumber(
            int year, ReportWhole.NumberLine number, List<FigureRoutes.Row> evidence, Optional<Integer> next) {}

    /** The passages whose words a person settles. */
    record PassageList(int year, List<Passage> passages) {}

    /**
     * What is to stand there, a sentence a line; an empty text leaves the passage out.
     *
     * @param en in English; as it is proposed where nothing is said
     */
    record PassageBody(String zh, @Nullable String en) {}

    @GetMapping("/api/v1/reports/{year}")
    @Endpoint(
            zh = "一年的法治政府建设年度报告：正文（按 Accept-Language）、各个数及其口径、检查结果",
            en =
                    "The annual report of a year: its text (by Accept-Language), its numbers with their definitions, and what the "
                            + "checks say",
            scopes = {Scope.READ, Scope.FIGURES})
    ReportWhole report(Caller caller, @PathVariable int year) {
        var report = asked(caller, year);
        return ReportWhole.of(written(caller, report), report.edits(), caller.locale());
    }

    @GetMapping("/api/v1/reports/{year}/numbers/{number}")
    @Endpoint(
            zh = "报告中的一个数和所依据的记录，每次 " + SIZE + " 条，由 from 起",
            en = "A number of the report and the entries behind it, " + SIZE + " at a time, beginning with from",
            scopes = {Scope.READ, Scope.FIGURES})
    ReportNumber number(
            Caller caller,
            @PathVariable int year,
            @PathVariable String number,
            @RequestParam(defaultValue = "0") int from) {
        var report = asked(caller, year);
        var cited = written(caller, report).numbers().get(number);
        if (cited == null || from < 0) {
            throw Declined.unknown();
        }
        var hidden = caller.house().list().hidden(caller.jurisdiction(), caller.told());
        return new ReportNumber(
                year,
                ReportWhole.NumberLine.of(cited),
                report.entries(reports, caller.now()).some(number, from, SIZE).stream()
                        .map(e -> FigureRoutes.row(e, caller.reach().sees(e.unit()) && !hidden.contains(e.matter())))
                        .toList(),
                Optional.of(from + SIZE).filter(next -> next < cited.entries()));
    }

    @GetMapping("/api/v1/reports/{year}/passages")
    @Endpoint(
            zh = "可以定稿的各段：现在的文字、建议的文字、由谁定稿。仅限报告规则所列岗位",
            en =
                    "The passages whose words are settled by a person: as they read, as proposed, and by whom. For the posts that the "
                            + "rules of the report name",
            scopes = {Scope.READ, Scope.FIGURES})
    PassageList passages(Caller caller, @PathVariable int year) {
        return list(caller, edited(caller, year));
    }

    @PostMapping("/api/v1/reports/{year}/passages/{passage}")
    @Endpoint(
            zh = "定一段的文字，每种语言最多 " + YearReport.LONGEST + " 字；数只能以 {指标} 引用，不能手写",
            en = "Settles the words of a passage, at most " + YearReport.LONGEST
                    + " letters in each language; a number stands " + "there as {figure} only, never typed",
            scopes = Scope.ACT)
    PassageList settle(
            Caller caller, @PathVariable int year, @PathVariable String passage, @RequestBody PassageBody body) {
        var report = edited(caller, year);
        var known = written(caller, report).passages().stream()
                .filter(p -> p.id().equals(passage))
                .findFirst()
                .orElseThrow(Declined::unknown);
        var en = Optional.ofNullable(body.en()).orElse(known.text().en());
        if (body.zh().length() > YearReport.LONGEST || en.length() > YearReport.LONGEST) {
            throw Declined.malformed(
                    "每种语言最多 " + YearReport.LONGEST + " 字",
                    "at most " + YearReport.LONGEST + " letters in each language");
        }
        report.edit(reports, passage, new Words(lines(body.zh()), lines(en)), caller.now());
        return list(caller, report);
    }

    @PostMapping("/api/v1/reports/{year}/freeze")
    @Endpoint(
            zh = "冻结报告的全部数。仅限报告规则所列岗位",
            en = "Freezes all numbers of the report. For the posts that the rules of the report name",
            scopes = Scope.ACT)
    ReportWhole freeze(Caller caller, @PathVariable int year) {
        return ReportWhole.of(edited(caller, year).freeze(reports, caller.now()), true, caller.locale());
    }

    private PassageList list(Caller caller, YearReport report) {
        return new PassageList(report.year(), written(caller, report).passages());
    }

    private static String lines(String text) {
        return text.strip().replace("\r\n", "\n");
    }

    private Report written(Caller caller, YearReport report) {
        return report.written(reports, caller.now());
    }

    static YearReport asked(Caller caller, int year) {
        return YearReport.of(caller.actor(), year).orElseThrow(Declined::unknown);
    }

    private static YearReport edited(Caller caller, int year) {
        var report = asked(caller, year);
        if (!report.edits()) {
            throw new Declined(ProblemKind.POST, report.closed());
        }
        return report;
    }
}
