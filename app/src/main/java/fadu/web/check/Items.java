package fadu.web.check;

import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.matter.Courses;
import fadu.matter.MatterRow;
import fadu.rule.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes items of matters. */
record Items(YearWork work, YearPart part) {

    /** All of them: what is overdue first, then by the day and the number. */
    List<Item> all() {
        return work.of(part.of())
                .map(this::item)
                .sorted(Comparator.comparing(Item::stage)
                        .thenComparing(i -> i.due().isEmpty() ? "9999" : i.due())
                        .thenComparing(Item::number)
                        .thenComparing(Item::link))
                .toList();
    }

    private Item item(MatterRow row) {
        var due = limit(row, "due");
        boolean missed =
                due.filter(l -> l.status().equals("late") || work.past(l)).isPresent();
        var stage = Stage.of(row, part, missed);
        var last = work.last(row, part.act("told"));
        return new Item(
                YearWork.link(row),
                YearWork.number(row),
                text(row, "title").isEmpty() ? row.title().orElse("") : text(row, "title"),
                owner(row),
                work.unit(owner(row)),
                text(row, "source"),
                work.say(row, part.field("source")),
                origin(row),
                due.flatMap(Courses.Kept::rolled).map(LocalDate::toString).orElse(text(row, "due")),
                stage,
                work.state(row),
                due.map(work::days).orElse(0L),
                last.map(e -> String.valueOf(e.values().getOrDefault(part.field("note"), "")))
                        .orElse(""),
                last.map(e -> e.effective().toString()).orElse(""),
                row.closed().isEmpty() && limit(row, "told").filter(work::past).isPresent(),
                work.gathered(row, part.field("proof")),
                work.last(row, part.act("verified")).map(this::by).orElse(""),
                urged(row),
                Doing.of(work, row));
    }

    /** Who owns it; the unit with which it lies where nobody is named. */
    private String owner(MatterRow row) {
        var named = text(row, "owner");
        return named.isEmpty() ? row.unit().orElse("") : named;
    }

    private String by(Event event) {
        return work.desk().frame().say(work.names().person(event.actor())) + " " + event.effective();
    }

    private String urged(MatterRow row) {
        return part.all(Group.ACTS, "urged").stream()
                .flatMap(act -> work.events(row, act).stream())
                .map(e -> e.effective().toString())
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** The matter that it came from: of any kind where the law names none. */
    private Optional<Item.Origin> origin(MatterRow row) {
        var kinds = part.all(Group.KINDS, "from");
        return work.ties(row)
                .filter(t -> kinds.isEmpty() || kinds.contains(t.procedure()))
                .map(t -> new Item.Origin(
                        (t.number().orElse("") + " " + t.title().orElse("")).strip(), "/matters/" + t.matter()))
                .map(o -> o.name().isEmpty() ? new Item.Origin(o.link().substring(9), o.link()) : o)
                .findFirst();
    }

    private Optional<Courses.Kept> limit(MatterRow row, String at) {
        return work.limit(row, part.one(Group.LIMITS, at));
    }

    private String text(MatterRow row, String at) {
        return YearWork.text(row, part.field(at));
    }
}
