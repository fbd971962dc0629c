package fadu.house;

import fadu.Words;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode.Fields;
import fadu.law.yaml.YamlNode.Scalar;
import fadu.law.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All of {@code docs/coverage.yaml}: the reports, and each of their rows, in the order of the file. */
record Coverage(Map<String, Words> reports, List<CoverageRow> rows) {

    static Coverage ofTheHouse() throws IOException {
        return read(Files.readString(House.folder().resolve("docs/coverage.yaml")));
    }

    static Coverage read(String yaml) {
        var problems = new Problems();
        if (!(new YamlReader("coverage.yaml", problems).read(yaml).orElse(null) instanceof Fields root)) {
            throw new AssertionError(problems.list().toString());
        }
        var reports = new LinkedHashMap<String, Words>();
        part(root, "reports").fields().forEach((id, name) -> {
            if (name instanceof Scalar text) {
                reports.put(id, Words.parse(text.text()));
            }
        });
        var rows = new ArrayList<CoverageRow>();
        part(root, "rows").fields().forEach((id, row) -> {
            if (row instanceof Fields fields) {
                rows.add(CoverageRow.read(id, fields));
            }
        });
        return new Coverage(reports, rows);
    }

    List<CoverageRow> of(String report) {
        return rows.stream().filter(row -> row.report().equals(report)).toList();
    }

    private static Fields part(Fields root, String key) {
        if (root.get(key).orElse(null) instanceof Fields part) {
            return part;
        }
        throw new AssertionError("coverage.yaml has no " + key);
    }
}
