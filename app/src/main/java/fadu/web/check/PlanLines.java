package fadu.web.check;

import fadu.matter.Courses;
import fadu.matter.MatterRow;
import fadu.rule.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the lines of plans and promises. */
record PlanLines(YearWork work) {
    private static final Map<String, String> TONES =
            Map.of("kept", "done", "partly-kept", "risk", "not-kept", "late", "carried", "still", "under-way", "on");

    List<PlanView.Plan> plans(List<Item> tasks) {
        return work.of("plan").filter(this::holds).map(row -> plan(row, tasks)).toList();
    }

    /** A yearly plan holds in its year; another from its first year to its last. */
    private boolean holds(MatterRow row) {
        long from = YearWork.whole(row, "from_year")
                .orElseGet(() -> YearWork.text(row, "issued_on").isEmpty()
                        ? (long) row.opened().getYear()
                        : Long.parseLong(YearWork.text(row, "issued_on").substring(0, 4)));
        long until = YearWork.whole(row, "to_year")
                .orElse(YearWork.text(row, "sort").equals("yearly") ? from : Long.MAX_VALUE);
        return from <= work.year() && work.year() <= until;
    }

    private PlanView.Plan plan(MatterRow row, List<Item> tasks) {
        var link = YearWork.link(row);
        var its = tasks.stream()
                .filter(t -> t.origin().filter(o -> o.link().equals(link)).isPresent())
                .toList();
        return new PlanView.Plan(
                link,
                YearWork.number(row),
                YearWork.text(row, "title"),
                work.say(row, "level"),
                work.say(row, "sort"),
                YearWork.text(row, "issuer"),
                YearWork.text(row, "issued_on").isEmpty() ? work.day(row, "issue") : YearWork.text(row, "issued_on"),
                work.state(row),
                row.fields().get("tasks") instanceof List<?> listed ? listed.size() : 0,
                its.size(),
                its.stream()
                        .filter(t -> List.of(Stage.OPEN, Stage.OVERDUE, Stage.REPORTED)
                                .contains(t.stage()))
                        .count(),
                row.states().contains("to-divide"),
                step(row, "midway", "check"),
                step(row, "appraise", "appraise"),
                Doing.of(work.desk(), row));
    }

    /** A step that the plan's own limit asks for, or that was taken all the same. */
    private Optional<PlanView.Step> step(MatterRow row, String limit, String act) {
        var asked = work.limit(row, limit);
        var done = work.last(row, act);
        return asked.isEmpty() && done.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanView.Step(
                        done.map(e -> e.effective().toString()).orElse(""),
                        asked.flatMap(Courses.Kept::rolled)
                                .map(LocalDate::toString)
                                .orElse(""),
                        asked.filter(l -> l.status().equals("late") || work.past(l))
                                .isPresent(),
                        done.map(e -> text(e, "report")).orElse("")));
    }

    /** What the report of the year before arranged for this year. */
    List<PlanView.Promise> promises() {
        return work.of("promise")
                .filter(r -> YearWork.whole(r, "report_year")
                        .filter(y -> y == work.year() - 1)
                        .isPresent())
                .map(this::promise)
                .toList();
    }

    private PlanView.Promise promise(MatterRow row) {
        var told = work.last(row, "progress");
        var outcome = new ArrayList<String>();
        for (var field : List.of("result", "cause")) {
            if (!YearWork.text(row, field).isEmpty()) {
                outcome.add(YearWork.text(row, field));
            }
        }
        return new PlanView.Promise(
                YearWork.link(row),
                YearWork.number(row),
                YearWork.text(row, "promised"),
                work.unit(YearWork.text(row, "owner")),
                YearWork.text(row, "measure"),
                YearWork.text(row, "due_on"),
                work.state(row),
                row.states().stream().map(s -> TONES.getOrDefault(s, "")).collect(Collectors.joining()),
                told.map(e -> text(e, "progress_note")).orElse(""),
                told.map(e -> e.effective().toString()).orElse(""),
                row.closed().isEmpty()
                        && work.limit(row, "progress").filter(work::past).isPresent(),
                String.join(work.desk().frame().zh() ? "；" : "; ", outcome),
                proofs(row),
                Doing.of(work.desk(), row));
    }

    private String proofs(MatterRow row) {
        return work.course(row).live().stream()
                .flatMap(e -> Stream.ofNullable(e.values().get("evidence")))
                .map(String::valueOf)
                .distinct()
                .collect(Collectors.joining(work.desk().frame().zh() ? "、" : ", "));
    }

    private static String text(Event event, String field) {
        return String.valueOf(event.values().getOrDefault(field, ""));
    }
}
