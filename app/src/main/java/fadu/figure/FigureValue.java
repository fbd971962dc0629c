package fadu.figure;

import fadu.law.Figure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A figure as computed.
 *
 * @param perPeriod with at-least-per: the count of each month ({@code 2019-03}) or quarter ({@code 2019-Q1})
 * @param published what the published report said, where there is one
 */
public record FigureValue(Figure figure, BigDecimal value, Map<String, Long> perPeriod, Optional<Published> published) {
    /** Whether the published words allow the value; empty where nothing was published. */
    public Optional<Boolean> met() {
        return published.map(p -> p.allows(value));
    }

    /** Whether every period reached its number; true for other kinds. */
    public boolean reached() {
        return figure.kind() != Figure.Kind.AT_LEAST_PER
                || perPeriod.values().stream().allMatch(n -> n >= figure.least());
    }
}
