package fadu.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which package may import which. Everybody may import the root package, which imports nobody. The sides do not import each
 * other, but for the command line, where they are put together.
 */
final class ImportTable {
    private static final Set<String> SIDES = Set.of("web", "api", "cli", "demo");

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("", Set.of()),
            Map.entry("calendar", Set.of()),
            Map.entry("law", Set.of("calendar")),
            Map.entry("rule", Set.of("law", "calendar")),
            Map.entry("store", Set.of()),
            Map.entry("blob", Set.of("store")),
            Map.entry("docket", Set.of("store")),
            Map.entry("org", Set.of("store")),
            Map.entry(
                    "matter",
                    Set.of("rule", "law", "calendar", "docket", "document", "follow", "org", "blob", "store")),
            Map.entry("intake", Set.of("matter", "rule", "org", "blob", "law")),
            Map.entry("figure", Set.of("matter", "law", "store")),
            Map.entry("follow", Set.of("docket", "store")),
            Map.entry("publicity", Set.of("follow", "matter", "org", "law", "store")),
            Map.entry("notice", Set.of("docket", "follow", "matter", "org", "law", "store")),
            Map.entry("search", Set.of("follow", "matter", "org", "law", "store")),
            Map.entry("document", Set.of("law")),
            Map.entry("instrument", Set.of("matter", "blob", "law", "document")),
            Map.entry("report", Set.of("figure", "document", "matter", "instrument", "law", "org", "store")),
            Map.entry("hook", Set.of("docket", "law", "matter", "store")),
            Map.entry("access", Set.of("org", "law", "store")),
            Map.entry("approval", Set.of("access", "matter", "rule", "law", "docket", "org", "store")),
            Map.entry(
                    "work",
                    Set.of(
                            "approval",
                            "access",
                            "report",
                            "notice",
                            "intake",
                            "matter",
                            "rule",
                            "law",
                            "docket",
                            "org",
                            "store")));

    private ImportTable() {}

    static boolean allows(String from, String to) {
        if (from.equals(to) || to.isEmpty()) {
            return true;
        }
        return SIDES.contains(from)
                ? ALLOWED.containsKey(to) || (from.equals("cli") && SIDES.contains(to))
                : ALLOWED.getOrDefault(from, Set.of()).contains(to);
    }

    /** What breaks the table, a line each with the place in the source; also packages that it does not name. */
    static List<String> violations(JavaClasses classes, String root) {
        var found = new ArrayList<String>();
        for (var part : parts(classes, root)) {
            if (!ALLOWED.containsKey(part) && !SIDES.contains(part)) {
                found.add(root + "." + part + " is not in the table of allowed imports");
            }
        }
        dependencies(classes, root).forEach((edge, first) -> {
            if (!allows(edge.from(), edge.to())) {
                found.add(edge.from() + " may not import " + edge.to() + ": " + first.getDescription());
            }
        });
        return found.stream().sorted().toList();
    }

    /** Packages that import one another, root left out, and the first place that does. */
    static Map<Edge, Dependency> dependencies(JavaClasses classes, String root) {
        var edges = new TreeMap<Edge, Dependency>();
        for (var type : classes) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                var edge = new Edge(House.part(type, root), House.part(target, root));
                if (House.inside(type, root)
                        && House.inside(target, root)
                        && !edge.to().isEmpty()
                        && !edge.from().equals(edge.to())) {
                    edges.putIfAbsent(edge, dependency);
                }
            }
        }
        return edges;
    }

    /** The packages right under the root that have classes. */
    static Set<String> parts(JavaClasses classes, String root) {
        var parts = new TreeSet<String>();
        for (var type : classes) {
            if (House.inside(type, root) && !House.part(type, root).isEmpty()) {
                parts.add(House.part(type, root));
            }
        }
        return parts;
    }

    /** One package imports another. */
    record Edge(String from, String to) implements Comparable<Edge> {
        @Override
        public int compareTo(Edge other) {
            var first = from.compareTo(other.from);
            return first != 0 ? first : to.compareTo(other.to);
        }
    }
}
