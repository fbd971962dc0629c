package fadu.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of a report as a person froze them.
 *
 * @param at when, which is also the cut-off
 * @param values by figure or finding
 */
record Frozen(Instant at, Map<String, BigDecimal> values) {
    Optional<BigDecimal> value(String source) {
        return Optional.ofNullable(values.get(source));
    }
}
