package fadu.work.year;

import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.matter.FieldConditions;
import fadu.matter.MatterRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Draws the files of a review, and draws them again to see whether the same come. */
record Drawing(YearWork work, YearPart part, MatterRow row) {
    private static final int MOST = 200;

    /** How the files were drawn, if they were. */
    Optional<Draw.Drawn> drawn() {
        return work.last(row, part.act("draw")).map(draw -> {
            var seed = text(draw.values(), "seed");
            var scope = text(draw.values(), "scope");
            var again = DrawScope.read(scope)
                    .filter(_ -> !seed.isEmpty())
                    .map(s -> again(seed, s))
                    .orElse(List.of());
            return new Draw.Drawn(
                    draw.effective(), work.say(row, part.field("way")), seed, scope, again, same(again, draw.values()));
        });
    }

    private List<String> again(String seed, DrawScope scope) {
        var files = new ClosedFiles(work, part, row).between(scope.from(), scope.until());
        var out = new ArrayList<String>();
        scope.counts()
                .forEach((unit, count) -> out.addAll(FileDraw.draw(
                        seed,
                        files.getOrDefault(unit, List.of()).stream()
                                .map(Draw.Drawable::number)
                                .toList(),
                        count.drawn())));
        return out;
    }

    private boolean same(List<String> again, Map<String, Object> values) {
        var entered = new HashSet<String>();
        if (values.get(part.field("rows")) instanceof List<?> files) {
            files.forEach(f -> entered.add(f instanceof Map<?, ?> m ? String.valueOf(m.get(part.field("file"))) : ""));
        }
        return entered.equals(new HashSet<>(again));
    }

    /** What can be drawn of what was asked for. */
    Draw draw(Map<String, String> asked, String seal) {
        var from = day(asked, "from", LocalDate.of(work.year() - 1, 1, 1));
        var until = day(asked, "until", work.today());
        var announced = work.last(row, part.act("announced"))
                .map(e -> text(e.values(), "seed"))
                .orElse("");
        var seed = asked.getOrDefault("seed", announced);
        var all = new ClosedFiles(work, part, row).between(from, until);
        var strata = new ArrayList<Draw.Stratum>();
        var files = new ArrayList<Draw.Drawable>();
        var counts = new TreeMap<String, DrawScope.Count>();
        all.forEach((unit, of) -> {
            int wanted = number(asked.getOrDefault("n" + strata.size(), ""));
            strata.add(new Draw.Stratum("n" + strata.size(), unit, of.size(), wanted));
            if (wanted > 0 && !seed.isBlank()) {
                var drawn = FileDraw.draw(
                        seed, of.stream().map(Draw.Drawable::number).toList(), wanted);
                drawn.forEach(n -> of.stream()
                        .filter(f -> f.number().equals(n))
                        .findFirst()
                        .ifPresent(files::add));
                counts.put(unit, new DrawScope.Count(drawn.size(), of.size()));
            }
        });
        return new Draw(
                part.act("draw"),
                from,
                until,
                seed,
                seal,
                strata,
                files,
                files.isEmpty() ? Map.of() : values(files, seed, new DrawScope(from, until, counts)));
    }

    /** What the act of drawing takes. */
    private Map<String, Object> values(List<Draw.Drawable> files, String seed, DrawScope scope) {
        var values = new LinkedHashMap<String, Object>();
        values.put(part.field("way"), part.one(Group.CHOICES, "random"));
        values.put(part.field("seed"), seed);
        values.put(part.field("scope"), scope.text());
        values.put(part.field("rows"), files.stream().map(this::cells).toList());
        return values;
    }

    private Map<String, String> cells(Draw.Drawable file) {
        var cells = new LinkedHashMap<String, String>();
        cells.put(part.field("file"), file.number());
        cells.put(part.field("unit"), file.unit());
        cells.put(part.field("kind"), file.kind());
        return cells;
    }

    private static LocalDate day(Map<String, String> asked, String name, LocalDate otherwise) {
        return Optional.ofNullable(asked.get(name))
                .flatMap(FieldConditions::day)
                .orElse(otherwise);
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Math.min(MOST, Integer.parseInt(text)) : 0;
    }

    private String text(Map<String, Object> values, String at) {
        return values.get(part.field(at)) instanceof String text ? text : "";
    }
}
