package fadu.api;

import fadu.access.Scope;
import fadu.figure.Asked;
import fadu.figure.Evidence;
import fadu.figure.FigureValue;
import fadu.figure.Figures;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of a year, each with the entries that it counts. */
@RestController
final class FigureRoutes {
    private static final int SIZE = 100;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** All figures of a year that have a value. */
    record FigureList(int year, List<FigureLine> figures) {}

    /**
     * A figure with what stands behind it.
     *
     * @param count how many rows there are
     * @param next from which row the next part begins
     */
    record FigureWhole(int year, FigureLine figure, long count, List<Row> evidence, Optional<Integer> next) {}

    /**
     * An entry behind a figure.
     *
     * @param matter absent, as number, title and unit, where it is out of reach: only that it counts is said
     * @param amount what it adds
     */
    record Row(
            Optional<String> matter,
            int seq,
            String act,
            LocalDate day,
            Optional<String> number,
            Optional<String> title,
            Optional<String> unit,
            String procedure,
            boolean irregular,
            long amount) {}

    @GetMapping("/api/v1/figures/{year}")
    @Endpoint(
            zh = "一年的指标，附口径、依据，以及已公布的数",
            en = "The figures of a year with definition and basis, and what was published",
            scopes = Scope.FIGURES)
    FigureList year(Caller caller, @PathVariable int year) {
        var asked = asked(caller, year);
        var values = figures(caller).all(caller.law(), asked);
        return new FigureList(year, values.stream().map(FigureLine::of).toList());
    }

    @GetMapping("/api/v1/figures/{year}/{figure}")
    @Endpoint(
            zh = "一个指标和所计的记录，每次 " + SIZE + " 条，由 from 起",
            en = "A figure and the entries that it counts, " + SIZE + " at a time, beginning with from",
            scopes = Scope.FIGURES)
    FigureWhole one(
            Caller caller,
            @PathVariable int year,
            @PathVariable String figure,
            @RequestParam(defaultValue = "0") int from) {
        var asked = asked(caller, year);
        if (!caller.law().figures().containsKey(figure) || from < 0) {
            throw Declined.unknown();
        }
        FigureValue value;
        try {
            value = figures(caller).one(caller.law(), figure, asked);
        } catch (fadu.Trouble e) {
            if (e.getCause() != null) {
                throw e;
            }
            throw new Declined(ProblemKind.UNKNOWN, e.words());
        }
        long count = figures(caller).behind(caller.law(), figure, asked).entries();
        var hidden = caller.house().list().hidden(caller.jurisdiction(), caller.told());
        return new FigureWhole(
                year,
                FigureLine.of(value),
                count,
                figures(caller).some(caller.law(), figure, asked, from, SIZE).stream()
                        .map(e -> row(e, caller.reach().sees(e.unit()) && !hidden.contains(e.matter())))
                        .toList(),
                from + SIZE < count ? Optional.of(from + SIZE) : Optional.empty());
    }

    static Row row(Evidence e, boolean seen) {
        return new Row(
                Optional.of(e.matter()).filter(_ -> seen),
                e.seq(),
                e.act(),
                e.day(),
                e.number().filter(_ -> seen),
                Optional.of(e.title()).filter(t -> seen && !t.isEmpty()),
                e.unit().filter(_ -> seen),
                e.procedure(),
                e.irregular(),
                e.amount());
    }

    private static Asked asked(Caller caller, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Declined.unknown();
        }
        return Asked.year(caller.jurisdiction(), year, caller.now());
    }

    private static Figures figures(Caller caller) {
        return new Figures(caller.house().database().worker().sql());
    }
}
