package fadu.web.check;

import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.matter.FieldConditions;
import fadu.matter.MatterRow;
import fadu.matter.Matters;
import fadu.web.check.ReviewView.Drawable;
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
    Optional<ReviewView.Drawn> drawn() {
        return work.last(row, part.act("draw")).map(draw -> {
            var seed = text(draw.values(), "seed");
            var scope = text(draw.values(), "scope");
            var again = DrawScope.read(scope)
                    .filter(_ -> !seed.isEmpty())
                    .map(s -> again(seed, s))
                    .orElse(List.of());
            return new ReviewView.Drawn(
                    draw.effective().toString(),
                    work.say(row, part.field("way")),
                    seed,
                    scope,
                    again,
                    same(again, draw.values()));
        });
    }

    private List<String> again(String seed, DrawScope scope) {
        var files = new ClosedFiles(work, part, row).between(scope.from(), scope.until());
        var out = new ArrayList<String>();
        scope.counts()
                .forEach((unit, count) -> out.addAll(FileDraw.draw(
                        seed,
                        files.getOrDefault(unit, List.of()).stream()
                                .map(Drawable::number)
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
    ReviewView.Draw draw(Map<String, String> asked, String seal) {
        var from = day(asked, "from", LocalDate.of(work.year() - 1, 1, 1));
        var until = day(asked, "until", work.today());
        var announced = work.last(row, part.act("announced"))
                .map(e -> text(e.values(), "seed"))
                .orElse("");
        var seed = asked.getOrDefault("seed", announced);
        var all = new ClosedFiles(work, part, row).between(from, until);
        var units = new ArrayList<ReviewView.Wanted>();
        var files = new ArrayList<Drawable>();
        var counts = new TreeMap<String, DrawScope.Count>();
        all.forEach((unit, of) -> {
            int wanted = number(asked.getOrDefault("n" + units.size(), ""));
            units.add(new ReviewView.Wanted("n" + units.size(), unit, of.size(), wanted));
            if (wanted > 0 && !seed.isBlank()) {
                var drawn =
                        FileDraw.draw(seed, of.stream().map(Drawable::number).toList(), wanted);
                drawn.forEach(n -> of.stream()
                        .filter(f -> f.number().equals(n))
                        .findFirst()
                        .ifPresent(files::add));
                counts.put(unit, new DrawScope.Count(drawn.size(), of.size()));
            }
        });
        return new ReviewView.Draw(
                YearWork.link(row) + "/act/" + part.act("draw") + "#act",
                from.toString(),
                until.toString(),
                seed,
                seal,
                units,
                files,
                files.isEmpty() ? Map.of() : fields(files, seed, new DrawScope(from, until, counts)));
    }

    /** What the act of drawing takes. */
    private Map<String, String> fields(List<Drawable> files, String seed, DrawScope scope) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("key", Matters.newId());
        fields.put("since", String.valueOf(row.seq()));
        fields.put(part.field("way"), part.one(Group.CHOICES, "random"));
        fields.put(part.field("seed"), seed);
        fields.put(part.field("scope"), scope.text());
        for (int i = 0; i < files.size(); i++) {
            var cell = part.field("rows") + "[" + i + "].";
            fields.put(cell + part.field("file"), files.get(i).number());
            fields.put(cell + part.field("unit"), files.get(i).id());
            fields.put(cell + part.field("kind"), files.get(i).kind());
        }
        return fields;
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
