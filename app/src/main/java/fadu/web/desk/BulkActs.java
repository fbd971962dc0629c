package fadu.web.desk;

import fadu.access.Permission;
import fadu.law.Act;
import fadu.law.Procedure;
import fadu.org.Post;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** The acts that the law lets somebody enter on many matters at once. */
final class BulkActs {
    private BulkActs() {}

    /** Those that a person's posts allow on matters of a kind; with no kind those that every matter has. */
    static List<ActForm.Option> of(Desk desk, String kind) {
        var roles = desk.reach().posts().stream().map(Post::role).collect(Collectors.toSet());
        var procedures = kind.isEmpty()
                ? desk.law().procedures().values().stream().limit(1).toList()
                : desk.law().versions(kind);
        var found = new LinkedHashMap<String, ActForm.Option>();
        for (var procedure : procedures.reversed()) {
            for (var act : acts(procedure)) {
                if ((!kind.isEmpty() || Act.COMMON.contains(act.id()))
                        && Permission.may(desk.law(), procedure, act, roles)) {
                    found.putIfAbsent(
                            act.id(), new ActForm.Option(act.id(), desk.frame().say(act.name())));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static List<Act> acts(Procedure procedure) {
        return procedure.acts().values().stream()
                .filter(a -> a.bulk().isPresent())
                .toList();
    }
}
