package fadu.law.change;

import fadu.law.Figure;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.ProcedureId;
import fadu.law.Statute;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a change of law between two days touches: what holds on {@code to} and not on {@code from}, or the other way.
 *
 * @param begin texts that come into force
 * @param end texts that are in force no longer
 * @param procedures those of which a version begins or ends, by day
 * @param figures those that count matters of these procedures
 * @param resting what keeps its version, yet rests on a text that begins or ends
 */
public record LawChange(
        LocalDate from,
        LocalDate to,
        List<Statute> begin,
        List<Statute> end,
        List<ProcedureChange> procedures,
        List<Figure> figures,
        List<Resting> resting) {

    /** A procedure that keeps its version, and those of its rules that rest on a changed text. */
    public record Resting(ProcedureId procedure, List<Rule> rules) {}

    /** Compares the law of two days; the first day is before the change, the last may be the day of it. */
    public static LawChange between(Law law, Comparing comparing, LocalDate from, LocalDate to) {
        var statutes = law.vocabulary().statutes().values();
        var begin = statutes.stream().filter(s -> comes(s.inForce(), from, to)).toList();
        var end = statutes.stream()
                .filter(s -> s.until().isPresent() && comes(s.until().get().plusDays(1), from, to));
        var ended = end.toList();
        var procedures = procedures(law, comparing, from, to);
        var names = new LinkedHashSet<String>();
        procedures.forEach(p -> names.add(p.procedure().id().name()));
        var figures = law.figures().values().stream()
                .filter(f -> Stream.concat(f.select().stream(), f.ofAll().stream())
                        .anyMatch(s -> s.procedures().stream().anyMatch(names::contains)))
                .toList();
        return new LawChange(
                from, to, begin, ended, procedures, figures, resting(law, comparing, begin, ended, names, from));
    }

    /** By name, the day on which the procedure changes: the first, where it changes more than once. */
    public Map<String, LocalDate> days() {
        var days = new LinkedHashMap<String, LocalDate>();
        procedures.forEach(p -> days.putIfAbsent(p.procedure().id().name(), p.day()));
        return days;
    }

    /** The titles of the texts that begin or end, without their versions. */
    public List<String> titles() {
        return Stream.concat(begin.stream(), end.stream())
                .map(s -> s.key().substring(0, s.key().lastIndexOf('@')))
                .distinct()
                .toList();
    }

    private static boolean comes(LocalDate day, LocalDate from, LocalDate to) {
        return day.isAfter(from) && !day.isAfter(to);
    }

    private static List<ProcedureChange> procedures(Law law, Comparing comparing, LocalDate from, LocalDate to) {
        var out = new ArrayList<ProcedureChange>();
        for (var procedure : law.procedures().values()) {
            var force = procedure.inForce();
            if (comes(force.from(), from, to)) {
                var before = law.on(procedure.id().name(), force.from().minusDays(1));
                out.add(comparing.change(force.from(), before, Optional.of(procedure)));
            }
            force.until()
                    .map(last -> last.plusDays(1))
                    .filter(day -> comes(day, from, to))
                    .filter(day -> law.on(procedure.id().name(), day).isEmpty())
                    .ifPresent(day -> out.add(comparing.change(day, Optional.of(procedure), Optional.empty())));
        }
        out.sort(Comparator.comparing(ProcedureChange::day)
                .thenComparing(p -> p.procedure().id().toString()));
        return List.copyOf(out);
    }

    private static List<Resting> resting(
            Law law, Comparing comparing, List<Statute> begin, List<Statute> end, Set<String> changed, LocalDate from) {
        var keys = new LinkedHashSet<String>();
        Stream.concat(begin.stream(), end.stream()).forEach(s -> keys.add(s.key()));
        return law.procedures().values().stream()
                .filter(p -> !changed.contains(p.id().name()) && p.inForce().on(from))
                .map(p -> new Resting(p.id(), rules(comparing, p, keys)))
                .filter(r -> !r.rules().isEmpty())
                .sorted(Comparator.comparing(r -> r.procedure().toString()))
                .toList();
    }

    private static List<Rule> rules(Comparing comparing, Procedure procedure, Set<String> statutes) {
        return comparing.rules(procedure).stream()
                .filter(r -> r.basis().citations().stream().anyMatch(c -> statutes.contains(c.statute())))
                .toList();
    }
}
