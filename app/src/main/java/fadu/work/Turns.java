package fadu.work;

import fadu.approval.Actor;
import fadu.law.Law;
import fadu.matter.LimitTurn;
import fadu.matter.Turn;
import fadu.org.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the law of each procedure makes it the turn of somebody's posts. What is handled by somebody who can do it as well is
 * that one's turn alone.
 */
final class Turns {
    private final Actor actor;
    private final Holders holders;
    private final Map<Post, List<String>> units = new LinkedHashMap<>();
    private final Map<Set<String>, List<String>> others = new HashMap<>();

    Turns(Actor actor, Holders holders) {
        this.actor = actor;
        this.holders = holders;
        actor.reach().posts().forEach(p -> units.put(p, actor.reach().of(p)));
    }

    /** Where the next step is for one of the posts to do. */
    List<Turn> steps() {
        return Awaiting.of(actor.law()).steps().stream()
                .flatMap(step -> reached(step.posts()).stream()
                        .map(where -> new Turn(
                                step.procedure(), step.state(), step.out(), step.by(), where, others(step.posts()))))
                .toList();
    }

    /** Where a limit is for one of the posts to meet. */
    List<LimitTurn> limits() {
        return Awaiting.of(actor.law()).ends().stream()
                .flatMap(end -> reached(end.posts()).stream()
                        .map(where -> new LimitTurn(
                                end.procedure(), end.limit(), end.from(), end.out(), where, others(end.all()))))
                .distinct()
                .toList();
    }

    /** The units in which posts of his with one of these roles count, post by post; an empty list for every unit. */
    private List<List<String>> reached(Set<String> roles) {
        return units.entrySet().stream()
                .filter(e -> roles.contains(e.getKey().role()))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
    }

    /** Who else holds one of these posts; not those for whom he holds his own. */
    private List<String> others(Set<String> roles) {
        return others.computeIfAbsent(roles, r -> {
            var all = new ArrayList<>(holders.anywhere(r));
            all.removeAll(actor.deciding());
            return List.copyOf(all);
        });
    }

    /** Where the matters of every register stand in force. */
    static List<Turn> inForce(Law law) {
        var found = new ArrayList<Turn>();
        for (var procedure : law.procedures().values()) {
            procedure.register().ifPresent(r -> r.standing().forEach(s -> found.add(new Turn(procedure.id(), s))));
        }
        return found;
    }

    /**
     * Where the matters of every procedure stand on their main track while somebody works on them: not at its ends, where
     * nearly all matters stand and none is open.
     */
    static List<Turn> working(Law law) {
        var standing = inForce(law);
        var found = new LinkedHashSet<Turn>();
        for (var procedure : law.procedures().values()) {
            procedure.main().states().keySet().stream()
                    .filter(s -> !procedure.main().ends(s))
                    .forEach(s -> found.add(new Turn(procedure.id(), s)));
        }
        // What is in force under one version is so under every one: a list need not tell versions apart.
        found.removeIf(t -> standing.stream()
                .anyMatch(s -> s.procedure().name().equals(t.procedure().name())
                        && s.state().equals(t.state())));
        return List.copyOf(found);
    }
}
