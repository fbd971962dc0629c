package fadu.report;

import fadu.Words;
import fadu.figure.Asked;
import fadu.figure.Counted;
import fadu.figure.Evidence;
import fadu.figure.FigureValue;
import fadu.figure.Figures;
import fadu.law.Law;
import fadu.law.ReportPlan;
import fadu.store.Watch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for what a report may have to name as shortcomings, one question to the database a finding. */
final class Findings {
    private static final List<Words> QUARTERS = List.of(
            new Words("第一季度", "the first quarter"),
            new Words("第二季度", "the second quarter"),
            new Words("第三季度", "the third quarter"),
            new Words("第四季度", "the fourth quarter"));

    /** The groups of a matter: its kind, the limit, the values of a field, or else its unit. */
    private static final String KEYS = """
            case when :by = 'procedure' then array[m.procedure]
              when jsonb_typeof(m.fields->:by) = 'array' then array(select jsonb_array_elements_text(m.fields->:by))
              when jsonb_exists(m.fields, :by) then array[m.fields->>:by]
              when :by = '' then array[coalesce(m.unit, '')]
              else array[''] end""";

    private static final int PORTION = 500;

    private final JdbcClient sql;
    private final Law law;
    private final Labels labels;
    private final Asked asked;

    Findings(JdbcClient sql, Law law, Labels labels, Asked asked) {
        this.sql = sql;
        this.law = law;
        this.labels = labels;
        this.asked = asked;
    }

    /** One finding; nothing found is a count of nothing. */
    Found look(ReportPlan.Finding finding, Map<String, FigureValue> values, List<PromiseLine> promises) {
        return switch (finding.kind()) {
            case LATE, IRREGULAR, FIGURE -> {
                var count = new Found.Count();
                rows(finding, count::add);
                yield count.of(finding, labels);
            }
            case BELOW ->
                below(finding, Optional.ofNullable(values.get(finding.of().orElse(""))));
            case PROMISES -> promises(finding, promises);
        };
    }

    /** Each entry behind a finding; within a transaction no more than a portion is held at once. */
    void each(ReportPlan.Finding finding, List<PromiseLine> promises, Consumer<Evidence> taker) {
        switch (finding.kind()) {
            case LATE, IRREGULAR, FIGURE -> rows(finding, row -> taker.accept(row.evidence()));
            case BELOW -> {
                var id = finding.of().orElseThrow();
                lacking(finding, lacking(Optional.of(new Figures(sql).one(law, id, asked))), taker);
            }
            case PROMISES -> open(promises).forEach(p -> taker.accept(evidence(p)));
        }
    }

    private void rows(ReportPlan.Finding finding, Consumer<Found.Row> taker) {
        switch (finding.kind()) {
            case LATE -> late(finding, taker);
            case IRREGULAR -> irregular(finding, taker);
            default -> figure(finding, taker);
        }
    }

    private void late(ReportPlan.Finding finding, Consumer<Found.Row> taker) {
        sql.sql("""
                        select d.matter, d.limit_id as act, d.rolled as day, m.title, m.number, m.unit, m.procedure,
                          m.irregular > 0 as irregular, %s as keys,
                          coalesce((select max(e.seq) from entry e where e.jurisdiction = d.jurisdiction
                            and e.matter = d.matter and e.effective = d.met_on), m.head_seq) as seq
                        from limit_due d join matter m on m.jurisdiction = d.jurisdiction and m.id = d.matter
                        where d.jurisdiction = :jurisdiction and m.procedure = any(:procedures)
                          and d.limit_id = any(:limits) and d.rolled between :from and :to
                          and d.burden = 'house' and (d.status = 'late' or (d.status = 'open' and d.rolled < :today))
                        order by d.rolled, d.matter, d.limit_id, d.row_id""".formatted(finding.by().filter("limit"::equals).isPresent() ? "array[d.limit_id]" : KEYS))
                .withFetchSize(PORTION)
                .params(parameters(finding))
                .param("limits", finding.limits().toArray(String[]::new))
                .param("today", LocalDate.ofInstant(asked.cutoff(), Watch.ZONE))
                .query(r -> {
                    taker.accept(row(r));
                });
    }

    private void irregular(ReportPlan.Finding finding, Consumer<Found.Row> taker) {
        sql.sql("""
                        select e.matter, e.act, e.effective as day, m.title, m.number, coalesce(e.unit, m.unit) as unit, m.procedure,
                          true as irregular, %s as keys, e.seq
                        from entry e join matter m on m.jurisdiction = e.jurisdiction and m.id = e.matter
                        where e.jurisdiction = :jurisdiction and e.procedure = any(:procedures)
                          and e.effective between :from and :to and e.recorded <= :cutoff
                          and e.irregular <> '[]'
                          and %s
                        order by e.effective, e.matter, e.seq""".formatted(KEYS.replace("m.unit", "e.unit"), Counted.CONDITION))
                .withFetchSize(PORTION)
                .params(parameters(finding))
                .param("cutoff", OffsetDateTime.ofInstant(asked.cutoff(), ZoneOffset.UTC))
                .query(r -> {
                    taker.accept(row(r));
                });
    }

