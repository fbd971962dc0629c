package fadu.rule;

import fadu.law.Act;
import fadu.law.Expr;
import fadu.law.Procedure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What a person may do on a matter now, and exactly what is missing for the rest. */
public final class Prospects {
    /**
     * An act within the person's reach.
     *
     * @param row the row that it would concern
     * @param missing what keeps it closed; empty when it is open. Facts may be recorded all the same
     */
    public record Prospect(Act act, Optional<String> row, List<Irregular> missing) {
        public boolean open() {
            return missing.isEmpty();
        }
    }

    private Prospects() {}

    /** The acts that the person's roles allow and that are near: open, or closed by something other than the matter's state. */
    public static List<Prospect> of(Situation situation, String person, Set<String> roles) {
        return of(situation, person, (_, _) -> roles);
    }

    /**
     * The same where the posts of one unit do some acts, those of another others.
     *
     * @param roles of the person for an act, and the row that it would concern
     */
    public static List<Prospect> of(
            Situation situation, String person, BiFunction<Act, Optional<String>, Set<String>> roles) {
        return near(situation, person, roles, act -> rows(situation, act));
    }

    /** The acts that may concern every row at once, each for one row alone: a list of rows offers them beside each. */
    public static List<Prospect> ofRows(
            Situation situation, String person, BiFunction<Act, Optional<String>, Set<String>> roles) {
        return near(
                situation,
                person,
                roles,
                act -> act.adds().isPresent() || ofOneRow(situation.standing().procedure(), act)
                        ? List.of()
                        : keys(situation, act));
    }

    private static List<Prospect> near(
            Situation situation,
            String person,
            BiFunction<Act, Optional<String>, Set<String>> roles,
            Function<Act, List<Optional<String>>> rows) {
        var out = new ArrayList<Prospect>();
        var procedure = situation.standing().procedure();
        for (var act : procedure.acts().values()) {
            boolean first = procedure.starts().contains(act.id()) && act.from().isEmpty();
            if (!first && !Corrections.isOne(act)) {
                for (var row : rows.apply(act)) {
                    var held = roles.apply(act, row);
                    if (may(situation, act, held)) {
                        add(situation, act, person, held, row, out);
                    }
                }
            }
        }
        return out;
    }

    /**
     * What is near for whoever holds the posts of each act: what the people of the house may do or record next. The acts that
     * every matter has, and what may be done at any time, are no steps of this one.
     */
    public static List<Prospect> ofAll(Situation situation) {
        var out = new ArrayList<Prospect>();
        var procedure = situation.standing().procedure();
        for (var act : procedure.acts().values()) {
            boolean first = procedure.starts().contains(act.id()) && act.from().isEmpty();
            boolean people = act.kind() == Act.Kind.DECISION || act.kind() == Act.Kind.FACT;
            if (people && !first && !act.anywhere() && !Act.COMMON.contains(act.id())) {
                rows(situation, act).forEach(row -> add(situation, act, "", Set.copyOf(act.by()), row, out));
            }
        }
        return out;
    }

    /** Whether the roles allow an act of the matter, or recording it. */
    public static boolean may(Situation situation, Act act, Set<String> roles) {
        return People.mayDo(
                situation.standing().procedure(), situation.world().law().vocabulary(), act, roles);
    }

    private static void add(
            Situation situation, Act act, String person, Set<String> roles, Optional<String> row, List<Prospect> out) {
        var missing = missing(situation, act, person, roles, row);
        if (missing.stream().noneMatch(m -> m.rule().equals("from"))) {
            out.add(new Prospect(act, row, missing));
        }
    }

    private static List<Optional<String>> rows(Situation situation, Act act) {
        return act.adds().isEmpty() && ofOneRow(situation.standing().procedure(), act)
                ? keys(situation, act)
                : List.of(Optional.empty());
    }

    private static boolean ofOneRow(Procedure procedure, Act act) {
        return act.from().stream().anyMatch(s -> procedure.trackOf(s).each().isPresent());
    }

    private static List<Optional<String>> keys(Situation situation, Act act) {
        return act.row().stream()
                .flatMap(table -> situation.standing().rowKeys(table).stream())
                .map(Optional::of)
                .toList();
    }

    private static List<Irregular> missing(
            Situation situation, Act act, String person, Set<String> roles, Optional<String> row) {
        LocalDate today = situation.world().today();
        var request = Request.of(act.id(), person, roles, Map.of());
        var actor = People.actor(
                situation.standing().procedure(), situation.world().law().vocabulary(), act, person, roles);
        var attempt = new Attempt(
                act,
                request,
                actor,
                Map.of(),
                row,
                today,
                today,
                situation.world().time());
        var waiting = waitingForInput(situation.standing().procedure(), act);
        return Checks.of(situation, attempt).stream()
                .filter(f -> !waiting.contains(f.rule()))
                .toList();
    }

    /** Rules that cannot be told before the form is filled in. */
    static List<String> waitingForInput(Procedure procedure, Act act) {
        var out = new ArrayList<>(List.of("approved-by"));
        var inputs = act.fields().stream().map(i -> i.field().id()).toList();
        for (var id : act.needs()) {
            var gate = procedure.gates().get(id);
            if (gate != null && dependsOn(procedure, gate, inputs)) {
                out.add(id);
            }
        }
        if (act.before().filter(m -> String.valueOf(m).contains(act.id())).isPresent()) {
            out.add("before");
        }
        return out;
    }

    private static boolean dependsOn(Procedure procedure, fadu.law.Gate gate, List<String> inputs) {
        var looksAt = new HashSet<String>();
        gate.that().ifPresent(e -> fields(procedure, e, looksAt));
        gate.find().ifPresent(f -> {
            f.where().values().forEach(e -> fields(procedure, e, looksAt));
            f.each().ifPresent(looksAt::add);
        });
        return inputs.stream().anyMatch(looksAt::contains);
    }

    /** The fields that an expression looks at, also through derived ones. */
    private static void fields(Procedure procedure, Expr expr, Set<String> into) {
        for (var id : expr.reads().fields()) {
            into.add(id);
            var derived = procedure.derived().get(id);
            if (derived != null) {
                derived.is().ifPresent(e -> fields(procedure, e, into));
            }
        }
    }
}
