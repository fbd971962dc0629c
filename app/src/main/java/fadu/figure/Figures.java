package fadu.figure;

import fadu.Trouble;
import fadu.law.Figure;
import fadu.law.Law;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Computes figures and gives their evidence. Reads only. */
public final class Figures {
    private static final int PORTION = 500;

    private final JdbcClient sql;
    private final PublishedFigures published;

    public Figures(JdbcClient sql) {
        this.sql = sql;
        this.published = new PublishedFigures(sql);
    }

    /** Every figure of the law that has a value, in the order of its files; a return that nobody handed in has none. */
    public List<FigureValue> all(Law law, Asked asked) {
        var said = published.of(asked.jurisdiction(), asked.to().getYear());
        var out = new ArrayList<FigureValue>();
        for (var figure : law.figures().values()) {
            value(figure, asked, Optional.ofNullable(said.get(figure.id()))).ifPresent(out::add);
        }
        return out;
    }

    /** What was published and cannot be computed: nobody handed it in, or the law has no figure of that id. */
    public List<Published> missing(Law law, Asked asked, List<FigureValue> there) {
        var said = new LinkedHashMap<>(
                published.of(asked.jurisdiction(), asked.to().getYear()));
        there.forEach(v -> said.remove(v.figure().id()));
        return List.copyOf(said.values());
    }

    /**
     * One figure.
     *
     * @throws Trouble when the law has no such figure, or it has no value: never a silent zero
     */
    public FigureValue one(Law law, String id, Asked asked) {
        var said = published.of(asked.jurisdiction(), asked.to().getYear());
        var figure = figure(law, id);
        return value(figure, asked, Optional.ofNullable(said.get(id)))
                .orElseThrow(() -> new Trouble(
                        "指标“" + figure.name().zh() + "”尚无单位报送，没有数值",
                        "no unit has handed in “" + figure.name().en() + "”, so it has no value"));
    }

    /** The rows behind a figure, in the order of their days; of a ratio, those of the part. */
    public List<Evidence> evidence(Law law, String id, Asked asked) {
        return evidence(Rows.of(figure(law, id), asked));
    }

    /** The rows of the whole behind a ratio, in the order of their days; none for other kinds. */
    public List<Evidence> whole(Law law, String id, Asked asked) {
        var figure = figure(law, id);
        return figure.ofAll().map(all -> evidence(Rows.of(figure, all, asked))).orElse(List.of());
    }

    private List<Evidence> evidence(Rows rows) {
        return sql.sql(rows.ordered())
                .params(rows.parameters())
                .query((r, n) -> evidence(r))
                .list();
    }

    /** How many rows stand behind a figure; of a ratio, behind the part. */
    public Behind behind(Law law, String id, Asked asked) {
        var rows = Rows.of(figure(law, id), asked);
        return sql.sql("select count(*) as entries, coalesce(sum(amount), 0) as sum from (\n" + rows.sql() + ") rows")
                .params(rows.parameters())
                .query((r, n) -> new Behind(r.getLong("entries"), r.getLong("sum")))
                .single();
    }

    /** Some of the rows behind a figure, in the order of their days. */
    public List<Evidence> some(Law law, String id, Asked asked, long from, int size) {
        var rows = Rows.of(figure(law, id), asked);
        return sql.sql("select * from (\n" + rows.ordered() + "\n) rows offset :skipped limit " + size)
                .params(rows.parameters())
                .param("skipped", from)
                .query((r, n) -> evidence(r))
                .list();
    }

    /** Each row behind a figure, in the order of their days; within a transaction no more than a portion is held at once. */
    public void each(Law law, String id, Asked asked, Consumer<Evidence> taker) {
        var rows = Rows.of(figure(law, id), asked);
        sql.sql(rows.ordered()).withFetchSize(PORTION).params(rows.parameters()).query(r -> {
            taker.accept(evidence(r));
        });
    }

    /** A figure of the law. */
    public static Figure figure(Law law, String id) {
        var figure = law.figures().get(id);
        if (figure == null) {
            var known = String.join(", ", law.figures().keySet());
            throw new Trouble("没有指标 " + id + "；有：" + known, "there is no figure " + id + "; there are: " + known);
        }
        return figure;
    }

