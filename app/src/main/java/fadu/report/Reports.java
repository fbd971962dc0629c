package fadu.report;

import fadu.Trouble;
import fadu.Words;
import fadu.figure.Asked;
import fadu.figure.FigureValue;
import fadu.figure.Figures;
import fadu.law.Law;
import fadu.law.ReportPlan;
import fadu.org.Jurisdiction;
import fadu.org.Jurisdictions;
import fadu.store.DatabaseRole;
import fadu.store.Watch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the annual reports of the house's governments from their entries, and keeps what people do with them. */
public final class Reports {
    private final DatabaseRole worker;
    private final Drafts drafts;
    private final Freezing freezing;

    public Reports(DatabaseRole worker) {
        this.worker = worker;
        this.drafts = new Drafts(worker.sql());
        this.freezing = new Freezing(worker.sql());
    }

    /**
     * The report of a year, as known at {@code cutoff}: all of it is read at one moment.
     *
     * @throws Trouble when there is no such government, or no rules ordered a report for that year
     */
    public Report write(Law law, String jurisdiction, int year, Instant cutoff) {
        return worker.look(() -> {
            var place = new Jurisdictions(worker).get(jurisdiction);
            var plan = plan(law, year);
            var asked = Asked.year(jurisdiction, year, cutoff);
            var labels = new Labels(law, worker, jurisdiction);
            var before = Promises.of(worker.sql(), labels, plan, jurisdiction, year - 1);
            var numbers = numbers(law, plan, labels, asked, before);
            var filling = new Filling(place.name(), year, numbers);
            var edited = drafts.of(jurisdiction, year, cutoff);
            var writing = new Writing(
                    plan,
                    numbers,
                    filling,
                    edited,
                    before,
                    Promises.of(worker.sql(), labels, plan, jurisdiction, year));
            return report(law, place, plan, asked, numbers, filling, edited, writing);
        });
    }

    private Report report(
            Law law,
            Jurisdiction place,
            ReportPlan plan,
            Asked asked,
            Numbers numbers,
            Filling filling,
            Map<String, Draft> edited,
            Writing writing) {
        var sections = writing.sections();
        int year = asked.to().getYear();
        var today = LocalDate.ofInstant(asked.cutoff(), Watch.ZONE);
        var opening = filling.lines(new Words(
                String.join(
                        "\n", plan.opening().stream().map(s -> s.text().zh()).toList()),
                String.join(
                        "\n", plan.opening().stream().map(s -> s.text().en()).toList())));
        var bare = new Report(
                place.id(),
                place.name(),
                place.demo(),
                year,
                plan.id() + "@" + plan.version(),
                filling.words(plan.title()),
                asked.cutoff(),
                today,
                numbers.frozen().map(Frozen::at),
                opening,
                sections,
                filling.sentence(plan.closing()),
                Map.of(),
                writing.passages(),
                List.of());
        var cited = new Citing(worker.sql(), law, asked, numbers).of(bare);
        var margin = new Checks(plan, numbers).run(sections, cited, edited, filling, year, today);
        return bare.with(cited, margin);
    }

    private Numbers numbers(Law law, ReportPlan plan, Labels labels, Asked asked, List<PromiseLine> before) {
        var figures = new LinkedHashMap<String, FigureValue>();
        new Figures(worker.sql())
                .all(law, asked)
                .forEach(v -> figures.put(v.figure().id(), v));
        var findings = new Findings(worker.sql(), law, labels, asked);
        var found = new LinkedHashMap<String, Found>();
        plan.findings().values().forEach(f -> found.put(f.id(), findings.look(f, figures, before)));
        var frozen = freezing.of(asked.jurisdiction(), asked.to().getYear(), asked.cutoff());
        return new Numbers(figures, found, frozen);
    }

    private static ReportPlan plan(Law law, int year) {
        return law.report(year)
                .orElseThrow(() -> new Trouble(
                        "法律库（law/report）没有 " + year + " 年度报告的规定，请核对年度",
                        "law/report has no rules for a report of " + year + "; check the year"));
    }

    /**
     * Keeps what a person wrote in place of a part, a finding or its cause. Empty words leave the passage out.
     *
     * @throws Trouble when the report has no such part
     */
    public void edit(Law law, String jurisdiction, int year, String part, Words words, String person, Instant now) {
        var plan = plan(law, year);
        var id = part.endsWith(".cause") ? part.substring(0, part.length() - ".cause".length()) : part;
        boolean known = plan.findings().containsKey(id)
                || id.matches("own-[1-9]")
                || plan.sections().stream().flatMap(s -> s.parts().stream()).anyMatch(p -> p.id().equals(part));
        if (!known) {
            throw new Trouble("年度报告没有“" + part + "”这一部分", "the report has no part “" + part + "”");
        }
        worker.run(() -> drafts.put(jurisdiction, year, new Draft(part, words, person, now)));
    }

    /** The entries behind the numbers of a report, as {@link #write} shows it. */
    public Entries entries(Law law, String jurisdiction, int year, Instant cutoff) {
        var known = freezing.of(jurisdiction, year, cutoff).map(Frozen::at).orElse(cutoff);
        return new Entries(worker, law, plan(law, year), Asked.year(jurisdiction, year, known));
    }

    /** Freezes all numbers of a report as they are now; returns what was frozen. */
    public Report freeze(Law law, String jurisdiction, int year, String person, Instant now) {
        return worker.act(() -> {
            var plan = plan(law, year);
            var labels = new Labels(law, worker, jurisdiction);
            var before = Promises.of(worker.sql(), labels, plan, jurisdiction, year - 1);
            var numbers = numbers(law, plan, labels, Asked.year(jurisdiction, year, now), before);
            freezing.put(jurisdiction, year, person, now, numbers.all());
            return write(law, jurisdiction, year, now);
        });
    }

    /** When a report's numbers were last frozen. */
    public Optional<Instant> frozen(String jurisdiction, int year, Instant upTo) {
        return freezing.of(jurisdiction, year, upTo).map(Frozen::at);
    }
}
