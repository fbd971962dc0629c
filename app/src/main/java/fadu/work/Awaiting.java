package fadu.work;

import fadu.law.Act;
import fadu.law.Awaited;
import fadu.law.Law;
import fadu.law.Limit;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.matter.ActUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * What all procedures wait for, and by which posts. It follows from the edition alone and is asked for by every start page, so
 * that of the last edition is kept.
 */
record Awaiting(String edition, Set<Step> steps, Set<End> ends) {
    private static final AtomicReference<Awaiting> LAST = new AtomicReference<>(new Awaiting("", Set.of(), Set.of()));

    /**
     * A next step from a state.
     *
     * @param out the states of side tracks while which it waits
     * @param by where a matter says whose posts do it, as {@link ActUnit#where}
     */
    record Step(ProcedureId procedure, String state, Set<String> out, String by, Set<String> posts) {}

    /**
     * An act that meets a limit.
     *
     * @param from the states from which it does; empty for any
     * @param out the states of side tracks while which it waits
     * @param all the posts of all acts that meet the limit
     */
    record End(String procedure, String limit, Set<String> from, Set<String> out, Set<String> posts, Set<String> all) {}

    static Awaiting of(Law law) {
        var last = Objects.requireNonNull(LAST.get());
        if (last.edition().equals(law.edition())) {
            return last;
        }
        var steps = new LinkedHashSet<Step>();
        var ends = new LinkedHashSet<End>();
        for (var procedure : law.procedures().values()) {
            var awaited = new Awaited(law, procedure);
            states(procedure).forEach(state -> steps.addAll(steps(awaited, state)));
            procedure.limits().values().forEach(limit -> ends.addAll(ends(awaited, limit)));
        }
        var made = new Awaiting(law.edition(), steps, ends);
        LAST.set(made);
        return made;
    }

    /** What stands in force in a register waits for nobody. */
    private static Stream<String> states(Procedure procedure) {
        var standing = procedure.register().map(Procedure.Register::standing).orElse(List.of());
        return procedure.tracks().values().stream()
                .flatMap(t -> t.states().keySet().stream())
                .filter(s -> !standing.contains(s));
    }

    private static List<Step> steps(Awaited awaited, String state) {
        var acts = awaited.steps(state);
        var out = awaited.underWay(acts);
        return acts.stream()
                .map(act -> new Step(
                        awaited.procedure().id(),
                        state,
                        out,
                        new ActUnit(awaited.procedure(), act).where(),
                        posts(awaited, act)))
                .toList();
    }

    private static List<End> ends(Awaited awaited, Limit limit) {
        var acts = awaited.ends(limit);
        var out = awaited.underWay(acts);
        var all = Set.copyOf(awaited.posts(limit));
        return acts.stream()
                .map(act -> new End(
                        awaited.procedure().id().name(),
                        limit.id(),
                        Set.copyOf(act.from()),
                        out,
                        posts(awaited, act),
                        all))
                .toList();
    }

    private static Set<String> posts(Awaited awaited, Act act) {
        return Set.copyOf(awaited.posts(act));
    }
}
