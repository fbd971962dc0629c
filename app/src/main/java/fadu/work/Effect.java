package fadu.work;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Limit;
import fadu.law.Moment;
import fadu.law.Procedure;
import fadu.rule.LimitState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something that an act will set off, known before it is done.
 *
 * @param names of the documents, limits or states that it is about
 * @param until the new last day of a limit that it extends, where that is known
 */
public record Effect(Kind kind, List<Words> names, Optional<LocalDate> until) {
    /** What it is. */
    public enum Kind {
        /** Papers are made. */
        DOCUMENT,
        /** A number is issued. */
        NUMBER,
        /** Limits end. */
        STOPS,
        /** Limits begin. */
        STARTS,
        /** Limits become longer. */
        EXTENDS,
        /** The matter comes to stand in a state, one of several where a condition decides. */
        STATE,
        /** Linked matters are opened. */
        OPENS
    }

    private static Effect of(Kind kind, List<Words> names) {
        return new Effect(kind, names, Optional.empty());
    }

    /**
     * All that an act sets off.
     *
     * @param extended how the limits that it lengthens would stand; empty where that is not known
     */
    public static List<Effect> of(Procedure procedure, Act act, List<LimitState> extended) {
        var out = new ArrayList<Effect>();
        add(
                out,
                Kind.DOCUMENT,
                act.documents().stream()
                        .flatMap(id -> Stream.ofNullable(procedure.documents().get(id)))
                        .map(d -> d.name()));
        act.number().map(procedure.numbers()::get).ifPresent(_ -> out.add(of(Kind.NUMBER, List.of())));
        add(out, Kind.STOPS, limits(procedure, l -> l.until().contains(act.id())));
        add(
                out,
                Kind.STARTS,
                limits(procedure, l -> l.from().filter(m -> names(m, act.id())).isPresent()));
        if (extended.isEmpty()) {
            add(
                    out,
                    Kind.EXTENDS,
                    limits(
                            procedure,
                            l -> l.extend()
                                    .filter(e -> e.act().equals(act.id()))
                                    .isPresent()));
        }
        extended.forEach(l -> out.add(new Effect(Kind.EXTENDS, List.of(l.limit().name()), l.rolled())));
        add(
                out,
                Kind.STATE,
                act.to().stream()
                        .flatMap(to -> Stream.concat(to.then().stream(), to.otherwise().stream()))
                        .distinct()
                        .flatMap(s ->
                                Stream.ofNullable(procedure.trackOf(s).states().get(s)))
                        .map(s -> s.name()));
        act.opens().ifPresent(_ -> out.add(of(Kind.OPENS, List.of())));
        return out;
    }

    private static void add(List<Effect> out, Kind kind, Stream<Words> names) {
        var all = names.toList();
        if (!all.isEmpty()) {
            out.add(of(kind, all));
        }
    }

    private static Stream<Words> limits(Procedure procedure, Predicate<Limit> chosen) {
        return procedure.limits().values().stream().filter(chosen).map(Limit::name);
    }

    private static boolean names(Moment moment, String act) {
        return switch (moment) {
            case Moment.OfAct(var id) -> id.equals(act);
            case Moment.OfActField(var id, var field) -> id.equals(act);
            case Moment.Latest(var of, var all) -> of.stream().anyMatch(m -> names(m, act));
            case Moment.Earliest(var of) -> of.stream().anyMatch(m -> names(m, act));
            case Moment.OfField f -> false;
            case Moment.EndOf e -> false;
            case Moment.StartOf s -> false;
        };
    }
}
