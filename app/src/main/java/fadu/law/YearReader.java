package fadu.law;

import fadu.Words;
import fadu.law.YearPart.Group;
import fadu.law.YearPart.Shows;
import fadu.law.yaml.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads {@code years.yaml}: what the pages of a year show. What it names is checked with the whole law. */
final class YearReader {
    /** The slots of the text of a column that counts. */
    static final List<String> SLOTS = List.of("listed", "handed", "open");

    private static final List<String> IDS = List.of("plan", "check", "appraise", "duties");

    private final LawFiles files;
    private final Problems problems;

    YearReader(LawFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    List<YearPage> pages() {
        var pages = new ArrayList<YearPage>();
        var section = files.shared("years", false).only(IDS);
        section.entries().forEach((id, node) -> {
            var map = Mapping.of(node, problems).only("name", "begin", "parts");
            var parts = new ArrayList<YearPart>();
            map.map("parts").entries().forEach((part, of) -> parts.add(part(part, Mapping.of(of, problems))));
            pages.add(new YearPage(id, map.words("name"), map.texts("begin"), List.copyOf(parts), map.place()));
        });
        return List.copyOf(pages);
    }

    private YearPart part(String id, Mapping map) {
        var word = map.need("shows");
        var known = Arrays.stream(Shows.values()).map(YearReader::word).toList();
        if (!word.isEmpty() && !known.contains(word)) {
            problems.add(
                    map.place("shows"),
                    new Words("页面不会显示 " + word, "no page shows " + word),
                    Nearest.right(word, known));
        }
        var shows = Arrays.stream(Shows.values())
                .filter(s -> word(s).equals(word))
                .findFirst()
                .orElse(Shows.TABLE);
        var keys = new ArrayList<>(List.of("shows", "name", "of"));
        Arrays.stream(Group.values())
                .filter(group -> YearPlaces.has(shows, group))
                .map(YearReader::word)
                .forEach(keys::add);
        if (shows == Shows.TABLE) {
            keys.add("columns");
        }
        if (shows == Shows.CYCLE) {
            keys.add("theme");
        }
        map.only(keys).must("of");
        return new YearPart(
                id,
                shows,
                map.words("name"),
                map.texts("of"),
                names(shows, map),
                map.maps("columns").stream().map(this::column).toList(),
                shows == Shows.CYCLE ? map.need("theme") : "",
                map.place());
    }

    private Map<Group, Map<String, List<String>>> names(Shows shows, Mapping map) {
        var names = new EnumMap<Group, Map<String, List<String>>>(Group.class);
        for (var group : Group.values()) {
            if (YearPlaces.has(shows, group)) {
                var section = map.map(word(group));
                section.only(YearPlaces.all(shows, group));
                YearPlaces.needed(shows, group).forEach(section::must);
                names.put(
                        group,
                        section.keys().stream()
                                .collect(Collectors.toMap(k -> k, section::texts, (a, b) -> a, LinkedHashMap::new)));
            }
        }
        return Collections.unmodifiableMap(names);
    }

    private YearPart.Column column(Mapping map) {
        map.only("name", "fields", "acts", "tells", "gathers", "limit", "counts", "items", "text");
        var text = map.maybeWords("text");
        text.ifPresent(t -> slots(map, t));
        return new YearPart.Column(
                map.maybeWords("name"),
                map.texts("fields"),
                map.texts("acts"),
                map.texts("tells"),
                map.texts("gathers"),
                map.text("limit"),
                map.text("counts"),
                map.text("items"),
                text);
    }

    private void slots(Mapping map, Words text) {
        var zh = new TreeSet<>(Template.parse(text.zh()).slots());
        if (!SLOTS.containsAll(zh)
                || !zh.equals(new TreeSet<>(Template.parse(text.en()).slots()))) {
            problems.add(
                    map.place("text"),
                    "text 只填入 {listed}、{handed}、{open}，两种文字相同",
                    "text fills in {listed}, {handed} and {open} only, the same in both languages",
                    "写成 \"列{listed}项，未办结{open}项 / {listed} listed, {open} open\"",
                    "write \"列{listed}项，未办结{open}项 / {listed} listed, {open} open\"");
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
