package fadu.law;

import fadu.Words;
import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One procedure under the checks: its places, where faults go, and what can happen in it at all.
 *
 * @param notes what a person should know but need not mend
 * @param reached the states that some chain of acts leads to
 */
record Checking(LawReading reading, Procedure procedure, Problems problems, Problems notes, Set<String> reached) {

    static Checking of(LawReading reading, Procedure procedure, Problems notes) {
        return new Checking(reading, procedure, reading.problems(), notes, reached(procedure));
    }

    Law law() {
        return reading.law();
    }

    Place place(String... path) {
        return reading.place(procedure.id(), path);
    }

    void wrong(Place place, String zh, String en, Words right) {
        problems.add(place, new Words(zh, en), right);
    }

    /** Whether an act can ever be done. */
    boolean possible(Act act) {
        return act.anywhere()
                || procedure.starts().contains(act.id())
                || act.from().stream().anyMatch(reached::contains);
    }

    boolean possible(String act) {
        var known = procedure.acts().get(act);
        return known != null && possible(known);
    }

    /** The states that an act may enter, whatever its conditions. */
    static Stream<String> enters(Act act) {
        return act.to().stream().flatMap(e -> Stream.concat(e.then().stream(), e.otherwise().stream()));
    }

    /** The gates' expressions and searches, as one stream of expressions. */
    static Stream<Expr> expressions(Gate gate) {
        return Stream.concat(gate.that().stream(), gate.find().stream().flatMap(f -> f.where().values().stream()));
    }

    /** Whether an act, or a matter that hands over, ever gives the field a value. */
    boolean filled(String field) {
        if (procedure.derived().containsKey(field)) {
            return true;
        }
        boolean here = procedure.acts().values().stream()
                .anyMatch(a -> a.fields().stream().anyMatch(i -> i.field().id().equals(field))
                        || a.sets().containsKey(field)
                        || a.adds().filter(field::equals).isPresent());
        return here
                || law().procedures().values().stream()
                        .flatMap(p -> p.acts().values().stream())
                        .flatMap(a -> a.opens().stream())
                        .anyMatch(o -> o.procedure().equals(procedure.id().name())
                                && o.hand().containsKey(field));
    }

    /** All versions of the procedures named; complains about names that are none. */
    List<Procedure> versions(List<String> names, Place place) {
        var known = new HashSet<String>();
        law().procedures().keySet().forEach(id -> known.add(id.name()));
        for (var name : names) {
            if (!known.contains(name)) {
                wrong(place, "没有程序 " + name, "there is no procedure " + name, Nearest.right(name, known));
            }
        }
        return names.stream().flatMap(n -> law().versions(n).stream()).toList();
    }

    private static Set<String> reached(Procedure procedure) {
        var reached = new HashSet<String>();
        procedure
                .transition()
                .from()
                .values()
                .forEach(m -> reached.addAll(m.states().values()));
        for (int before = -1; before != reached.size(); ) {
            before = reached.size();
            for (var act : procedure.acts().values()) {
                if (act.anywhere()
                        || procedure.starts().contains(act.id())
                        || act.from().stream().anyMatch(reached::contains)) {
                    enters(act).forEach(reached::add);
                }
            }
        }
        return Set.copyOf(reached);
    }
}
