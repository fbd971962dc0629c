package fadu.work.year;

import fadu.Words;
import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.matter.Courses;
import fadu.matter.FieldConditions;
import fadu.matter.MatterRow;
import fadu.rule.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes items of matters. */
record Items(YearWork work, YearPart part) {

    /** All of them: what is overdue first, then by the day and the number. */
    List<Item> all() {
        return work.of(part.of())
                .map(this::item)
                .sorted(Comparator.comparing(Item::stage)
                        .thenComparing(i -> i.due().map(LocalDate::toString).orElse("9999"))
                        .thenComparing(Item::number)
                        .thenComparing(Item::matter))
                .toList();
    }

    Section.Items section(List<Item> all, YearChoice choice) {
        return new Section.Items(
                part.id(),
                part.name(),
                work.fieldName(part, part.field("source")),
                named(all, Item::unit, Item::owner),
                named(all, Item::source, Item::sourceName),
                sums(all),
                all.stream().filter(choice::lets).toList());
    }

    private static List<Section.Named> named(List<Item> items, Function<Item, String> id, Function<Item, Words> name) {
        var options = new TreeMap<String, Words>();
        items.stream().filter(i -> !id.apply(i).isEmpty()).forEach(i -> options.put(id.apply(i), name.apply(i)));
        return options.entrySet().stream()
                .map(e -> new Section.Named(e.getKey(), e.getValue()))
                .toList();
    }

    private static List<Section.Sum> sums(List<Item> all) {
        var counts = new TreeMap<String, Map<Stage, Long>>();
        all.forEach(item -> counts.computeIfAbsent(item.unit(), _ -> new EnumMap<>(Stage.class))
                .merge(item.stage(), 1L, Long::sum));
        return named(all, Item::unit, Item::owner).stream()
                .map(owner -> sum(owner, counts.getOrDefault(owner.id(), Map.of())))
                .toList();
    }

    private static Section.Sum sum(Section.Named owner, Map<Stage, Long> of) {
        var counts = new LinkedHashMap<String, Long>();
        Stage.COUNTED.forEach(s -> counts.put(s.id(), of.getOrDefault(s, 0L)));
        return new Section.Sum(owner.id(), owner.name(), counts);
    }

    private Item item(MatterRow row) {
        var due = limit(row, "due");
        boolean missed =
                due.filter(l -> l.status().equals("late") || work.past(l)).isPresent();
        var last = work.last(row, part.act("told"));
        return new Item(
                row.id(),
                YearWork.number(row),
                text(row, "title").isEmpty() ? row.title().orElse("") : text(row, "title"),
                owner(row),
                work.unit(owner(row)),
                text(row, "source"),
                work.say(row, part.field("source")),
                origin(row),
                due.flatMap(Courses.Kept::rolled).or(() -> FieldConditions.day(text(row, "due"))),
                Stage.of(row, part, missed),
                work.state(row),
                due.map(work::days).orElse(0L),
                last.map(e -> String.valueOf(e.values().getOrDefault(part.field("note"), "")))
                        .orElse(""),
                last.map(Event::effective),
                row.closed().isEmpty() && limit(row, "told").filter(work::past).isPresent(),
                work.gathered(row, part.field("proof")),
                work.last(row, part.act("verified")).map(this::verified),
                urged(row),
                work.offers(row));
    }

    /** Who owns it; the unit with which it lies where nobody is named. */
    private String owner(MatterRow row) {
        var named = text(row, "owner");
        return named.isEmpty() ? row.unit().orElse("") : named;
    }

    private Item.Verified verified(Event event) {
        return new Item.Verified(event.actor(), work.names().person(event.actor()), event.effective());
    }

    private Optional<LocalDate> urged(MatterRow row) {
        return part.all(Group.ACTS, "urged").stream()
                .flatMap(act -> work.events(row, act).stream())
                .map(Event::effective)
                .max(Comparator.naturalOrder());
    }

    /** The matter that it came from: of any kind where the law names none. */
    private Optional<Item.Origin> origin(MatterRow row) {
        var kinds = part.all(Group.KINDS, "from");
        return work.ties(row)
                .filter(t -> kinds.isEmpty() || kinds.contains(t.procedure()))
                .map(t -> new Item.Origin(name(t), t.matter()))
                .findFirst();
    }

    private static String name(Courses.Tie tie) {
        var name = (tie.number().orElse("") + " " + tie.title().orElse("")).strip();
        return name.isEmpty() ? tie.matter() : name;
    }

    private Optional<Courses.Kept> limit(MatterRow row, String at) {
        return work.limit(row, part.one(Group.LIMITS, at));
    }

    private String text(MatterRow row, String at) {
        return YearWork.text(row, part.field(at));
    }
}
