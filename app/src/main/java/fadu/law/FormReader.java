package fadu.law;

import fadu.Words;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code forms/*.yaml}: how papers are worded. What they name is checked with the whole law. */
final class FormReader {
    private final LawFiles files;
    private final BasisReader bases;
    private final Problems problems;

    FormReader(LawFiles files, BasisReader bases, Problems problems) {
        this.files = files;
        this.bases = bases;
        this.problems = problems;
    }

    List<Form> forms() {
        var forms = new LinkedHashMap<String, Form>();
        files.folder("forms").values().forEach(file -> {
            file.only("forms", "statute", "texts", "unread");
            bases.open(file);
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
        return List.copyOf(forms.values());
    }

    private Form form(String id, Mapping map) {
        map.only("name", "documents", "number", "to", "says", "remedy");
        var documents = new LinkedHashMap<String, List<String>>();
        var all = map.map("documents");
        all.keys().forEach(procedure -> documents.put(procedure, all.texts(procedure)));
        return new Form(
                id,
                map.words("name"),
                Map.copyOf(documents),
                map.need("number"),
                map.texts("to"),
                lines(map),
                map.maps("remedy").stream().map(this::remedy).toList(),
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
                out.add(new Form.Line(Optional.empty(), s.text(), s.place()));
            } else {
                var line = Mapping.of(node, problems).only("each", "text");
                out.add(new Form.Line(Optional.of(line.need("each")), line.need("text"), line.place()));
            }
        }
        return List.copyOf(out);
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
