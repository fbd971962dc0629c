package fadu.work.year;

import fadu.law.YearPart;
import fadu.matter.MatterRow;
import fadu.rule.Event;
import fadu.work.year.Section.Indicator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The appraisals of units of a year: each indicator with the unit's own mark, its evidence and the mark as checked. */
record Marks(YearWork work, YearPart part) {

    /** Each with its place where all its marks are checked; the same marks have the same place. */
    List<Section.Unit> all() {
        var units = rows().stream().map(this::unit).toList();
        return units.stream()
                .map(u -> u.whole()
                        ? u.at(1
                                + (int) units.stream()
                                        .filter(o -> o.whole() && o.above(u))
                                        .count())
                        : u)
                .toList();
    }

    /** The appraisals themselves. */
    List<MatterRow> rows() {
        return work.of(part.of())
                .filter(row -> Span.of(row, part).holds(work.year()))
                .toList();
    }

    private Section.Unit unit(MatterRow row) {
        var rows = row.fields().get(part.field("rows")) instanceof List<?> list ? list : List.of();
        var indicators = rows.stream()
                .filter(Map.class::isInstance)
                .map(r -> indicator(row, (Map<?, ?>) r))
                .toList();
        return new Section.Unit(
                row.id(),
                YearWork.text(row, part.field("unit")),
                work.say(row, part.field("unit")),
                YearWork.text(row, part.field("scheme")),
                work.state(row),
                Optional.empty(),
                indicators.stream().mapToLong(Indicator::weight).sum(),
                indicators.stream().mapToLong(i -> i.self().orElse(0L)).sum(),
                indicators.stream().mapToLong(i -> i.checked().orElse(0L)).sum(),
                (int) indicators.stream().filter(i -> i.checked().isEmpty()).count(),
                work.say(row, part.field("grade")),
                indicators,
                work.offers(row));
    }

    private Indicator indicator(MatterRow row, Map<?, ?> cells) {
        var name = String.valueOf(cells.get(part.field("row")));
        var self = last(row, part.act("self"), name);
        var checked = last(row, part.act("checked"), name);
        return new Indicator(
                name,
                cells.get(part.field("weight")) instanceof Long weight ? weight : 0,
                self.flatMap(e -> mark(e, part.field("self"))),
                self.flatMap(e -> Optional.ofNullable(e.values().get(part.field("proof"))))
                        .map(proof -> work.proof(row, String.valueOf(proof))),
                checked.flatMap(e -> mark(e, part.field("checked"))),
                work.offers(row, part.field("rows"), name, Map.of()));
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
