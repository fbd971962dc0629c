package fadu.law.fidelity;

import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import fadu.law.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds every rule of a law file that names its basis. */
final class CitingReader {
    private static final Pattern ARTICLE = Pattern.compile("第[^条]+条[^，。]*");

    private final Map<String, String> names = new HashMap<>();
    private final List<Citing> found = new ArrayList<>();
    private final Set<String> known;
    private String statute = "";

    private CitingReader(Set<String> known) {
        this.known = known;
    }

    /** @param known titles with version, as {@code statutes.yaml} has them */
    static List<Citing> read(String file, String text, Set<String> known) {
        var reader = new CitingReader(known);
        new YamlReader(file, new Problems()).read(text).ifPresent(node -> {
            if (node instanceof YamlNode.Fields top) {
                reader.texts(top);
                reader.walk(top, "");
            }
        });
        return List.copyOf(reader.found);
    }

    private void texts(YamlNode.Fields top) {
        statute = text(top, "statute").orElse("");
        if (top.get("texts").orElse(null) instanceof YamlNode.Fields texts) {
            texts.fields().forEach((name, node) -> {
                var title = node instanceof YamlNode.Fields more
                        ? text(more, "text").orElse("")
                        : scalar(node).orElse("");
                names.put(name, versioned(title));
            });
        }
    }

    private String versioned(String title) {
        return known.contains(title)
                ? title
                : known.stream()
                        .filter(k -> k.startsWith(title + "@"))
                        .findFirst()
                        .orElse(title);
    }

    private void walk(YamlNode node, String path) {
        switch (node) {
            case YamlNode.Fields fields -> {
                text(fields, "basis")
                        .filter(b -> !b.equals("internal"))
                        .ifPresent(basis -> found.add(
                                new Citing(fields.placeOf("basis"), path, sources(basis), Stated.by(fields))));
                fields.fields().forEach((key, child) -> within(key, child, path.isEmpty() ? key : path + "." + key));
                countings(fields, path);
            }
            case YamlNode.Items items -> items.items().forEach(item -> walk(item, path));
            case YamlNode.Scalar _ -> {}
        }
    }

    /** Below the name of a statute a bare article is that statute's. */
    private void within(String key, YamlNode child, String path) {
        var outer = statute;
        statute = known.contains(key) ? key : outer;
        walk(child, path);
        statute = outer;
    }

    /** In the file of periods each way of counting names its article under the version of the law that has it. */
    private void countings(YamlNode.Fields way, String path) {
        var law = text(way, "version").filter(known::contains);
        law.ifPresent(version -> way.fields()
                .forEach((key, node) -> scalar(node)
                        .filter(article -> ARTICLE.matcher(article).matches())
                        .ifPresent(article -> found.add(new Citing(
                                way.placeOf(key),
                                path + "." + key,
                                List.of(new Citing.Source(version, article)),
                                Stated.NOTHING)))));
    }

    private List<Citing.Source> sources(String basis) {
        var out = new ArrayList<Citing.Source>();
        for (var part : basis.split("；", -1)) {
            var one = part.strip();
            int space = one.indexOf(' ');
            if (one.startsWith("第")) {
                out.add(new Citing.Source(statute, one));
            } else {
                var name = space < 0 ? one : one.substring(0, space);
                out.add(new Citing.Source(
                        names.getOrDefault(name, name),
                        space < 0 ? "" : one.substring(space + 1).strip()));
            }
        }
        return out;
    }

    private static Optional<String> text(YamlNode.Fields fields, String key) {
        return fields.get(key).flatMap(CitingReader::scalar);
    }

    private static Optional<String> scalar(YamlNode node) {
        return node instanceof YamlNode.Scalar s ? Optional.of(s.text()) : Optional.empty();
    }
}
