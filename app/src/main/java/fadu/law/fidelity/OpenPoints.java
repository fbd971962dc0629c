package fadu.law.fidelity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code docs/law-open-points.md}: file, rule, text, and what is open. */
public record OpenPoints(List<Row> rows) {
    record Row(List<String> files, String rule, String text) {}

    /** Reads the tables; their first three columns count. */
    public static OpenPoints read(String markdown) {
        return new OpenPoints(markdown.lines()
                .filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("(?<!\\\\)\\|"))
                        .map(String::strip)
                        .toList())
                .filter(cells -> cells.size() >= 3 && !cells.getFirst().matches(":?-+:?"))
                .map(cells -> new Row(
                        Stream.of(cells.getFirst().split("[,，、;]"))
                                .map(f -> f.strip().replaceFirst("\\.yaml$", ""))
                                .toList(),
                        cells.get(1),
                        cells.get(2)))
                .toList());
    }

    /** Whether a row speaks of this rule of this file, or of this text. */
    boolean explain(String file, String rule, String statute) {
        var name = file.replaceFirst(".*/", "").replaceFirst("\\.yaml$", "");
        var id = rule.replaceFirst(".*\\.", "");
        var title = statute.replaceFirst("@[^@]*$", "");
        return rows.stream()
                .filter(row -> row.files().stream().anyMatch(f -> of(f, name)))
                .anyMatch(row -> row.rule().contains("`" + id + "`") || speaksOf(row.text(), statute, title));
    }

    private static boolean of(String cell, String name) {
        return cell.startsWith("all") || cell.equals(name) || cell.equals(name.replaceFirst("@.*", ""));
    }

    private static boolean speaksOf(String text, String statute, String title) {
        return text.contains(title) || text.contains(statute.replace("@", " "));
    }
}
