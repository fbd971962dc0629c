package fadu.web.desk;

import fadu.figure.Evidence;
import fadu.report.Cited;
import fadu.report.Entries;
import fadu.report.Layout;
import fadu.report.Note;
import fadu.report.Report;
import fadu.report.Run;
import fadu.web.Frame;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes the report's page from the report. */
final class ReportSheet {
    private static final int SIZE = 50;

    private final Desk desk;
    private final Set<String> hidden;
    private final Report report;
    private final Entries entries;
    private final Frame frame;

    ReportSheet(Desk desk, Report report, Entries entries) {
        this.entries = entries;
        this.desk = desk;
        this.hidden = desk.house().list().hidden(desk.jurisdiction(), desk.told());
        this.report = report;
        this.frame = desk.frame();
    }

    ReportView view(Optional<String> chosen, int from) {
        var text = Layout.of(report, frame.locale()).stream()
                .map(p -> new ReportView.Paragraph(
                        p.kind().name().toLowerCase(Locale.ROOT),
                        p.runs().stream().map(r -> run(r, chosen)).toList()))
                .toList();
        var frozen = report.frozen()
                .map(at -> frame.say("report.frozen", frame.day(LocalDate.ofInstant(at, fadu.rule.World.ZONE))))
                .orElseGet(() -> frame.say("report.open"));
        var margin = report.margin().stream()
                .sorted(Comparator.comparing(Note::state).reversed())
                .map(n -> new ReportView.Note(
                        n.state().name().toLowerCase(Locale.ROOT), frame.say(n.words()), Bases.text(n.basis(), frame)))
                .toList();
        return new ReportView(
                report.year(),
                Optional.of(report.year() - 1).filter(y -> desk.law().report(y).isPresent()),
                Optional.of(report.year() + 1).filter(y -> y <= frame.today().getYear()),
                frozen,
                text,
                chosen.map(report.numbers()::get).map(c -> number(c, from)),
                margin);
    }

    private ReportView.Run run(Run run, Optional<String> chosen) {
        return switch (run) {
            case Run.Text(var shown) -> new ReportView.Run(shown, Optional.empty(), false, false);
            case Run.Counted(var shown, var source) ->
                new ReportView.Run(
                        shown,
                        report.numbers().containsKey(source) ? Optional.of(link(source, 0)) : Optional.empty(),
                        true,
                        chosen.filter(source::equals).isPresent());
            case Run.Quoted(var shown, var matter) ->
                new ReportView.Run(
                        shown, matter.isEmpty() ? Optional.empty() : Optional.of("/matters/" + matter), false, false);
        };
    }

    private String link(String number, int from) {
        return "/report/" + report.year() + "?number=" + NearActs.encoded(number) + (from > 0 ? "&from=" + from : "")
                + "#number";
    }

    private ReportView.Behind number(Cited cited, int from) {
        var rows = entries.some(cited.id(), from, SIZE).stream().map(this::row).toList();
        return new ReportView.Behind(
                cited.id(),
                frame.say(cited.name()),
                cited.value(),
                frame.say(cited.unit()),
                frame.say(cited.definition()),
                Bases.text(cited.basis(), frame),
                frame.say(
                        "report.period",
                        report.year() + "-01-01",
                        report.year() + "-12-31",
                        frame.day(LocalDate.ofInstant(report.cutoff(), fadu.rule.World.ZONE))),
                cited.changed(),
                cited.lastYear(),
                cited.published()
                        .map(p -> new ReportView.Published(
                                p.printed(),
                                p.sentence(),
                                p.source(),
                                cited.met().orElse(false))),
                cited.groups().stream()
                        .map(g -> new ReportView.Group(frame.say(g.label()), g.count()))
                        .toList(),
                rows,
                cited.entries(),
                from + SIZE < cited.entries() ? Optional.of(link(cited.id(), from + SIZE)) : Optional.empty());
    }

    private ReportView.Row row(Evidence e) {
        boolean seen = desk.reach().sees(e.unit()) && !hidden.contains(e.matter());
        return new ReportView.Row(
                e.day().toString(),
                e.number().orElse(e.matter()),
                seen ? e.title() : frame.say("report.closed"),
                seen ? Optional.of("/matters/" + e.matter() + "#entry-" + e.seq()) : Optional.empty(),
                e.irregular());
    }
}
