package fadu.rule;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.law.Procedure;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what becomes of an act. The same for one act at the desk, an import of thousands, the demo year and the scenarios: a
 * pure function of the matter's course, the request and the world.
 */
public final class Engine {
    private Engine() {}

    /** The first act of a new matter of this kind, under the version that is law on the day of its effect. */
    public static Outcome open(World world, String procedure, Request request) {
        var day = request.on().orElse(world.today());
        var version = version(world, procedure, day);
        if (version.isEmpty()) {
            return refuse(
                    "version",
                    day + " 没有施行中的“" + procedure + "”程序",
                    "no version of “" + procedure + "” is in force on " + day);
        }
        var situation = new Situation(world, Timeline.EMPTY, Standing.start(version.get()));
        var prepared = new Preparation(situation, request, day).read();
        if (prepared instanceof Preparation.Ready ready
                && !ready.attempt().effective().equals(day)) {
            var earlier = version(world, procedure, ready.attempt().effective());
            if (earlier.isPresent() && !earlier.get().id().equals(version.get().id())) {
                situation = new Situation(world, Timeline.EMPTY, Standing.start(earlier.get()));
                prepared = new Preparation(situation, request, day).read();
            }
        }
        if (!situation.standing().procedure().starts().contains(request.act())) {
            return refuse("from", "“" + request.act() + "”不能作为第一个环节", "“" + request.act() + "” does not open a matter");
        }
        return enter(new Run(world, Timeline.EMPTY), situation, prepared);
    }

    private static Optional<Procedure> version(World world, String procedure, LocalDate day) {
        return world.law().on(procedure, day);
    }

    /** An act on a matter that has begun. What the clock has to do comes first. */
    public static Outcome act(World world, Timeline timeline, Request request) {
        var run = new Run(world, timeline);
        var day = request.on().orElse(world.today());
        if (day.isAfter(world.today())) {
            return refuse("fields", "日期 " + day + " 在今天之后，尚未发生", day + " lies after today; it has not happened yet");
        }
        boolean late = day.isBefore(world.today());
        run.catchUp(late ? day : world.today());
        var situation = late ? run.situation().at(run.timeline().during(day)) : run.situation();
        if (situation.timeline().live().isEmpty()) {
            return refuse("from", day + " 早于本事项开始之日", day + " lies before the matter began");
        }
        var switching = Switches.due(situation, day);
        if (switching.isPresent()) {
            run.add(switching.get());
            situation = late ? run.situation().at(run.timeline().during(day)) : run.situation();
        }
        return enter(run, situation, new Preparation(situation, request, day).read());
    }

    /** What the clock has to do by now, without any act. */
    public static List<NewEntry> clock(World world, Timeline timeline) {
        var run = new Run(world, timeline);
        run.catchUp(world.today());
        return run.entries();
    }

    /** When the clock has to act on the matter next, if ever: from that time on, in Asia/Shanghai, {@link #clock} gives its entry. */
    public static Optional<LocalDateTime> nextClock(Situation situation) {
        return ClockActs.next(situation)
                .map(c -> c.at().toLocalTime().equals(ClockActs.END_OF_DAY)
                        ? c.at().toLocalDate().plusDays(1).atStartOfDay()
                        : c.at().toLocalDate().atStartOfDay());
    }

    /** The act of a linked matter's making, where the gate that brings it about is open. */
    public static List<NewEntry> system(World world, Timeline timeline) {
        var run = new Run(world, timeline);
        run.catchUp(world.today());
        for (var act : run.situation().standing().procedure().acts().values()) {
            if (act.kind() == Act.Kind.SYSTEM && act.when().isPresent()) {
                run.system(act);
            }
        }
        return run.entries();
    }

    private static Outcome enter(Run run, Situation situation, Preparation.Result prepared) {
        return switch (prepared) {
            case Preparation.Faulty(var faults) -> new Outcome.Refused(faults, run.entries());
            case Preparation.Ready ready -> {
                var found = Checks.of(situation, ready.attempt());
                if (!found.isEmpty() && !ready.recorded()) {
                    yield new Outcome.Refused(found, run.clockOnly());
                }
                var unmade = Corrections.unmade(run, situation, ready);
                if (unmade.isPresent()) {
                    yield new Outcome.Refused(List.of(unmade.get()), run.clockOnly());
                }
                run.add(entry(situation, ready, found));
                run.voidGroundless();
                run.catchUp(run.world().today());
                yield new Outcome.Done(
                        run.entries(), run.timeline(), run.situation().standing());
            }
        };
    }

    private static NewEntry entry(Situation situation, Preparation.Ready ready, List<Irregular> found) {
        var attempt = ready.attempt();
        var act = attempt.act();
        var values = new LinkedHashMap<>(tabled(situation.standing().procedure(), act, attempt.values()));
        act.sets().forEach((field, expr) -> {
            Object value = expr.eval(situation.variables(attempt.actor(), attempt.values(), attempt.row(), expr));
            if (value != null) {
                values.put(field, value);
            }
        });
        attempt.request().approver().ifPresent(a -> values.put(Reserved.APPROVED_BY, a.person()));
        if (!attempt.request().skips().isEmpty()) {
            values.put(Reserved.SKIPPED, List.copyOf(skips(attempt.request().skips())));
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

    private static List<Object> skips(Map<String, String> skips) {
        var out = new ArrayList<Object>();
        skips.forEach((gate, reason) -> out.add(Map.of("gate", gate, "reason", reason)));
        return out;
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

    private static Outcome refuse(String rule, String zh, String en) {
        return new Outcome.Refused(List.of(new Irregular(rule, new Words(zh, en), Basis.INTERNAL)), List.of());
    }
}