    private Optional<FigureValue> value(Figure figure, Asked asked, Optional<Published> said) {
        var parts = switch (figure.kind()) {
            case AT_LEAST_PER -> periods(figure, asked);
            case SMALLEST_PER -> parts(figure, asked);
            default -> Map.<String, Long>of();
        };
        var value = switch (figure.kind()) {
            case AT_LEAST_PER, SMALLEST_PER ->
                parts.values().stream().min(Long::compare).map(BigDecimal::valueOf);
            case RATIO -> Optional.of(ratio(figure, asked));
            case AVERAGE -> any("avg(amount)", figure, asked).map(v -> v.setScale(1, RoundingMode.HALF_UP));
            case RETURN -> any("sum(amount)", figure, asked);
            default -> Optional.of(total(Rows.of(figure, asked)));
        };
        return value.map(v -> new FigureValue(figure, v, parts, said));
    }

    /** Empty where there are no rows. */
    private Optional<BigDecimal> any(String what, Figure figure, Asked asked) {
        var rows = Rows.of(figure, asked);
        return sql.sql("select " + what + " from (\n" + rows.sql() + ") rows having count(*) > 0")
                .params(rows.parameters())
                .query(BigDecimal.class)
                .optional();
    }

    private Map<String, Long> parts(Figure figure, Asked asked) {
        var counts = new LinkedHashMap<String, Long>();
        var rows = Rows.of(figure, asked);
        sql.sql("select one, count(*) as n from (\n" + rows.sql() + ") rows group by one order by one")
                .params(rows.parameters())
                .query(r -> {
                    counts.put(r.getString("one"), r.getLong("n"));
                });
        return counts;
    }

    private BigDecimal total(Rows rows) {
        return sql.sql("select coalesce(sum(amount), 0) from (\n" + rows.sql() + ") rows")
                .params(rows.parameters())
                .query(BigDecimal.class)
                .single();
    }

    /** In per cent, to one place. Of nothing it is nothing. */
    private BigDecimal ratio(Figure figure, Asked asked) {
        var whole = total(Rows.of(figure, figure.ofAll().orElseThrow(), asked));
        return whole.signum() == 0
                ? BigDecimal.ZERO
                : total(Rows.of(figure, asked))
                        .multiply(BigDecimal.valueOf(100))
                        .divide(whole, 1, RoundingMode.HALF_UP);
    }

    /** The count of every month or quarter, those without any too. */
    private Map<String, Long> periods(Figure figure, Asked asked) {
        boolean quarters = figure.per().orElse("month").equals("quarter");
        var counts = new LinkedHashMap<String, Long>();
        for (var day = asked.from().withDayOfMonth(1); !day.isAfter(asked.to()); day = day.plusMonths(1)) {
            counts.put(period(day, quarters), 0L);
        }
        var rows = Rows.of(figure, asked);
        sql.sql("select day, sum(amount) as amount from (\n" + rows.sql() + ") rows group by day")
                .params(rows.parameters())
                .query((r, n) -> Map.entry(r.getObject("day", LocalDate.class), r.getLong("amount")))
                .list()
                .forEach(e -> counts.merge(period(e.getKey(), quarters), e.getValue(), Long::sum));
        return counts;
    }

    private static String period(LocalDate day, boolean quarter) {
        return quarter
                ? day.getYear() + "-Q" + ((day.getMonthValue() + 2) / 3)
                : "%d-%02d".formatted(day.getYear(), day.getMonthValue());
    }

    private static Evidence evidence(ResultSet r) throws SQLException {
        return new Evidence(
                r.getString("matter"),
                r.getInt("seq"),
                r.getString("act"),
                r.getObject("day", LocalDate.class),
                Optional.ofNullable(r.getString("title")).orElse(""),
                Optional.ofNullable(r.getString("number")),
                Optional.ofNullable(r.getString("unit")),
                r.getString("procedure"),
                r.getBoolean("irregular"),
                r.getLong("amount"));
    }
}
