package fadu.law;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a procedure waits for, and so whose turn it can be: the act that meets a limit, the next step of the main track. What
 * can be done in every open state is a way out and no step: nobody is waited for to do it.
 */
public final class Awaited {
    private static final Pattern AT = Pattern.compile("(?<!!)at\\['([a-z0-9-]+)'\\]");
    private static final Pattern QUIET = Pattern.compile("(?<!!)quiet\\['([a-z0-9-]+)'\\]");

    private final Law law;
    private final Procedure procedure;
    private final Set<String> meeting;

    public Awaited(Law law, Procedure procedure) {
        this.law = law;
        this.procedure = procedure;
        this.meeting = procedure.limits().values().stream()
                .flatMap(l -> ends(l).stream())
                .map(Act::id)
                .collect(Collectors.toSet());
    }

    public Procedure procedure() {
        return procedure;
    }

    /** The acts by which the house meets a limit; none where the limit is a party's, or its end comes from outside. */
    public List<Act> ends(Limit limit) {
        if (limit.of() == Limit.Who.PARTY) {
            return List.of();
        }
        var all = limit.until().stream()
                .flatMap(id -> Stream.ofNullable(procedure.acts().get(id)))
                .filter(this::ours)
                .toList();
        var steps = all.stream().filter(a -> !anytime(a)).toList();
        return withoutOpener(steps.isEmpty() ? all : steps);
    }

    /** Whoever opened a matter that lies with another unit can call it off: he is waited for only where nobody else is. */
    private static List<Act> withoutOpener(List<Act> acts) {
        var others = acts.stream()
                .filter(a -> !a.whose().equals(Optional.of(Act.OPENER)))
                .toList();
        return others.isEmpty() ? acts : others;
    }

    /** The posts inside the house that meet a limit. */
    public List<String> posts(Limit limit) {
        return ends(limit).stream().flatMap(a -> posts(a).stream()).distinct().toList();
    }

    /** The posts inside the house whose act it is. */
    public List<String> posts(Act act) {
        return act.by().stream().filter(r -> !outside(r)).toList();
    }

    /**
     * The next steps of the house from a state: decisions that bring the matter on along its main track, and what meets a
     * limit. Where there is none, what happens outside and brings it on is recorded by them.
     */
    public List<Act> steps(String state) {
        var main = procedure.main().states().keySet();
        var from = procedure.acts().values().stream()
                .filter(a -> a.from().contains(state) && ours(a) && !anytime(a))
                .filter(a -> meeting.contains(a.id()) || moves(a, state, main))
                .toList();
        var steps = from.stream()
                .filter(a -> a.kind() == Act.Kind.DECISION || meeting.contains(a.id()))
                .toList();
        return withoutOpener(steps.isEmpty() ? from : steps);
    }

    /**
     * The open states of the side tracks for which gates of these acts wait: while a matter stands in one of them, it waits for
     * whoever is asked there. What gates ask of fields and of other matters is seen on the matter itself.
     */
    public Set<String> underWay(Collection<Act> acts) {
        return acts.stream()
                .flatMap(a -> a.needs().stream())
                .distinct()
                .flatMap(id -> Stream.ofNullable(procedure.gates().get(id)))
                .flatMap(gate -> gate.that().stream())
                .flatMap(expr -> underWay(expr.text()))
                .collect(Collectors.toSet());
    }

    private Stream<String> underWay(String text) {
        var asked = named(AT, text);
        var quiet = named(QUIET, text);
        return procedure.tracks().values().stream()
                .filter(t -> !t.id().equals(procedure.main().id()))
                .filter(t ->
                        quiet.contains(t.id()) || t.states().keySet().stream().anyMatch(asked::contains))
                .flatMap(t -> t.states().values().stream())
                .filter(s -> !s.end() && !asked.contains(s.id()))
                .map(Track.State::id);
    }

    private static Set<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private boolean ours(Act act) {
        return (act.kind() == Act.Kind.DECISION || act.kind() == Act.Kind.FACT)
                && !Act.COMMON.contains(act.id())
                && !posts(act).isEmpty();
    }

    private boolean outside(String role) {
        var known = law.vocabulary().roles().get(role);
        return known != null && known.outside();
    }

    private static boolean moves(Act act, String state, Set<String> main) {
        return act.to().stream()
                .flatMap(e -> Stream.concat(e.then().stream(), e.otherwise().stream()))
                .anyMatch(to -> main.contains(to) && !to.equals(state));
    }

    /** Where the main track has one open state only, an act in it is its next step all the same. */
    private boolean anytime(Act act) {
        var open = new ArrayList<>(procedure.main().states().keySet());
        open.removeIf(procedure.main()::ends);
        return act.anywhere() || (open.size() > 1 && act.from().containsAll(open));
    }
}
