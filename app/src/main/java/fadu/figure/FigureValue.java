package fadu.figure;

import fadu.law.Figure;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A figure as computed.
 *
 * @param perPeriod with at-least-per: the count of each month ({@code 2019-03}) or quarter ({@code 2019-Q1}); with
 *     smallest-per: that of each value of the field
 * @param published what the published report said, where there is one
 */
public record FigureValue(Figure figure, BigDecimal value, Map<String, Long> perPeriod, Optional<Published> published) {
    /** Whether the published words allow the value; empty where nothing was published. */
    public Optional<Boolean> met() {
        return met(value);
    }

    /** Whether the published words allow another value, such as one that was frozen. */
    public Optional<Boolean> met(BigDecimal shown) {
        return published.map(p -> p.allows(shown, share()));
    }

    /** Whether it is a share of a hundred, of which nearly is not nine tenths. */
    private boolean share() {
        return figure.kind() == Figure.Kind.RATIO
                || figure.unit().zh().equals("%")
                || figure.unit().zh().equals("百分比");
    }

    /** Whether every period reached its number; true for other kinds. */
    public boolean reached() {
        return (figure.kind() != Figure.Kind.AT_LEAST_PER && figure.kind() != Figure.Kind.SMALLEST_PER)
                || perPeriod.values().stream().allMatch(n -> n >= figure.least());
    }
}
