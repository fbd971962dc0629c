package fadu.report;

import fadu.figure.Asked;
import fadu.figure.FigureValue;
import fadu.law.ReportPlan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All numbers that a report may name: as frozen, where they were, and as they are now. */
record Numbers(Map<String, FigureValue> figures, Map<String, Found> findings, Optional<Frozen> frozen) {

    boolean knows(String source) {
        return figures.containsKey(source) || findings.containsKey(source);
    }

    /** What the entries say now. */
    BigDecimal now(String source) {
        var figure = figures.get(source);
        if (figure != null) {
            return figure.value();
        }
        var found = findings.get(source);
        return found == null ? BigDecimal.ZERO : BigDecimal.valueOf(found.count());
    }

    /** What the report says. */
    BigDecimal shown(String source) {
        return frozen.flatMap(f -> f.value(source)).orElseGet(() -> now(source));
    }

    /** What is asked of the entries behind a number that is shown: what was frozen counted those that were known then. */
    Asked asked(Asked now) {
        return frozen.map(f -> new Asked(now.jurisdiction(), now.from(), now.to(), f.at()))
                .orElse(now);
    }

    /** The value of now, where it is another than was frozen. */
    Optional<BigDecimal> changed(String source) {
        return Optional.of(now(source)).filter(n -> n.compareTo(shown(source)) != 0);
    }

    /** Every number as it is now, for freezing. */
    Map<String, BigDecimal> all() {
        var all = new LinkedHashMap<String, BigDecimal>();
        figures.forEach((id, value) -> all.put(id, value.value()));
        findings.keySet().forEach(id -> all.put(id, now(id)));
        return all;
    }

    boolean holds(ReportPlan.Condition condition) {
        if (condition.op().equals("reached")) {
            var figure = figures.get(condition.left());
            return figure != null && figure.reached();
        }
        var right = condition.right().matches("\\d+") ? new BigDecimal(condition.right()) : shown(condition.right());
        int order = shown(condition.left()).compareTo(right);
        return switch (condition.op()) {
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            default -> order == 0;
        };
    }

    /** As printed: no zeros behind, no thousands. */
    static String printed(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
