package fadu.web.check;

import fadu.matter.Courses;
import fadu.matter.MatterRow;
import fadu.rule.Event;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes items of the matters of one kind.
 *
 * @param title the field that says what is to be done
 * @param source the field that says where it came from
 * @param told the act that tells of its progress, with the field that says it
 * @param proof the field of its evidence
 */
record Items(YearWork work, String kind, String title, String source, String told, String note, String proof) {
    private static final String OWNER = "owner";
    private static final String DUE = "due_on";

    static Items tasks(YearWork work) {
        return new Items(work, "task", "title", "source", "progress", "progress_note", "evidence");
    }

    static Items rectifications(YearWork work) {
        return new Items(work, "rectification", "problem", "found_by", "set-measure", "measure", "proof");
    }

    /** All of them: what is overdue first, then by the day and the number. */
    List<Item> all() {
        return work.of(kind)
                .map(this::item)
                .sorted(Comparator.comparing(Item::stage)
                        .thenComparing(i -> i.due().isEmpty() ? "9999" : i.due())
                        .thenComparing(Item::number)
                        .thenComparing(Item::link))
                .toList();
    }

    private Item item(MatterRow row) {
        var due = work.limit(row, "due");
        boolean missed =
                due.filter(l -> l.status().equals("late") || work.past(l)).isPresent();
        var stage = Stage.of(row, missed);
        var last = work.last(row, told);
        return new Item(
                YearWork.link(row),
                YearWork.number(row),
                YearWork.text(row, title).isEmpty() ? row.title().orElse("") : YearWork.text(row, title),
                owner(row),
                work.unit(owner(row)),
                YearWork.text(row, source),
                work.say(row, source),
                origin(row),
                due.flatMap(Courses.Kept::rolled).map(LocalDate::toString).orElse(YearWork.text(row, DUE)),
                stage,
                work.state(row),
                missed ? days(due.orElseThrow()) : 0,
                last.map(e -> String.valueOf(e.values().getOrDefault(note, ""))).orElse(""),
                last.map(e -> e.effective().toString()).orElse(""),
                row.closed().isEmpty()
                        && work.limit(row, "progress").filter(work::past).isPresent(),
                proofs(row),
                work.last(row, "verify").map(this::by).orElse(""),
                urged(row),
                Doing.of(work.desk(), row));
    }

    /** Who owns it; the unit with which it lies where nobody is named. */
    private static String owner(MatterRow row) {
        var named = YearWork.text(row, OWNER);
        return named.isEmpty() ? row.unit().orElse("") : named;
    }

    private long days(Courses.Kept due) {
        return ChronoUnit.DAYS.between(
                due.rolled().orElse(work.today()), due.metOn().orElse(work.today()));
    }

    private String by(Event event) {
        return work.desk().frame().say(work.names().person(event.actor())) + " " + event.effective();
    }

    private String urged(MatterRow row) {
        return Stream.of("urge", "raise-overdue")
                .flatMap(act -> work.events(row, act).stream())
                .map(e -> e.effective().toString())
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private String proofs(MatterRow row) {
        var names = work.course(row).live().stream()
                .flatMap(e -> Stream.ofNullable(e.values().get(proof)))
                .map(String::valueOf)
                .distinct()
                .toList();
        return String.join(work.desk().frame().zh() ? "、" : ", ", names);
    }

    /** The matter that it came from; a task that urges it is none. */
    private Optional<Item.Origin> origin(MatterRow row) {
        return work.ties(row)
                .filter(t -> kind.equals("task") || !t.procedure().equals("task"))
                .map(t -> new Item.Origin(
                        (t.number().orElse("") + " " + t.title().orElse("")).strip(), "/matters/" + t.matter()))
                .map(o -> o.name().isEmpty() ? new Item.Origin(o.link().substring(9), o.link()) : o)
                .findFirst();
    }
}
