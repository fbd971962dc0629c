package fadu.rule;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Basis;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Decides what becomes of an act. The same for one act at the desk, an import of thousands, the demo year and the scenarios: a
 * pure function of the matter's course, the request and the world.
 */
public final class Engine {
    private Engine() {}

    /** The first act of a new matter of this kind, under the version that is law on the day of its effect. */
    public static Outcome open(World world, String procedure, Request request) {
        var given = request.on().orElse(world.today());
        if (given.isAfter(world.today())) {
            return future(given);
        }
        var attempt = opening(world, procedure, request, given, given);
        var day = attempt.happened(given);
        var effective = attempt.effective(given);
        if (!effective.equals(given)) {
            var version = world.law().on(procedure, effective).isPresent() ? effective : given;
            attempt = opening(world, procedure, request, day, version);
        }
        return attempt.enter();
    }

    private static Entering opening(
            World world, String procedure, Request request, LocalDate day, LocalDate versionDay) {
        var run = new Run(world, Timeline.EMPTY);
        var version = world.law().on(procedure, versionDay);
        if (version.isEmpty()) {
            return new Entering(
                    run,
                    Preparation.faulty(
                            "version",
                            day + " 没有施行中的“" + procedure + "”程序",
                            "no version of “" + procedure + "” is in force on " + day));
        }
        if (!version.get().starts().contains(request.act())) {
            return new Entering(
                    run,
                    Preparation.faulty(
                            "from",
                            "“" + request.act() + "”不能作为第一个环节",
                            "“" + request.act() + "” does not open a matter"));
        }
        var situation = new Situation(world, Timeline.EMPTY, Standing.start(version.get())).on(day);
        return new Entering(run, new Preparation(situation, request, day).read());
    }

    /**
     * An act on a matter that has begun. What the clock has to do comes first. A fact whose legal day its own values give (the
     * day of service) happened on that day, and is judged by it.
     */
    public static Outcome act(World world, Timeline timeline, Request request) {
        var given = request.on().orElse(world.today());
        if (given.isAfter(world.today())) {
            return future(given);
        }
        if (timeline.live().isEmpty()) {
            return refuse("from", "本事项尚未开始", "the matter has not begun");
        }
        var attempt = acting(world, timeline, request, given);
        var day = attempt.happened(given);
        if (!day.equals(given)) {
            attempt = acting(world, timeline, request, day);
        }
        return attempt.enter();
    }

    private static Entering acting(World world, Timeline timeline, Request request, LocalDate day) {
        var run = new Run(world, timeline);
        run.catchUp(day);
        if (run.timeline().during(day).live().isEmpty()) {
            return new Entering(
                    run, Preparation.faulty("from", day + " 早于本事项开始之日", day + " lies before the matter began"));
        }
        var situation = during(run, day);
        var switching = Switches.due(situation, day);
        if (switching.isPresent()) {
            run.add(switching.get());
            situation = during(run, day);
        }
        return new Entering(run, new Preparation(situation, request, day).read());
    }

    private static Situation during(Run run, LocalDate day) {
        boolean late = day.isBefore(run.world().today());
        var timeline = late ? run.timeline().during(day) : run.timeline();
        return Situation.of(run.world(), timeline).on(day);
    }

    private static Outcome future(LocalDate day) {
        return refuse("fields", "日期 " + day + " 在今天之后，尚未发生", day + " lies after today; it has not happened yet");
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

    private static Outcome refuse(String rule, String zh, String en) {
        return new Outcome.Refused(List.of(new Irregular(rule, new Words(zh, en), Basis.INTERNAL)), List.of());
    }
}
