package fadu.web.check;

import fadu.matter.MatterRow;
import fadu.rule.Event;
import fadu.web.check.AppraiseView.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The appraisals of units of a year: each indicator with the unit's own mark, its evidence and the mark as checked. */
record Appraisals(YearWork work) {
    private static final String KIND = "unit-appraisal";
    private static final String TABLE = "indicators";

    List<AppraiseView.Unit> all() {
        return work.of(KIND)
                .filter(r -> YearWork.whole(r, "period_year")
                        .filter(y -> y == work.year())
                        .isPresent())
                .map(this::unit)
                .toList();
    }

    private AppraiseView.Unit unit(MatterRow row) {
        var rows = row.fields().get(TABLE) instanceof List<?> list ? list : List.of();
        var indicators = rows.stream()
                .filter(Map.class::isInstance)
                .map(r -> indicator(row, (Map<?, ?>) r))
                .toList();
        return new AppraiseView.Unit(
                YearWork.link(row),
                work.say(row, "appraised_unit"),
                YearWork.text(row, "scheme"),
                work.state(row),
                indicators.stream().mapToLong(Indicator::weight).sum(),
                indicators.stream().mapToLong(i -> i.self().orElse(0L)).sum(),
                indicators.stream().mapToLong(i -> i.checked().orElse(0L)).sum(),
                (int) indicators.stream().filter(i -> i.checked().isEmpty()).count(),
                work.say(row, "grade"),
                indicators,
                Doing.of(work.desk(), row));
    }

    private Indicator indicator(MatterRow row, Map<?, ?> cells) {
        var name = String.valueOf(cells.get("indicator"));
        var self = last(row, "mark-self", name);
        var checked = last(row, "check-mark", name);
        var state = checked.isPresent() ? "marked" : self.isPresent() ? "self-marked" : "to-mark";
        return new Indicator(
                name,
                cells.get("weight") instanceof Long weight ? weight : 0,
                self.flatMap(e -> mark(e, "self_mark")),
                self.map(e -> String.valueOf(e.values().getOrDefault("mark_evidence", "")))
                        .orElse(""),
                checked.flatMap(e -> mark(e, "checked_mark")),
                row.closed().isPresent() ? List.of() : Doing.ofRow(work.desk(), row, TABLE, name, state, Map.of()));
    }

    private Optional<Event> last(MatterRow row, String act, String indicator) {
        return work.events(row, act).stream()
                .filter(e -> e.row().filter(indicator::equals).isPresent())
                .reduce((a, b) -> b);
    }

    private static Optional<Long> mark(Event event, String field) {
        return event.values().get(field) instanceof Long n ? Optional.of(n) : Optional.empty();
    }
}
