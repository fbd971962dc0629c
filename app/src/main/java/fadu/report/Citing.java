package fadu.report;

import fadu.figure.Asked;
import fadu.figure.FigureValue;
import fadu.figure.Figures;
import fadu.law.Law;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gathers what stands behind each number that the text of a report names. */
final class Citing {
    private final Figures figures;
    private final Law law;
    private final Asked asked;
    private final Numbers numbers;

    Citing(JdbcClient sql, Law law, Asked asked, Numbers numbers) {
        this.figures = new Figures(sql);
        this.law = law;
        this.asked = asked;
        this.numbers = numbers;
    }

    Map<String, Cited> of(Report report) {
        var before = before();
        var cited = new LinkedHashMap<String, Cited>();
        for (var source : sources(report)) {
            var figure = Optional.ofNullable(numbers.figures().get(source));
            cited.put(
                    source,
                    figure.map(f -> figure(f, Optional.ofNullable(before.get(source))))
                            .orElseGet(() -> finding(source)));
        }
        return cited;
    }

    private static Set<String> sources(Report report) {
        var sources = new LinkedHashSet<String>();
        report.sentences()
                .flatMap(s -> Stream.concat(s.zh().stream(), s.en().stream()))
                .forEach(r -> {
                    if (r instanceof Run.Counted n) {
                        sources.add(n.source());
                    }
                });
        return sources;
    }

    /** The year before; nothing where nothing was recorded then. */
    private Map<String, BigDecimal> before() {
        var year = asked.to().getYear() - 1;
        var values = new LinkedHashMap<String, BigDecimal>();
        figures.all(law, Asked.year(asked.jurisdiction(), year, asked.cutoff())).stream()
                .filter(v -> v.value().signum() != 0)
                .forEach(v -> values.put(v.figure().id(), v.value()));
        return values;
    }

    private Cited figure(FigureValue value, Optional<BigDecimal> before) {
        var figure = value.figure();
        var shown = numbers.shown(figure.id());
        var behind = figures.behind(law, figure.id(), numbers.asked(asked));
        return new Cited(
                figure.id(),
                figure.name(),
                figure.unit(),
                figure.definition(),
                Numbers.printed(shown),
                numbers.changed(figure.id()).map(Numbers::printed),
                before.map(Numbers::printed),
                value.published(),
                value.met(shown),
                value.perPeriod().entrySet().stream()
                        .map(e -> new Cited.Group(new fadu.Words(e.getKey(), e.getKey()), e.getValue()))
                        .toList(),
                behind.entries(),
                behind.sum(),
                figure.basis().text());
    }

    private Cited finding(String source) {
        var found = numbers.findings().get(source);
        if (found == null) {
            throw new IllegalStateException("no number " + source);
        }
        return new Cited(
                source,
                found.finding().name(),
                found.finding().unit(),
                found.finding().definition(),
                Numbers.printed(numbers.shown(source)),
                numbers.changed(source).map(Numbers::printed),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                found.groups(),
                found.entries(),
                found.entries(),
                "internal");
    }
}
