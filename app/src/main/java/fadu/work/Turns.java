package fadu.work;

import fadu.access.Reach;
import fadu.law.Act;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.matter.Turn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where the law of each procedure makes it the turn of somebody's posts. */
final class Turns {
    private final Law law;
    private final Reach reach;

    Turns(Law law, Reach reach) {
        this.law = law;
        this.reach = reach;
    }

    /** Where what a limit waits for needs the approval of one of the posts. */
    List<Turn> toApprove() {
        return turns((procedure, act) ->
                ends(procedure).contains(act.id()) ? act.approvedBy().stream().toList() : List.of());
    }

    /** Where an act is for one of the posts to do. */
    List<Turn> toDo() {
        return turns((_, act) -> act.by());
    }

    private List<Turn> turns(BiFunction<Procedure, Act, List<String>> roles) {
        var found = new LinkedHashSet<Turn>();
        for (var post : reach.posts()) {
            var units = reach.of(post);
            for (var procedure : law.procedures().values()) {
                states(procedure, act -> roles.apply(procedure, act).contains(post.role()))
                        .forEach(state -> found.add(new Turn(procedure.id(), state, units)));
            }
        }
        return List.copyOf(found);
    }

    /** What stands in force in a register waits for nobody; nor does what can be recorded at any time. */
    private static Set<String> states(Procedure procedure, Predicate<Act> wanted) {
        var ends = ends(procedure);
        var standing = procedure.register().map(Procedure.Register::states).orElse(List.of());
        var states = new LinkedHashSet<String>();
        procedure.acts().values().stream()
                .filter(a -> a.kind() == Act.Kind.DECISION || (a.kind() == Act.Kind.FACT && ends.contains(a.id())))
                .filter(a -> !a.anywhere() && !Act.COMMON.contains(a.id()))
                .filter(wanted)
                .forEach(a -> states.addAll(a.from()));
        standing.forEach(states::remove);
        return states;
    }

    /** The acts that limits wait for. */
    private static Set<String> ends(Procedure procedure) {
        return procedure.limits().values().stream()
                .flatMap(l -> l.until().stream())
                .collect(Collectors.toSet());
    }

    /** Where the matters of every register stand in force. */
    static List<Turn> inForce(Law law) {
        var found = new ArrayList<Turn>();
        for (var procedure : law.procedures().values()) {
            procedure
                    .register()
                    .ifPresent(r -> r.states().forEach(s -> found.add(new Turn(procedure.id(), s, List.of()))));
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
                    .forEach(s -> found.add(new Turn(procedure.id(), s, List.of())));
        }
        // What is in force under one version is so under every one: a list need not tell versions apart.
        found.removeIf(t -> standing.stream()
                .anyMatch(s -> s.procedure().name().equals(t.procedure().name())
                        && s.state().equals(t.state())));
        return List.copyOf(found);
    }
}
