package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code forms/*.yaml}: how papers are worded, and what they must not lack. What they name is checked with the whole law. */
final class FormReader {
    private final LawFiles files;
    private final BasisReader bases;
    private final Problems problems;
    private final Map<String, List<Form.Remedy>> remedies = new LinkedHashMap<>();

    FormReader(LawFiles files, BasisReader bases, Problems problems) {
        this.files = files;
        this.bases = bases;
        this.problems = problems;
    }

    PaperRules rules() {
        var forms = new LinkedHashMap<String, Form>();
        var decides = new LinkedHashSet<YamlNode.Scalar>();
        var reasons = new LinkedHashSet<YamlNode.Scalar>();
        var all = files.folder("forms").values();
        all.forEach(file -> {
            file.only("forms", "remedies", "decides", "reasons", "statute", "texts", "unread");
            bases.open(file);
            decides.addAll(file.list("decides"));
            reasons.addAll(file.list("reasons"));
            var shared = file.map("remedies");
            shared.keys().forEach(id -> remedies.put(id, remedies(shared, id)));
        });
        all.forEach(file -> {
            var section = file.map("forms");
            ProcedureScope.kebab(section, problems);
            section.entries().forEach((id, node) -> {
                if (forms.putIfAbsent(id, form(id, Mapping.of(node, problems))) != null) {
                    problems.add(
                            section.keyPlace(id),
                            "格式 " + id + " 定义了两次",
                            "the form " + id + " is defined twice",
                            "删去一个",
                            "remove one");
                }
            });
        });
        return new PaperRules(List.copyOf(forms.values()), List.copyOf(decides), List.copyOf(reasons));
    }

    private Form form(String id, Mapping map) {
        map.only("name", "documents", "number", "from", "to", "to-row", "says", "remedy", "without-remedy");
        var documents = new LinkedHashMap<String, List<String>>();
        var all = map.map("documents");
        all.keys().forEach(procedure -> documents.put(procedure, all.texts(procedure)));
        return new Form(
                id,
                map.words("name"),
                Map.copyOf(documents),
                map.need("number"),
                map.text("from"),
                map.texts("to"),
                map.flag("to-row", true),
                lines(map),
                told(map),
                map.text("without-remedy"),
                map.place());
    }

    private List<Form.Line> lines(Mapping map) {
        map.must("says");
        var out = new ArrayList<Form.Line>();
        var nodes = map.node("says")
                .map(n -> n instanceof YamlNode.Items items ? items.items() : List.of(n))
                .orElse(List.of());
        for (var node : nodes) {
            if (node instanceof YamlNode.Scalar s) {
                out.add(new Form.Line(Optional.empty(), Optional.empty(), s.text(), s.place()));
            } else {
                var line = Mapping.of(node, problems).only("head", "each", "text");
                out.add(new Form.Line(line.text("head"), line.text("each"), line.need("text"), line.place()));
            }
        }
        return List.copyOf(out);
    }

    /** The remedy written here, or the one of that name. */
    private List<Form.Remedy> told(Mapping map) {
        if (!(map.node("remedy").orElse(null) instanceof YamlNode.Scalar name)) {
            return remedies(map, "remedy");
        }
        if (!remedies.containsKey(name.text())) {
            problems.add(
                    name.place(),
                    new Words("没有救济 " + name.text(), "there is no remedy " + name.text()),
                    Nearest.right(name.text(), remedies.keySet()));
        }
        return remedies.getOrDefault(name.text(), List.of());
    }

    private List<Form.Remedy> remedies(Mapping map, String key) {
        return map.maps(key).stream().map(this::remedy).toList();
    }

    private Form.Remedy remedy(Mapping map) {
        map.only("text", "from", "until", "basis");
        var basis = bases.need(map);
        if (basis.internal() && map.has("basis")) {
            problems.add(
                    map.place("basis"),
                    new Words("救济须有法律依据", "a remedy must have a basis in law"),
                    new Words("写明条文", "cite the article"));
        }
        return new Form.Remedy(map.need("text"), map.date("from"), map.date("until"), basis);
    }
}