    /** A portion after the other: what the matters of each hold is asked for at once. */
    private void figure(ReportPlan.Finding finding, Consumer<Found.Row> taker) {
        var portion = new ArrayList<Evidence>();
        new Figures(sql).each(law, finding.of().orElseThrow(), asked, e -> {
            portion.add(e);
            if (portion.size() == PORTION) {
                keyed(finding, portion, taker);
                portion.clear();
            }
        });
        keyed(finding, portion, taker);
    }

    private void keyed(ReportPlan.Finding finding, List<Evidence> evidence, Consumer<Found.Row> taker) {
        var keys = new HashMap<String, List<String>>();
        sql.sql("select m.id, " + KEYS
                        + " as keys from matter m where m.jurisdiction = :jurisdiction and m.id = any(:ids)")
                .param("by", finding.by().orElse(""))
                .param("jurisdiction", asked.jurisdiction())
                .param("ids", evidence.stream().map(Evidence::matter).toArray(String[]::new))
                .query(r -> {
                    keys.put(r.getString("id"), keys(r));
                });
        evidence.forEach(e -> taker.accept(new Found.Row(e, keys.getOrDefault(e.matter(), List.of()))));
    }

    /** The periods that fell short, and what was done in them. */
    private Found below(ReportPlan.Finding finding, Optional<FigureValue> value) {
        var lacking = lacking(value);
        long[] entries = {0};
        lacking(finding, lacking, e -> entries[0]++);
        var groups = lacking.entrySet().stream()
                .map(e -> new Cited.Group(name(e.getKey()), e.getValue()))
                .toList();
        var periods = groups.stream().map(Cited.Group::label).toList();
        return new Found(finding, lacking.size(), groups, periods, entries[0]);
    }

    private Map<String, Long> lacking(Optional<FigureValue> value) {
        var lacking = new TreeMap<String, Long>();
        value.filter(this::practised)
                .ifPresent(v -> v.perPeriod().forEach((period, n) -> {
                    if (n < v.figure().least()) {
                        lacking.put(period, n);
                    }
                }));
        return lacking;
    }

    private void lacking(ReportPlan.Finding finding, Map<String, Long> periods, Consumer<Evidence> taker) {
        if (!periods.isEmpty()) {
            new Figures(sql).each(law, finding.of().orElseThrow(), asked, e -> {
                if (periods.containsKey(month(e.day())) || periods.containsKey(quarter(e.day()))) {
                    taker.accept(e);
                }
            });
        }
    }

    /** A place that did none of it in this year or the last has no such practice, and falls short of nothing. */
    private boolean practised(FigureValue value) {
        if (value.perPeriod().values().stream().anyMatch(n -> n > 0)) {
            return true;
        }
        var before = Asked.year(asked.jurisdiction(), asked.from().getYear() - 1, asked.cutoff());
        return new Figures(sql)
                .one(law, value.figure().id(), before).perPeriod().values().stream()
                        .anyMatch(n -> n > 0);
    }

    private static String month(LocalDate day) {
        return "%d-%02d".formatted(day.getYear(), day.getMonthValue());
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3);
    }

    private static Words name(String period) {
        int last = Integer.parseInt(period.replaceAll(".*\\D", ""));
        return period.contains("Q") ? QUARTERS.get(last - 1) : Found.month(Month.of(last));
    }

    private static Found promises(ReportPlan.Finding finding, List<PromiseLine> promises) {
        var open = open(promises);
        var counts = new TreeMap<String, Long>();
        open.forEach(p -> counts.merge(p.state().toString(), 1L, Long::sum));
        return new Found(finding, open.size(), Found.groups(counts, Words::parse), List.of(), open.size());
    }

    private static List<PromiseLine> open(List<PromiseLine> promises) {
        return promises.stream().filter(p -> !p.kept()).toList();
    }

    private Evidence evidence(PromiseLine p) {
        return new Evidence(
                p.matter(),
                1,
                p.state().zh(),
                asked.to(),
                p.promised(),
                p.number(),
                Optional.empty(),
                p.kind(),
                false,
                1);
    }

    private Map<String, Object> parameters(ReportPlan.Finding finding) {
        var parameters = new HashMap<String, Object>();
        parameters.put("jurisdiction", asked.jurisdiction());
        parameters.put("procedures", finding.procedures().toArray(String[]::new));
        parameters.put("from", asked.from());
        parameters.put("to", asked.to());
        parameters.put("by", finding.by().orElse(""));
        return parameters;
    }

    private static Found.Row row(ResultSet r) throws SQLException {
        var evidence = new Evidence(
                r.getString("matter"),
                r.getInt("seq"),
                r.getString("act"),
                r.getObject("day", LocalDate.class),
                Optional.ofNullable(r.getString("title")).orElse(""),
                Optional.ofNullable(r.getString("number")),
                Optional.ofNullable(r.getString("unit")),
                r.getString("procedure"),
                r.getBoolean("irregular"),
                1);
        return new Found.Row(evidence, keys(r));
    }

    private static List<String> keys(ResultSet r) throws SQLException {
        return List.of((String[]) r.getArray("keys").getArray());
    }
}
