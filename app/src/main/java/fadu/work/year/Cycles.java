package fadu.work.year;

import fadu.Words;
import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.matter.FieldConditions;
import fadu.matter.MatterRow;
import fadu.rule.Event;
import fadu.work.year.Section.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Whether a theme was planned at the start of the year, checked half way and appraised at its end, in each unit that
 * enforces or that has a task of the theme.
 *
 * @param tasks of the year
 * @param marks the part of the appraisals of units
 */
record Cycles(YearWork work, YearPart part, List<Item> tasks, YearPart marks, String theme) {

    Cycles(YearWork work, YearPart part, List<Item> tasks, String theme) {
        this(
                work,
                part,
                tasks,
                work.actor().law().yearPart(part.one(Group.PARTS, "marks")).orElseThrow(),
                theme);
    }

    Section.Cycle section() {
        var plans = work.of(part.of()).filter(this::about).toList();
        var units = new TreeSet<String>();
        work.of(part.all(Group.KINDS, "bodies"))
                .filter(r -> r.closed().isEmpty())
                .map(r -> YearWork.text(r, part.field("body")))
                .forEach(units::add);
        tasks.stream().filter(t -> of(t, plans)).map(Item::unit).forEach(units::add);
        appraisals().map(this::appraisedUnit).forEach(units::add);
        units.remove("");
        return new Section.Cycle(
                part.id(),
                part.name(),
                theme,
                units.stream().map(unit -> round(unit, plans)).toList());
    }

    private Section.Round round(String unit, List<MatterRow> plans) {
        var its = tasks.stream()
                .filter(t -> t.unit().equals(unit) && of(t, plans))
                .toList();
        var plan = plans.stream()
                .filter(p -> p.unit().filter(unit::equals).isPresent()
                        || its.stream().anyMatch(t -> t.from(p.id())))
                .findFirst();
        return new Section.Round(
                unit,
                work.unit(unit),
                plan.map(this::planned).orElse(Mark.missing(false)),
                its.size(),
                plan.flatMap(p -> done(p, "checked")).orElse(Mark.missing(ahead(plan, "checked"))),
                appraised(unit)
                        .or(() -> plan.flatMap(p -> done(p, "appraised")))
                        .orElse(Mark.missing(ahead(plan, "appraised"))));
    }

    /** The plan's own limit for the step still runs. */
    private boolean ahead(Optional<MatterRow> plan, String step) {
        return plan.flatMap(p -> work.limit(p, part.one(Group.LIMITS, step)))
                .filter(l -> l.status().equals("open") && !work.past(l))
                .isPresent();
    }

    private Mark planned(MatterRow plan) {
        var day = work.last(plan, part.act("issued"))
                .map(Event::effective)
                .or(() -> FieldConditions.day(YearWork.text(plan, part.field("issued"))))
                .orElse(plan.opened());
        return mark(plan, day, YearWork.NOTHING);
    }

    private static Mark mark(MatterRow row, LocalDate day, Words words) {
        return new Mark(Optional.of(day), words, Optional.of(row.id()), false);
    }

    private Optional<Mark> done(MatterRow plan, String step) {
        return work.last(plan, part.act(step))
                .map(e -> mark(
                        plan,
                        e.effective(),
                        part.all(Group.FIELDS, "words").stream()
                                .flatMap(f -> Stream.ofNullable(e.values().get(f)))
                                .map(said -> YearWork.same(String.valueOf(said)))
                                .findFirst()
                                .orElse(YearWork.NOTHING)));
    }

    private Optional<Mark> appraised(String unit) {
        return appraisals()
                .filter(r -> appraisedUnit(r).equals(unit))
                .flatMap(r -> work.last(r, marks.act("concluded")).stream()
                        .map(e -> mark(r, e.effective(), work.say(r, marks.field("grade")))))
                .findFirst();
    }

    /** The appraisals of the year that have an indicator of the theme. */
    private Stream<MatterRow> appraisals() {
        return new Marks(work, marks)
                .rows().stream()
                        .filter(r -> String.valueOf(r.fields().get(marks.field("rows")))
                                .contains(theme));
    }

    private String appraisedUnit(MatterRow row) {
        return YearWork.text(row, marks.field("unit"));
    }

    private boolean about(MatterRow plan) {
        return part.all(Group.FIELDS, "about").stream()
                .anyMatch(f -> String.valueOf(plan.fields().get(f)).contains(theme));
    }

    private boolean of(Item task, List<MatterRow> plans) {
        return task.title().contains(theme) || plans.stream().anyMatch(p -> task.from(p.id()));
    }
}
