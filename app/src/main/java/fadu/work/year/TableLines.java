package fadu.work.year;

import fadu.Words;
import fadu.law.Act;
import fadu.law.FieldType;
import fadu.law.Template;
import fadu.law.YearPart;
import fadu.law.YearPart.Column;
import fadu.law.YearPart.Group;
import fadu.matter.MatterRow;
import fadu.rule.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a table of matters, a line each.
 *
 * @param items the items that its columns count, by the name of their part
 */
record TableLines(YearWork work, YearPart part, Map<String, List<Item>> items) {

    Section.Table section() {
        var lines = work.of(part.of())
                .filter(row -> Span.of(row, part).holds(work.year()))
                .map(this::line)
                .toList();
        return new Section.Table(
                part.id(),
                part.name(),
                Stream.concat(
                                Stream.of(work.fieldName(part, part.field("title"))),
                                part.columns().stream().map(this::heading))
                        .toList(),
                lines,
                lines.stream().filter(TableLines::missed).count());
    }

    private static boolean missed(Section.Line line) {
        return line.cells().stream()
                .anyMatch(c -> c.due().filter(Section.Due::overdue).isPresent());
    }

    private Words heading(Column column) {
        return column.name()
                .or(() -> Stream.of(
                                column.fields(),
                                column.gathers(),
                                column.counts().stream().toList())
                        .flatMap(List::stream)
                        .findFirst()
                        .map(field -> work.fieldName(part, field)))
                .or(() -> work.procedures(part)
                        .flatMap(p -> column.acts().stream()
                                .flatMap(a -> Stream.ofNullable(p.acts().get(a))))
                        .map(Act::name)
                        .findFirst())
                .orElse(YearWork.NOTHING);
    }

    private Section.Line line(MatterRow row) {
        return new Section.Line(
                row.id(),
                YearWork.number(row),
                work.say(row, part.field("title")),
                part.of().size() > 1 ? work.kind(row) : YearWork.NOTHING,
                part.columns().stream().map(c -> told(row, c)).toList(),
                states(row),
                work.offers(row));
    }

    /** Where it stands on its main track, and elsewhere where that has a sense. */
    private List<Section.State> states(MatterRow row) {
        return work.procedure(row).stream()
                .flatMap(p -> p.tracks().values().stream()
                        .flatMap(t -> t.states().values().stream()
                                .filter(s -> row.states().contains(s.id()))
                                .map(s -> new Section.State(s.id(), s.name(), sense(s.id())))
                                .filter(s -> t.equals(p.main()) || !s.sense().isEmpty())))
                .toList();
    }

    private String sense(String state) {
        return part.names().getOrDefault(Group.STATES, Map.of()).entrySet().stream()
                .filter(e -> e.getValue().contains(state))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private Section.Told told(MatterRow row, Column column) {
        var done =
                column.acts().stream().flatMap(a -> work.last(row, a).stream()).findFirst();
        var said = YearWork.joined(
                Stream.concat(column.fields().stream().map(f -> work.say(row, f)), counted(row, column).stream()), " ");
        var proofs = Stream.concat(
                        column.gathers().stream().flatMap(f -> work.gathered(row, f).stream()),
                        done.stream()
                                .flatMap(e -> column.tells().stream()
                                        .filter(f -> file(row, f))
                                        .flatMap(f ->
                                                Stream.ofNullable(e.values().get(f))))
                                .map(name -> work.proof(row, String.valueOf(name))))
                .toList();
        return new Section.Told(
                said,
                done.map(Event::effective),
                YearWork.joined(
                        done.stream()
                                .flatMap(e -> column.tells().stream()
                                        .filter(f -> !file(row, f))
                                        .map(f -> work.say(row, f, e.values().get(f)))),
                        " "),
                proofs,
                column.limit()
                        .flatMap(id -> due(row, id, !said.zh().isEmpty() || !proofs.isEmpty() || done.isPresent())));
    }

    private boolean file(MatterRow row, String field) {
        return work.procedure(row)
                .flatMap(p -> p.field(field)
                        .or(() -> Optional.ofNullable(
                                work.actor().law().vocabulary().fields().get(field))))
                .filter(f -> f.type() == FieldType.FILE)
                .isPresent();
    }

    private Optional<Section.Due> due(MatterRow row, String id, boolean told) {
        return work.limit(row, id)
                .map(l -> new Section.Due(l.rolled(), work.past(l), l.status().equals("late"), work.days(l)))
                .filter(d -> d.overdue() || d.late() || (!told && d.day().isPresent()));
    }

    private Optional<Words> counted(MatterRow row, Column column) {
        return column.counts().map(table -> {
            var its = column.items().stream()
                    .flatMap(part -> items.getOrDefault(part, List.of()).stream())
                    .filter(i -> i.from(row.id()))
                    .toList();
            var numbers = Map.of(
                    "listed",
                    row.fields().get(table) instanceof List<?> listed ? listed.size() : 0L,
                    "handed",
                    (long) its.size(),
                    "open",
                    its.stream().filter(i -> i.stage().open()).count());
            return column.text()
                    .map(text -> new Words(filled(text.zh(), numbers), filled(text.en(), numbers)))
                    .orElseGet(() -> YearWork.same(String.valueOf(numbers.get("listed"))));
        });
    }

    private static String filled(String text, Map<String, ? extends Number> numbers) {
        return Template.parse(text).pieces().stream()
                .map(piece -> switch (piece) {
                    case Template.Literal words -> words.text();
                    case Template.Slot slot -> String.valueOf(numbers.get(slot.name()));
                })
                .collect(Collectors.joining());
    }
}
