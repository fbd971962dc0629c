package fadu.rule;

import fadu.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks what a correction or a strike would do to the rest of the course, before it is entered. */
final class Unmade {
    private static final Set<String> ABOUT_PEOPLE = Set.of("by", "approved-by", "not-by");

    private Unmade() {}

    /** Why it cannot be: the course would lose its beginning, or a decision would not have been lawful. */
    static Optional<Irregular> by(Run run, Preparation.Ready ready) {
        if (ready.refers().isEmpty()) {
            return Optional.empty();
        }
        var timeline = run.timeline().plus(event(run, ready));
        if (timeline.live().getFirst().seq() != run.timeline().live().getFirst().seq()) {
            return Optional.of(new Irregular(
                    "fields",
                    new Words(
                            "更正后的日期早于或者晚于事项的开始，请核对日期",
                            "with that day the matter would begin with another entry; check the day"),
                    fadu.law.Basis.INTERNAL));
        }
        var now = Situation.of(run.world(), run.timeline());
        var then = Situation.of(run.world(), timeline);
        for (var e : timeline.live()) {
            if (e.kind() == EntryKind.DECISION) {
                var before = run.timeline().live().stream()
                        .filter(known -> known.seq() == e.seq())
                        .flatMap(known -> rules(now, known).stream())
                        .map(Irregular::rule)
                        .toList();
                var fault = rules(then, e).stream()
                        .filter(f -> !before.contains(f.rule()))
                        .findFirst();
                if (fault.isPresent()) {
                    return fault.map(f -> naming(f, e));
                }
            }
        }
        return Optional.empty();
    }

    private static Event event(Run run, Preparation.Ready ready) {
        var attempt = ready.attempt();
        return new Event(
                run.timeline().nextSeq(),
                ready.kind(),
                ready.situation().standing().procedure().id(),
                attempt.act().id(),
                Optional.empty(),
                attempt.effective(),
                attempt.at(),
                attempt.actor(),
                attempt.values(),
                java.util.Map.of(),
                ready.refers());
    }

    /** The rules that a decision already made did not keep, without those that look at people. */
    private static List<Irregular> rules(Situation situation, Event decision) {
        var course = situation.timeline().before(decision);
        if (course.live().isEmpty()) {
            return List.of();
        }
        var day = decision.at().toLocalDate();
        var before = situation.at(course).on(day);
        var act = before.standing().procedure().acts().get(decision.act());
        if (act == null) {
            return List.of();
        }
        var request = Request.of(decision.act(), decision.actor(), Set.of(), decision.values());
        var attempt = new Attempt(
                act,
                request,
                decision.actor(),
                decision.values(),
                decision.row(),
                day,
                decision.effective(),
                decision.at());
        return Checks.ofPast(before, attempt).stream()
                .filter(f -> !ABOUT_PEOPLE.contains(f.rule()))
                .toList();
    }

    private static Irregular naming(Irregular fault, Event decision) {
        return new Irregular(
                fault.rule(),
                new Words(
                        "更正之后，第 " + decision.seq() + " 号记录便不合法：" + fault.words().zh(),
                        "entry " + decision.seq() + " would then be unlawful: "
                                + fault.words().en()),
                fault.basis());
    }
}
