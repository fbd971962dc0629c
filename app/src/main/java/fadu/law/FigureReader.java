package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code figures/*.yaml}. Whether the procedures supply what a figure selects is checked with the whole law. */
final class FigureReader {
    private static final Set<Figure.Kind> OF_A_FIELD =
            Set.of(Figure.Kind.DISTINCT, Figure.Kind.SUM, Figure.Kind.AVERAGE, Figure.Kind.SMALLEST_PER);

    private final LawFiles files;
    private final BasisReader bases;
    private final Problems problems;

    FigureReader(LawFiles files, BasisReader bases, Problems problems) {
        this.files = files;
        this.bases = bases;
        this.problems = problems;
    }

    Map<String, Figure> figures() {
        var figures = new LinkedHashMap<String, Figure>();
        files.folder("figures").values().forEach(file -> {
            file.only("figures", "texts", "unread", "statute");
            bases.open(file);
            var section = file.map("figures");
            ProcedureScope.kebab(section, problems);
            section.entries().forEach((id, node) -> {
                if (figures.putIfAbsent(id, figure(id, Mapping.of(node, problems))) != null) {
                    problems.add(
                            section.keyPlace(id),
                            "指标 " + id + " 定义了两次",
                            "the figure " + id + " is defined twice",
                            "换一个名称",
                            "choose another id");
                }
            });
        });
        return Collections.unmodifiableMap(figures);
    }

    private Figure figure(String id, Mapping map) {
        map.only(
                "name",
                "unit",
                "kind",
                "select",
                "of",
                "of-all",
                "per",
                "least",
                "states",
                "take",
                "status",
                "definition",
                "topic",
                "basis");
        var kind = one(map, map.need("kind"), "kind", Figure.Kind.values(), Figure.Kind.RETURN);
        if (kind == Figure.Kind.RATIO) {
            map.must("of-all");
        }
        if (OF_A_FIELD.contains(kind)) {
            map.must("of");
        }
        if (kind == Figure.Kind.AT_LEAST_PER) {
            map.must("per");
        }
        if (kind == Figure.Kind.STOCK) {
            map.must("states");
        }
        if (kind != Figure.Kind.RETURN) {
            map.must("select");
        }
        return new Figure(
                id,
                map.words("name"),
                map.words("unit"),
                kind,
                selection(map, "select"),
                map.text("of"),
                selection(map, "of-all"),
                map.text("per"),
                map.number("least", 1),
                map.texts("states"),
                one(map, map.text("take").orElse("sum"), "take", Figure.Take.values(), Figure.Take.SUM),
                one(map, map.text("status").orElse("done"), "status", Figure.Status.values(), Figure.Status.DONE),
                map.words("definition"),
                map.words("topic"),
                bases.need(map),
                map.place());
    }

    private <E extends Enum<E>> E one(Mapping map, String text, String key, E[] all, E otherwise) {
        var known = new LinkedHashMap<String, E>();
        for (var each : all) {
            known.put(each.name().toLowerCase(Locale.ROOT).replace('_', '-'), each);
        }
        if (!text.isEmpty() && !known.containsKey(text)) {
            problems.add(
                    map.place(key),
                    new Words("指标的 " + key + " 没有 " + text, "a figure's " + key + " knows no " + text),
                    Nearest.right(text, known.keySet()));
        }
        return known.getOrDefault(text, otherwise);
    }

    private Optional<Figure.Selection> selection(Mapping figure, String key) {
        if (!figure.has(key)) {
            return Optional.empty();
        }
        var map = figure.map(key).only("procedure", "means", "acts", "where");
        map.must("procedure");
        var where = new LinkedHashMap<String, List<String>>();
        var conditions = map.map("where");
        conditions.keys().forEach(field -> where.put(field, conditions.texts(field)));
        return Optional.of(new Figure.Selection(
                map.texts("procedure"), map.texts("means"), map.texts("acts"), Collections.unmodifiableMap(where)));
    }
}
