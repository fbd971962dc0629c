package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code report/*.yaml}: the sections of a yearly report. */
final class ReportReader {
    private static final Pattern CONDITION =
            Pattern.compile("([a-z][a-z0-9-]*) +(?:(reached)|(>=|<=|>|<|=) +([a-z][a-z0-9-]*|\\d+))");

    private final LawFiles files;
    private final BasisReader bases;
    private final Problems problems;

    ReportReader(LawFiles files, BasisReader bases, Problems problems) {
        this.files = files;
        this.bases = bases;
        this.problems = problems;
    }

    List<ReportPlan> plans() {
        return files.folder("report").values().stream().map(this::plan).toList();
    }

    private ReportPlan plan(Mapping file) {
        file.only(
                "report",
                "version",
                "name",
                "statute",
                "texts",
                "unread",
                "in-force",
                "title",
                "opening",
                "closing",
                "edited-by",
                "duties",
                "sections",
                "promises",
                "findings",
                "relations");
        bases.open(file);
        var inForce = file.map("in-force").only("from", "until", "basis");
        bases.need(inForce);
        return new ReportPlan(
                file.need("report"),
                file.need("version"),
                file.words("name"),
                inForce.date("from").orElse(LocalDate.EPOCH),
                inForce.date("until"),
                file.words("title"),
                sentences(file, "opening"),
                file.words("closing"),
                file.texts("edited-by"),
                duties(file.map("duties")),
                sections(file.map("sections")),
                Optional.of(file).filter(f -> f.has("promises")).map(f -> promises(f.map("promises"))),
                new FindingReader(problems).findings(file.map("findings")),
                file.maps("relations").stream().map(this::relation).toList(),
                file.place());
    }

    private List<ReportPlan.Duty> duties(Mapping all) {
        var out = new ArrayList<ReportPlan.Duty>();
        all.entries().forEach((id, node) -> {
            var map = Mapping.of(node, problems).only("name", "before", "basis");
            out.add(new ReportPlan.Duty(id, map.words("name"), day(map), bases.need(map)));
        });
        return List.copyOf(out);
    }

    private MonthDay day(Mapping map) {
        try {
            return MonthDay.parse("--" + map.need("before"));
        } catch (DateTimeException e) {
            problems.add(
                    map.place("before"),
                    "before 应当是月和日",
                    "before must be a month and a day",
                    "写成 04-01",
                    "write it like 04-01");
            return MonthDay.of(1, 1);
        }
    }

    private List<ReportPlan.Section> sections(Mapping all) {
        var out = new ArrayList<ReportPlan.Section>();
        all.entries().forEach((id, node) -> {
            var map = Mapping.of(node, problems).only("name", "basis", "parts");
            var parts = new ArrayList<ReportPlan.Part>();
            map.map("parts").entries().forEach((part, n) -> parts.add(part(part, Mapping.of(n, problems))));
            out.add(new ReportPlan.Section(id, map.words("name"), bases.need(map), List.copyOf(parts)));
        });
        return List.copyOf(out);
    }

    private static ReportPlan.Promises promises(Mapping map) {
        map.only("of", "fields", "kept");
        var fields = map.map("fields").only("year", "words", "owner", "due", "result", "cause");
        return new ReportPlan.Promises(
                map.need("of"),
                fields.need("year"),
                fields.need("words"),
                fields.need("owner"),
                fields.need("due"),
                fields.need("result"),
                fields.need("cause"),
                map.need("kept"),
                map.place());
    }

    private ReportPlan.Part part(String id, Mapping map) {
        map.only("name", "holds", "says");
        return new ReportPlan.Part(
                id,
                map.maybeWords("name"),
                map.has("holds")
                        ? FindingReader.choice(map, "holds", ReportPlan.Holds.values(), problems)
                        : ReportPlan.Holds.NOTHING,
                sentences(map, "says"),
                map.place());
    }

    private List<ReportPlan.Sentence> sentences(Mapping map, String key) {
        var out = new ArrayList<ReportPlan.Sentence>();
        var nodes = map.node(key)
                .map(n -> n instanceof YamlNode.Items i ? i.items() : List.of(n))
                .orElse(List.of());
        for (var node : nodes) {
            if (node instanceof YamlNode.Scalar s) {
                out.add(new ReportPlan.Sentence(Mapping.words(s, problems), List.of(), s.place()));
            } else {
                var sentence = Mapping.of(node, problems).only("text", "when");
                var when = sentence.list("when").stream()
                        .flatMap(s -> condition(s).stream())
                        .toList();
                out.add(new ReportPlan.Sentence(sentence.words("text"), when, sentence.place()));
            }
        }
        return List.copyOf(out);
    }

    private ReportPlan.Relation relation(Mapping map) {
        map.only("that", "name");
        map.need("that");
        var that = map.scalar("that").flatMap(this::condition);
        return new ReportPlan.Relation(
                that.orElse(new ReportPlan.Condition("", "=", "0")), map.words("name"), map.place());
    }

    private Optional<ReportPlan.Condition> condition(YamlNode.Scalar scalar) {
        var m = CONDITION.matcher(scalar.text());
        if (!m.matches()) {
            problems.add(
                    scalar.place(),
                    "看不懂条件“" + scalar.text() + "”",
                    "cannot read the condition \"" + scalar.text() + "\"",
                    "写成如 lectures > 0 或 lectures reached",
                    "write e.g. lectures > 0, or lectures reached");
            return Optional.empty();
        }
        return Optional.of(
                m.group(2) == null
                        ? new ReportPlan.Condition(m.group(1), m.group(3), m.group(4))
                        : new ReportPlan.Condition(m.group(1), "reached", ""));
    }

    /** Reads the section {@code findings}. */
    record FindingReader(Problems problems) {
        Map<String, ReportPlan.Finding> findings(Mapping all) {
            var out = new LinkedHashMap<String, ReportPlan.Finding>();
            ProcedureScope.kebab(all, problems);
            all.entries().forEach((id, node) -> out.put(id, finding(id, Mapping.of(node, problems))));
            return java.util.Collections.unmodifiableMap(out);
        }

        private ReportPlan.Finding finding(String id, Mapping map) {
            map.only("name", "unit", "kind", "procedure", "limits", "of", "by", "definition", "shortcoming", "cause");
            map.need("kind");
            var kind = choice(map, "kind", ReportPlan.Finding.Kind.values(), problems);
            switch (kind) {
                case FIGURE, BELOW -> map.must("of");
                case LATE -> {
                    map.must("procedure");
                    map.must("limits");
                }
                case IRREGULAR -> map.must("procedure");
                case PROMISES -> {}
            }
            return new ReportPlan.Finding(
                    id,
                    map.words("name"),
                    map.words("unit"),
                    kind,
                    map.texts("procedure"),
                    map.texts("limits"),
                    map.text("of"),
                    map.text("by"),
                    map.words("definition"),
                    map.words("shortcoming"),
                    map.words("cause"),
                    map.place());
        }

        static <E extends Enum<E>> E choice(Mapping map, String key, E[] all, Problems problems) {
            var known = new LinkedHashMap<String, E>();
            for (var one : all) {
                known.put(one.name().toLowerCase(Locale.ROOT), one);
            }
            var text = map.text(key).orElse("");
            if (!text.isEmpty() && !known.containsKey(text)) {
                problems.add(
                        map.place(key),
                        new Words("不认识的 " + key + "：" + text, "unknown " + key + ": " + text),
                        Nearest.right(text, known.keySet()));
            }
            return known.getOrDefault(text, all[0]);
        }
    }
}
