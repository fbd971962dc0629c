package fadu.web.check;

import fadu.matter.Courses;
import fadu.matter.MatterRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the lines of inspections and of supervision of enforcement. */
record CheckLines(YearWork work) {
    static final List<String> INSPECTIONS = List.of("law-duty-inspection", "government-inspection");
    static final String SUPERVISION = "enforcement-supervision";

    /**
     * @param items what has to be put right
     */
    List<CheckView.Inspection> inspections(List<Item> items) {
        return work.rows().stream()
                .filter(r -> INSPECTIONS.contains(r.procedure().name()))
                .map(row -> inspection(row, items))
                .toList();
    }

    private CheckView.Inspection inspection(MatterRow row, List<Item> items) {
        var link = YearWork.link(row);
        var answer = work.limit(row, "self-report");
        return new CheckView.Inspection(
                link,
                YearWork.number(row),
                work.kind(row),
                work.say(row, "inspected"),
                YearWork.text(row, "scope"),
                work.state(row),
                work.day(row, "notice"),
                work.day(row, "self-report"),
                answer.flatMap(Courses.Kept::rolled).map(LocalDate::toString).orElse(""),
                answer.filter(l -> l.status().equals("late") || work.past(l)).isPresent(),
                Stream.of("enter", "visit")
                        .map(act -> work.day(row, act))
                        .filter(d -> !d.isEmpty())
                        .findFirst()
                        .orElse(""),
                work.day(row, "feed-back"),
                row.fields().get("problems") instanceof List<?> problems ? problems.size() : 0,
                items.stream()
                        .filter(i ->
                                i.origin().filter(o -> o.link().equals(link)).isPresent())
                        .filter(i -> List.of(Stage.OPEN, Stage.OVERDUE, Stage.REPORTED)
                                .contains(i.stage()))
                        .count(),
                Doing.of(work.desk(), row));
    }

    List<CheckView.Supervision> supervisions() {
        return work.of(SUPERVISION).map(this::supervision).toList();
    }

    private CheckView.Supervision supervision(MatterRow row) {
        return new CheckView.Supervision(
                YearWork.link(row),
                YearWork.number(row),
                work.say(row, "supervised"),
                YearWork.text(row, "subject"),
                work.day(row, "send-letter"),
                work.day(row, "give-opinion"),
                work.day(row, "decide"),
                work.say(row, "decision_kind"),
                YearWork.text(row, "correct_by"),
                days(work.limit(row, "correct")),
                work.state(row),
                Doing.of(work.desk(), row));
    }

    private long days(Optional<Courses.Kept> limit) {
        return limit.filter(l -> l.status().equals("late") || work.past(l))
                .flatMap(Courses.Kept::rolled)
                .map(d -> ChronoUnit.DAYS.between(d, limit.get().metOn().orElse(work.today())))
                .orElse(0L);
    }
}
