package fadu.work;

import fadu.Words;
import fadu.approval.Actor;
import fadu.law.ReportPlan;
import fadu.law.Vocabulary;
import fadu.report.Entries;
import fadu.report.Report;
import fadu.report.ReportFile;
import fadu.report.Reports;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The annual report of somebody's government. Its text is for all who work there; entries out of reach stay closed, and its
 * words are settled by the posts that the plan names.
 */
public record YearReport(Actor actor, ReportPlan plan, int year) {
    /** As many letters as the words of a passage have. */
    public static final int LONGEST = 4000;

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html;charset=UTF-8",
            "json", "application/json",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** The report of a year; empty where no rules ordered one. */
    public static Optional<YearReport> of(Actor actor, int year) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.empty()
                : actor.law().report(year).map(plan -> new YearReport(actor, plan, year));
    }

    /** Whether the person settles its words and freezes its numbers. */
    public boolean edits() {
        return actor.reach().own().stream()
                .flatMap(unit -> actor.reach().roles(Optional.of(unit)).stream())
                .anyMatch(plan.editedBy()::contains);
    }

    /** What is said to whoever does not, and to whoever wants all its entries and does not see every unit. */
    public Words closed() {
        var roles = plan.editedBy().stream()
                .flatMap(r -> Stream.ofNullable(actor.law().vocabulary().roles().get(r)))
                .map(Vocabulary.Role::name)
                .toList();
        return new Words(
                "年度报告由" + joined(roles.stream().map(Words::zh).toList(), "、") + "定稿，您没有这一岗位。",
                "The report is settled by "
                        + joined(roles.stream().map(Words::en).toList(), ", ") + "; you do not hold that post.");
    }

    private static String joined(List<String> names, String by) {
        return names.stream().collect(Collectors.joining(by));
    }

    /** As it stands now. */
    public Report written(Reports reports, Instant now) {
        return reports.write(actor.law(), actor.jurisdiction(), year, now);
    }

    /** The entries behind its numbers, as they stand now. */
    public Entries entries(Reports reports, Instant now) {
        return reports.entries(actor.law(), actor.jurisdiction(), year, now);
    }

    /** Sends it as a file, see {@link ReportFile}. */
    public void send(Reports reports, Instant now, String ending, Locale locale, HttpServletResponse response)
            throws IOException {
        var file = new ReportFile(written(reports, now), entries(reports, now), locale);
        response.setContentType(TYPES.getOrDefault(ending, "application/octet-stream"));
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"report-" + actor.jurisdiction() + "-" + year + "." + ending + "\"");
        response.setHeader("Cache-Control", "no-store");
        file.write(ending, response.getOutputStream());
    }

    /** Keeps what the person wrote in place of a passage. */
    public void edit(Reports reports, String passage, Words words, Instant now) {
        reports.edit(actor.law(), actor.jurisdiction(), year, passage, words, actor.person(), now);
    }

    /** Freezes its numbers as they are now. */
    public Report freeze(Reports reports, Instant now) {
        return reports.freeze(actor.law(), actor.jurisdiction(), year, actor.person(), now);
    }
}
