package fadu.web.check;

import fadu.matter.MatterRow;
import fadu.web.check.CheckView.Mark;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether a theme was planned at the start of the year, checked half way and appraised at its end, in each unit that
 * enforces or that has a task of the theme.
 *
 * @param tasks of the year
 */
record Cycles(YearWork work, List<Item> tasks, String theme) {
    /** The kinds of matters that it looks at. */
    static final List<String> KINDS = List.of("plan", "task", "unit-appraisal", "enforcement-body");

    List<CheckView.Cycle> all() {
        var plans = work.of("plan").filter(this::about).toList();
        var units = new TreeSet<String>();
        work.of("enforcement-body")
                .filter(r -> r.closed().isEmpty())
                .map(r -> YearWork.text(r, "body"))
                .forEach(units::add);
        tasks.stream().filter(t -> of(t, plans)).map(Item::unit).forEach(units::add);
        appraisals().map(r -> YearWork.text(r, "appraised_unit")).forEach(units::add);
        units.remove("");
        return units.stream().map(unit -> cycle(unit, plans)).toList();
    }

    private CheckView.Cycle cycle(String unit, List<MatterRow> plans) {
        var its = tasks.stream()
                .filter(t -> t.unit().equals(unit) && of(t, plans))
                .toList();
        var plan = plans.stream()
                .filter(p -> p.unit().filter(unit::equals).isPresent()
                        || its.stream().anyMatch(t -> from(t, p)))
                .findFirst();
        return new CheckView.Cycle(
                work.unit(unit),
                plan.map(p -> planned(p, its)).orElse(Mark.missing(false)),
                plan.flatMap(p -> done(p, "check")).orElse(Mark.missing(ahead(plan, "midway"))),
                appraised(unit)
                        .or(() -> plan.flatMap(p -> done(p, "appraise")))
                        .orElse(Mark.missing(ahead(plan, "appraise"))));
    }

    /** The plan's own limit for the step still runs. */
    private boolean ahead(Optional<MatterRow> plan, String limit) {
        return plan.flatMap(p -> work.limit(p, limit))
                .filter(l -> l.status().equals("open") && !work.past(l))
                .isPresent();
    }

    private Mark planned(MatterRow plan, List<Item> its) {
        var day = Stream.of(work.day(plan, "issue"), YearWork.text(plan, "issued_on"))
                .filter(d -> !d.isEmpty())
                .findFirst()
                .orElse(plan.opened().toString());
        return new Mark(day, work.desk().frame().say("check.cycle.tasks", its.size()), YearWork.link(plan), false);
    }

    private Optional<Mark> done(MatterRow plan, String act) {
        return work.last(plan, act)
                .map(e -> new Mark(
                        e.effective().toString(),
                        String.valueOf(
                                e.values().getOrDefault("report", e.values().getOrDefault("opinion", ""))),
                        YearWork.link(plan),
                        false));
    }

    private Optional<Mark> appraised(String unit) {
        return appraisals()
                .filter(r -> YearWork.text(r, "appraised_unit").equals(unit))
                .filter(r -> !work.day(r, "conclude").isEmpty())
                .map(r -> new Mark(work.day(r, "conclude"), work.say(r, "grade"), YearWork.link(r), false))
                .findFirst();
    }

    /** The appraisals of the year that have an indicator of the theme. */
    private Stream<MatterRow> appraisals() {
        return work.of("unit-appraisal")
                .filter(r -> YearWork.whole(r, "period_year")
                        .filter(y -> y == work.year())
                        .isPresent())
                .filter(r -> String.valueOf(r.fields().get("indicators")).contains(theme));
    }

    private boolean about(MatterRow plan) {
        return Stream.of("title", "theme", "tasks")
                .anyMatch(f -> String.valueOf(plan.fields().get(f)).contains(theme));
    }

    private boolean of(Item task, List<MatterRow> plans) {
        return task.title().contains(theme) || plans.stream().anyMatch(p -> from(task, p));
    }

    private static boolean from(Item task, MatterRow plan) {
        return task.origin().filter(o -> o.link().equals(YearWork.link(plan))).isPresent();
    }
}
