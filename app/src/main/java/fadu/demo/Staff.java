package fadu.demo;

import fadu.Trouble;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who holds which post. */
record Staff(Map<String, DemoYear.Colleague> people) {

    /** The people with a role, in the order of the file. */
    List<String> all(String role) {
        var found = people.values().stream()
                .filter(p -> p.posts().values().stream().anyMatch(r -> r.contains(role)))
                .map(DemoYear.Colleague::id)
                .toList();
        if (found.isEmpty()) {
            throw new Trouble("演示数据中没有人任 " + role, "nobody in the demo holds the post " + role);
        }
        return found;
    }

    /** The first with a role. */
    String one(String role) {
        return all(role).getFirst();
    }

    /** Who has a role in a unit. */
    String in(String unit, String role) {
        return people.values().stream()
                .filter(p -> p.posts().getOrDefault(unit, List.of()).contains(role))
                .map(DemoYear.Colleague::id)
                .findFirst()
                .orElseThrow(() -> new Trouble(
                        "演示数据中 " + unit + " 没有人任 " + role,
                        "nobody in the demo's unit " + unit + " holds the post " + role));
    }

    /** The unit of a person's first post. */
    String unit(String person) {
        return known(person).posts().keySet().iterator().next();
    }

    /** All roles of a person. */
    Set<String> roles(String person) {
        var roles = new TreeSet<String>();
        known(person).posts().values().forEach(roles::addAll);
        return roles;
    }

    private DemoYear.Colleague known(String person) {
        var found = people.get(person);
        if (found == null) {
            throw new Trouble("演示数据中没有 " + person, "there is no " + person + " in the demo");
        }
        return found;
    }
}
