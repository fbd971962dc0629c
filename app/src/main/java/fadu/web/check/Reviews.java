package fadu.web.check;

import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.matter.MatterRow;
import fadu.web.desk.UnitsView.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The reviews of files of a year, and the units by what their files scored. */
record Reviews(YearWork work, YearPart part) {
    private static final String NONE = "—";

    /** Those that began in the year. */
    List<MatterRow> rows() {
        return work.of(part.of())
                .filter(r -> r.opened().getYear() == work.year())
                .toList();
    }

    List<Section.Review> all() {
        return rows().stream().map(this::review).toList();
    }

    String link(MatterRow row) {
        return "/appraise/" + work.year() + "/reviews/" + row.id();
    }

    private Section.Review review(MatterRow row) {
        var sheets = new Scores(work, part, row).all();
        return new Section.Review(
                link(row),
                YearWork.number(row),
                YearWork.text(row, part.field("title")),
                work.say(row, part.field("kinds")),
                work.state(row),
                sheets.size(),
                sheets.stream().filter(s -> s.points().isPresent()).count(),
                average(points(sheets)),
                Doing.of(work, row));
    }

    /** The best average first; units with the same one stand at the same place. */
    List<Section.Rank> ranks() {
        var units = new TreeMap<String, List<ReviewView.Sheet>>();
        var links = new TreeMap<String, String>();
        for (var row : rows()) {
            for (var sheet : new Scores(work, part, row).all()) {
                if (sheet.points().isPresent()) {
                    units.computeIfAbsent(sheet.unit(), _ -> new ArrayList<>()).add(sheet);
                    links.put(sheet.unit(), link(row) + "?unit=" + Doing.encoded(sheet.unit()) + "#sheets");
                }
            }
        }
        var unplaced = units.entrySet().stream()
                .map(e -> rank(e.getKey(), e.getValue(), links.getOrDefault(e.getKey(), "")))
                .sorted(Comparator.comparingLong(Section.Rank::tenths)
                        .reversed()
                        .thenComparing(Section.Rank::unit))
                .toList();
        return unplaced.stream()
                .map(r -> new Section.Rank(
                        1
                                + (int) unplaced.stream()
                                        .filter(o -> o.tenths() > r.tenths())
                                        .count(),
                        r.unit(),
                        r.files(),
                        r.average(),
                        r.tenths(),
                        r.lowest(),
                        r.failed()))
                .toList();
    }

    private Section.Rank rank(String unit, List<ReviewView.Sheet> sheets, String link) {
        var points = points(sheets);
        var failed = work.procedures(part)
                .flatMap(p -> p.field(part.field("grade")).stream())
                .flatMap(f -> Stream.ofNullable(f.of().get(part.one(Group.CHOICES, "failed"))))
                .map(work.desk().frame()::say)
                .toList();
        return new Section.Rank(
                0,
                unit,
                new Cell(sheets.size(), link),
                average(points),
                tenths(points),
                String.valueOf(points.stream().min(Comparator.naturalOrder()).orElse(0L)),
                sheets.stream().filter(s -> failed.contains(s.grade())).count());
    }

    static List<Long> points(List<ReviewView.Sheet> sheets) {
        return sheets.stream().flatMap(s -> s.points().stream()).toList();
    }

    private static long tenths(List<Long> points) {
        long sum = points.stream().mapToLong(Long::longValue).sum();
        return points.isEmpty() ? 0 : Math.floorDiv(20 * sum + points.size(), 2L * points.size());
    }

    static String average(List<Long> points) {
        return points.isEmpty() ? NONE : tenths(points) / 10 + "." + tenths(points) % 10;
    }
}
