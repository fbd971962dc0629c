package fadu.house;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClasses;
import fadu.house.ImportTable.Edge;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The packages and who imports whom, drawn from the compiled code as Markdown with a Mermaid diagram. */
final class ModuleDiagram {
    private final Set<String> parts;
    private final Set<Edge> edges;

    ModuleDiagram(JavaClasses classes, String root) {
        parts = ImportTable.parts(classes, root);
        edges = ImportTable.dependencies(classes, root).keySet();
    }

    /** The diagram, without the arrows that follow from others, and a table with all imports. */
    String markdown() {
        var arrows = edges.stream()
                .filter(edge -> !followsFromOthers(edge))
                .map(edge -> "    " + edge.from() + " --> " + edge.to() + "\n")
                .collect(joining());
        var nodes = parts.stream().map(part -> "    " + part + "\n").collect(joining());
        return "\n```mermaid\nflowchart TD\n" + nodes + arrows + "```\n\n" + table();
    }

    private String table() {
        var imports = new TreeMap<String, Set<String>>();
        parts.forEach(part -> imports.put(part, new TreeSet<>()));
        edges.forEach(edge ->
                imports.computeIfAbsent(edge.from(), part -> new TreeSet<>()).add(edge.to()));
        return "| package | imports |\n|---|---|\n"
                + imports.entrySet().stream()
                        .map(row -> "| `" + row.getKey() + "` | " + list(row.getValue()) + " |\n")
                        .collect(joining())
                + "\n";
    }

    private static String list(Set<String> names) {
        return names.isEmpty()
                ? "nothing"
                : names.stream().map(name -> "`" + name + "`").collect(joining(", "));
    }

    private boolean followsFromOthers(Edge edge) {
        return edges.stream()
                .filter(first -> first.from().equals(edge.from()) && !first.to().equals(edge.to()))
                .anyMatch(first -> reaches(first.to(), edge.to(), new TreeSet<>(Set.of(edge.from()))));
    }

    private boolean reaches(String from, String to, Set<String> seen) {
        return seen.add(from)
                && edges.stream()
                        .filter(edge -> edge.from().equals(from))
                        .anyMatch(edge -> edge.to().equals(to) || reaches(edge.to(), to, seen));
    }
}
