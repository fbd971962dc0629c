package fadu.law.calendar;

import fadu.Words;
import fadu.calendar.Counting;
import fadu.calendar.CountingRules;
import fadu.calendar.Festival;
import fadu.calendar.GeneralRule;
import fadu.calendar.Whose;
import fadu.calendar.WorkingDays;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlNode.Fields;
import fadu.law.yaml.YamlNode.Scalar;
import fadu.law.yaml.YamlReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how periods are counted. */
final class PeriodsFile {
    private static final Set<String> KEYS = Set.of("general", "statutes", "without-notice");
    private static final Set<String> GENERAL_KEYS = Set.of(
            "version",
            "from",
            "until",
            "first-day",
            "hour",
            "hour-basis",
            "month-end",
            "last-day",
            "last-hour",
            "verified");
    private static final Set<String> STATUTE_KEYS =
            Set.of("from", "until", "general", "general-basis", "working", "verified");
    private static final Set<String> WORKING_KEYS = Set.of("numbers", "of", "basis", "reading", "why");

    private final String file;
    private final Problems problems;
    private final Reader reader;
    private final Map<String, List<GeneralRule>> general = new LinkedHashMap<>();
    private final Map<String, Counting> statutes = new LinkedHashMap<>();
    private final List<Festival> festivals = new ArrayList<>();

    PeriodsFile(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.reader = new Reader(problems);
    }

    void missing() {
        problems.add(
                new Place(file, 1, 1),
                "没有这个文件，无法知道期间怎样计算",
                "the file is missing, so nobody knows how periods are counted",
                "恢复该文件",
                "put it back");
    }

    void read(String text) {
        new YamlReader(file, problems).read(text).ifPresent(root -> {
            var fields = reader.fields(root, KEYS);
            general(fields);
            map(fields, "statutes").forEach(this::statute);
            for (var node : reader.items(fields, "without-notice")) {
                new FestivalNode(reader, problems).read(node).ifPresent(festivals::add);
            }
        });
    }

    CountingRules rules() {
        return new CountingRules(general.getOrDefault("civil", List.of()), statutes);
    }

    List<Festival> festivals() {
        return List.copyOf(festivals);
    }

    private Map<String, YamlNode> map(Fields fields, String key) {
        return reader.fields(fields.get(key).orElse(YamlNode.none(fields.place())), Set.of())
                .fields();
    }

    private void general(Fields root) {
        map(root, "general").keySet().forEach(family -> {
            var rules = new ArrayList<GeneralRule>();
            var fields = reader.fields(root.get("general").orElseThrow(), Set.of());
            for (var node : reader.items(fields, family)) {
                rules.add(rule(reader.fields(node, GENERAL_KEYS)));
            }
            general.put(family, rules);
        });
        if (!general.containsKey("civil")) {
            problems.add(
                    root.placeOf("general"),
                    "缺少一般规则 civil",
                    "the general rules civil are missing",
                    "写上 civil",
                    "give civil");
        }
    }

    private GeneralRule rule(Fields fields) {
        return new GeneralRule(
                text(fields, "version"),
                date(fields, "from").orElse(LocalDate.MIN),
                date(fields, "until").orElse(LocalDate.MAX),
                text(fields, "first-day"),
                choice(fields, "hour", Set.of("at-once", "next-hour")).equals("next-hour"),
                text(fields, "hour-basis"),
                text(fields, "month-end"),
                text(fields, "last-day"),
                text(fields, "last-hour"),
                reader.flag(fields, "verified"));
    }

    private void statute(String key, YamlNode node) {
        var fields = reader.fields(node, STATUTE_KEYS);
        if (!key.matches("\\S+@[0-9]{4}")) {
            problems.add(
                    node.place(),
                    "法律应写成 名称@年份：" + key,
                    "a statute is written title@year: " + key,
                    "例如 行政处罚法@2021",
                    "for example 行政处罚法@2021");
        }
        var family = choice(fields, "general", general.keySet());
        var working = reader.items(fields, "working").stream()
                .map(item -> clause(reader.fields(item, WORKING_KEYS)))
                .toList();
        statutes.put(
                key,
                new Counting(
                        key,
                        true,
                        date(fields, "from").orElse(LocalDate.MIN),
                        date(fields, "until").orElse(LocalDate.MAX),
                        working,
                        reader.text(fields, "general-basis", false)
                                .map(Scalar::text)
                                .orElse(""),
                        general.getOrDefault(family, List.of()),
                        reader.flag(fields, "verified")));
    }

    private WorkingDays clause(Fields fields) {
        var whose = choice(fields, "of", Set.of("organ", "party", "any"));
        return new WorkingDays(
                new NumbersNode(problems).read(fields),
                switch (whose) {
                    case "organ" -> Optional.of(Whose.ORGAN);
                    case "party" -> Optional.of(Whose.PARTY);
                    default -> Optional.empty();
                },
                text(fields, "basis"),
                fields.get("reading").isPresent()
                        && choice(fields, "reading", Set.of("law", "house")).equals("house"),
                reader.text(fields, "why", false).map(Scalar::text).map(Words::parse));
    }

    private String text(Fields fields, String key) {
        return reader.text(fields, key, true).map(Scalar::text).orElse("");
    }

    private Optional<LocalDate> date(Fields fields, String key) {
        return fields.get(key).flatMap(reader::date);
    }

    private String choice(Fields fields, String key, Set<String> of) {
        var found = reader.text(fields, key, true);
        found.filter(f -> !of.contains(f.text())).ifPresent(f -> {
            var all = String.join(", ", of.stream().sorted().toList());
            problems.add(
                    f.place(), key + " 不能是 " + f.text(), key + " cannot be " + f.text(), "可用：" + all, "one of " + all);
        });
        return found.map(Scalar::text).orElse("");
    }
}
