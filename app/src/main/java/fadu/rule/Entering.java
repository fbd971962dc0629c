package fadu.rule;

import fadu.law.Act;
import fadu.law.Procedure;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request read against the law, about to be entered or refused.
 *
 * @param run the pass, with what the clock had to do before
 * @param prepared the act as it would be, in the matter as it was on the day of the act
 */
record Entering(Run run, Preparation.Result prepared) {
    /** The day of the act: for what happened outside, the legal day that its own values give. */
    LocalDate happened(LocalDate given) {
        return prepared instanceof Preparation.Ready ready
                        && ready.recorded()
                        && ready.attempt().act().effective().isPresent()
                ? ready.attempt().effective()
                : given;
    }

    /** The legal day of the effect, which tells the version of a matter that begins. */
    LocalDate effective(LocalDate given) {
        return prepared instanceof Preparation.Ready ready ? ready.attempt().effective() : given;
    }

    Outcome enter() {
        return switch (prepared) {
            case Preparation.Faulty(var faults) -> new Outcome.Refused(faults, run.clockOnly());
            case Preparation.Ready ready -> {
                var found = Checks.of(ready.situation(), ready.attempt());
                if (!found.isEmpty() && !ready.recorded()) {
                    yield new Outcome.Refused(found, run.clockOnly());
                }
                var unmade = Unmade.by(run, ready);
                if (unmade.isPresent()) {
                    yield new Outcome.Refused(List.of(unmade.get()), run.clockOnly());
                }
                run.enter(entry(ready, found));
                run.catchUp(run.world().today());
                yield new Outcome.Done(
                        run.entries(), run.timeline(), run.situation().standing());
            }
        };
    }

    private static NewEntry entry(Preparation.Ready ready, List<Irregular> found) {
        var situation = ready.situation();
        var attempt = ready.attempt();
        var act = attempt.act();
        var values = new LinkedHashMap<>(tabled(situation.standing().procedure(), act, attempt.values()));
        act.sets().forEach((field, expr) -> {
            Object value = expr.eval(situation.variables(attempt.actor(), attempt.values(), attempt.row()));
            if (value != null) {
                values.put(field, value);
            }
        });
        act.unit()
                .flatMap(field -> Optional.ofNullable(values.get(field)))
                .ifPresent(u -> values.put(Standing.LIES_WITH, u));
        attempt.request().approver().ifPresent(a -> values.put(Reserved.APPROVED_BY, a.person()));
        var skips = Checks.skips(situation, attempt);
        if (!skips.isEmpty()) {
            values.put(Reserved.SKIPPED, skips);
        }
        return new NewEntry(
                ready.kind(),
                situation.standing().procedure().id(),
                act.id(),
                attempt.row(),
                attempt.effective(),
                attempt.at(),
                attempt.actor(),
                attempt.request().person(),
                values,
                ready.personal(),
                Moves.of(situation, act, attempt.actor(), attempt.values(), attempt.row()),
                found,
                act.means(),
                act.number().stream().toList(),
                situation.settingsRead(),
                situation.mattersRead(),
                ready.refers(),
                String.valueOf(attempt.values().getOrDefault(Reserved.WHY, "")));
    }

    /** With {@code adds}, values that are columns of the table become one new row of it. */
    private static Map<String, Object> tabled(Procedure procedure, Act act, Map<String, Object> values) {
        if (act.adds().isEmpty()) {
            return values;
        }
        var table = act.adds().get();
        var row = new LinkedHashMap<String, Object>();
        var rest = new LinkedHashMap<String, Object>();
        var columns = Preparation.columns(procedure, table);
        values.forEach((k, v) -> (columns.contains(k) ? row : rest).put(k, v));
        rest.put(table + "+", row);
        return rest;
    }
}
