package fadu.work.year;

import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.matter.MatterRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The reviews of files of a year, and the units by what their files scored. */
record Reviews(YearWork work, YearPart part) {
    /** Those that began in the year. */
    List<MatterRow> rows() {
        return work.of(part.of())
                .filter(r -> r.opened().getYear() == work.year())
                .toList();
    }

    Section.Scored section() {
        var sheets = new LinkedHashMap<MatterRow, List<Sheet>>();
        rows().forEach(row -> sheets.put(row, new Scores(work, part, row).all()));
        return new Section.Scored(
                part.id(),
                part.name(),
                sheets.entrySet().stream()
                        .map(e -> review(e.getKey(), e.getValue()))
                        .toList(),
                ranks(sheets));
    }

    private Section.Review review(MatterRow row, List<Sheet> sheets) {
        return new Section.Review(
                row.id(),
                YearWork.number(row),
                YearWork.text(row, part.field("title")),
                work.say(row, part.field("kinds")),
                work.state(row),
                sheets.size(),
                sheets.stream().filter(s -> s.points().isPresent()).count(),
                average(sheets),
                work.offers(row));
    }

    /** The best average first; units with the same one stand at the same place. */
    private List<Section.Rank> ranks(Map<MatterRow, List<Sheet>> scored) {
        var units = new TreeMap<String, List<Sheet>>();
        var reviews = new TreeMap<String, List<String>>();
        scored.forEach((row, sheets) -> sheets.stream()
                .filter(s -> s.points().isPresent())
                .forEach(sheet -> {
                    units.computeIfAbsent(sheet.unit(), _ -> new ArrayList<>()).add(sheet);
                    var in = reviews.computeIfAbsent(sheet.unit(), _ -> new ArrayList<>());
                    if (!in.contains(row.id())) {
                        in.add(row.id());
                    }
                }));
        var unplaced = units.entrySet().stream()
                .flatMap(e -> rank(e.getKey(), e.getValue(), reviews.getOrDefault(e.getKey(), List.of())).stream())
                .sorted(Comparator.comparing(Section.Rank::average).reversed().thenComparing(Section.Rank::unit))
                .toList();
        return unplaced.stream()
                .map(r -> r.at(1
                        + (int) unplaced.stream()
                                .filter(o -> o.average().compareTo(r.average()) > 0)
                                .count()))
                .toList();
    }

    private Optional<Section.Rank> rank(String unit, List<Sheet> sheets, List<String> reviews) {
        var failed = part.one(Group.CHOICES, "failed");
        return average(sheets)
                .map(average -> new Section.Rank(
                        0,
                        unit,
                        work.unit(unit),
                        reviews,
                        sheets.size(),
                        average,
                        points(sheets).stream().min(Comparator.naturalOrder()).orElse(0L),
                        sheets.stream().filter(s -> s.grade().equals(failed)).count()));
    }

    private static List<Long> points(List<Sheet> sheets) {
        return sheets.stream().flatMap(s -> s.points().stream()).toList();
    }

    /** To one decimal, half up; empty where none is scored. */
    static Optional<BigDecimal> average(List<Sheet> sheets) {
        var points = points(sheets);
        long sum = points.stream().mapToLong(Long::longValue).sum();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(Math.floorDiv(20 * sum + points.size(), 2L * points.size()), 1));
    }
}
