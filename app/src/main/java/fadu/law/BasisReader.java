package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what a rule stands on. A bare {@code 第…条} means the statute of the file in which it is written, so that a rule
 * taken over from a base procedure keeps its own.
 */
final class BasisReader {
    private record Texts(String statute, Map<String, String> names, Set<String> unread) {}

    private final Map<String, Texts> byFile = new HashMap<>();
    private final Map<String, Statute> statutes;
    private final Problems problems;

    BasisReader(Map<String, Statute> statutes, Problems problems) {
        this.statutes = statutes;
        this.problems = problems;
    }

    /** Takes {@code statute}, {@code texts} and {@code unread} of a file; figures need no statute of their own. */
    void open(Mapping file) {
        var statute = file.has("figures") ? file.text("statute").orElse("internal") : file.need("statute");
        known(statute, file.place("statute"));
        var names = new HashMap<String, String>();
        file.map("texts").entries().forEach((name, node) -> {
            if (node instanceof YamlNode.Scalar s) {
                known(s.text(), s.place());
                names.put(name, s.text());
            } else {
                var text = Mapping.of(node, problems).only("text", "whole");
                var title = text.need("text");
                names.put(name, versionOf(title).orElse(title));
            }
        });
        var unread = new LinkedHashSet<String>();
        for (var name : file.list("unread")) {
            if (name.text().equals("statute")) {
                unread.add(statute);
            } else if (names.containsKey(name.text())) {
                unread.add(names.get(name.text()));
            } else {
                problems.add(
                        name.place(),
                        new Words(
                                "unread 里的 " + name.text() + " 不在 texts 中",
                                "unread names " + name.text() + ", which is not in texts"),
                        Nearest.right(name.text(), names.keySet()));
            }
        }
        byFile.put(file.place().file(), new Texts(statute, Map.copyOf(names), Set.copyOf(unread)));
    }

    /** Whether somebody read the text in full, as far as the shared files say. */
    private boolean read(String key, Texts texts) {
        var statute = statutes.get(key);
        return statute != null && statute.verified() && !texts.unread().contains(key);
    }

    /** The statute that a file is about. */
    String statuteOf(String file) {
        var texts = byFile.get(file);
        return texts == null ? "internal" : texts.statute();
    }

    /** The statute that a short name or a key means. */
    Optional<String> named(YamlNode.Scalar name) {
        var texts = byFile.getOrDefault(name.place().file(), new Texts("internal", Map.of(), Set.of()));
        var key = texts.names().getOrDefault(name.text(), name.text());
        known(key, name.place());
        return Optional.of(key);
    }

    boolean verified(String file) {
        var texts = byFile.get(file);
        return texts != null && (texts.statute().equals("internal") || read(texts.statute(), texts));
    }

    /** The basis that a map gives; internal, with a problem, when it must and does not. */
    Basis need(Mapping map) {
        if (!map.has("basis")) {
            problems.add(
                    map.place(),
                    "缺少依据 basis",
                    "basis is missing",
                    "写上条款，如 basis: 第三十条；没有法律规定的写 internal",
                    "write the article, e.g. basis: 第三十条, or internal where no law prescribes it");
        }
        return maybe(map);
    }

    Basis maybe(Mapping map) {
        return under(map, "basis").orElse(Basis.INTERNAL);
    }

    /** The basis that stands under another key. */
    Optional<Basis> under(Mapping map, String key) {
        return map.scalar(key).map(this::read);
    }

    private Basis read(YamlNode.Scalar scalar) {
        if (scalar.text().equals("internal")) {
            return Basis.INTERNAL;
        }
        var citations = new ArrayList<Basis.Citation>();
        for (var part : scalar.text().split("；", -1)) {
            citation(part.strip(), scalar.place()).ifPresent(citations::add);
        }
        return new Basis(citations);
    }

    private Optional<Basis.Citation> citation(String text, Place place) {
        var texts = byFile.getOrDefault(place.file(), new Texts("internal", Map.of(), Set.of()));
        if (text.startsWith("第")) {
            if (texts.statute().equals("internal")) {
                problems.add(
                        place,
                        "“" + text + "”没有说明是哪部法",
                        "\"" + text + "\" does not say of which text",
                        "写上 texts 中的简称",
                        "write a short name of texts before it");
                return Optional.empty();
            }
            return Optional.of(cite(texts.statute(), text, texts, place));
        }
        int space = text.indexOf(' ');
        var name = space < 0 ? text : text.substring(0, space);
        var article = space < 0 ? "" : text.substring(space + 1).strip();
        var key = texts.names().getOrDefault(name, statutes.containsKey(name) ? name : null);
        if (key == null) {
            var names = new LinkedHashSet<>(texts.names().keySet());
            problems.add(
                    place,
                    new Words(
                            "依据里的“" + name + "”没有在 texts 中说明",
                            "the basis names \"" + name + "\", which texts does not explain"),
                    Nearest.right(name, names));
            return Optional.empty();
        }
        return Optional.of(cite(key, article, texts, place));
    }

    private Basis.Citation cite(String key, String article, Texts texts, Place place) {
        var statute = statutes.get(key);
        if (!article.isEmpty()) {
            var number = Article.number(article);
            if (number.isEmpty()) {
                problems.add(
                        place,
                        "看不懂条款“" + article + "”",
                        "cannot read the article \"" + article + "\"",
                        "写成如 第三十三条第二款第一项",
                        "write e.g. 第三十三条第二款第一项");
            } else if (statute != null && (number.getAsInt() < 1 || number.getAsInt() > statute.articles())) {
                problems.add(
                        place,
                        key + " 没有" + article + "，共 " + statute.articles() + " 条",
                        key + " has no " + article + "; it has " + statute.articles() + " articles",
                        "核对条款",
                        "check the article");
            }
        } else if (statute != null && statute.articles() > 0) {
            problems.add(
                    place,
                    "引用 " + key + " 没有写条款",
                    "the citation of " + key + " names no article",
                    "写上第几条",
                    "write which article");
        }
        return new Basis.Citation(key, article, read(key, texts));
    }

    /** A document without a version in the citation takes the only version that is known. */
    private Optional<String> versionOf(String title) {
        if (statutes.containsKey(title)) {
            return Optional.of(title);
        }
        List<String> versions = statutes.keySet().stream()
                .filter(k -> k.startsWith(title + "@"))
                .toList();
        return versions.size() == 1 ? Optional.of(versions.getFirst()) : Optional.empty();
    }

    private void known(String key, Place place) {
        if (!key.isEmpty() && !key.equals("internal") && !statutes.containsKey(key)) {
            problems.add(
                    place,
                    new Words("statutes.yaml 里没有 " + key, "statutes.yaml has no " + key),
                    Nearest.right(key, statutes.keySet()));
        }
    }
}
