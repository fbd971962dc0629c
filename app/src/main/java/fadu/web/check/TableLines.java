package fadu.web.check;

import fadu.Words;
import fadu.law.Act;
import fadu.law.FieldType;
import fadu.law.Template;
import fadu.law.YearPart;
import fadu.law.YearPart.Column;
import fadu.law.YearPart.Group;
import fadu.matter.MatterRow;
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
                work.desk().frame().say(part.name()),
                Stream.concat(
                                Stream.of(work.desk().frame().say(work.fieldName(part, part.field("title")))),
                                part.columns().stream().map(this::heading))
                        .toList(),
                lines,
                lines.stream().filter(TableLines::missed).count());
    }

    private static boolean missed(Section.Line line) {
        return line.cells().stream()
                .anyMatch(c -> c.due().filter(Section.Due::overdue).isPresent());
    }

    private String heading(Column column) {
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
                .map(work.desk().frame()::say)
                .orElse("");
    }

    private Section.Line line(MatterRow row) {
        return new Section.Line(
                YearWork.link(row),
                YearWork.number(row),
                work.say(row, part.field("title")),
                part.of().size() > 1 ? work.kind(row) : "",
                part.columns().stream().map(c -> told(row, c)).toList(),
                states(row),
                Doing.of(work, row));
    }

    /** Where it stands on its main track, and elsewhere where that has a colour. */
    private List<Section.State> states(MatterRow row) {
        return work.procedure(row).stream()
                .flatMap(p -> p.tracks().values().stream()
                        .flatMap(t -> t.states().values().stream()
                                .filter(s -> row.states().contains(s.id()))
                                .map(s -> new Section.State(work.desk().frame().say(s.name()), tone(s.id())))
                                .filter(s -> t.equals(p.main()) || !s.tone().isEmpty())))
                .toList();
    }

    private String tone(String state) {
        return part.names().getOrDefault(Group.STATES, Map.of()).entrySet().stream()
                .filter(e -> e.getValue().contains(state))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private Section.Told told(MatterRow row, Column column) {
        var done =
                column.acts().stream().flatMap(a -> work.last(row, a).stream()).findFirst();
        var said = Stream.of(column.fields().stream().map(f -> work.say(row, f)), counted(row, column).stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
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
                done.map(e -> e.effective().toString()).orElse(""),
                done.map(e -> column.tells().stream()
                                .filter(f -> !file(row, f))
                                .map(f -> work.say(row, f, e.values().get(f)))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" ")))
                        .orElse(""),
                proofs,
                column.limit().flatMap(id -> due(row, id, !said.isEmpty() || !proofs.isEmpty() || done.isPresent())));
    }

    private boolean file(MatterRow row, String field) {
        return work.procedure(row)
                .flatMap(p -> p.field(field)
                        .or(() -> Optional.ofNullable(
                                work.desk().law().vocabulary().fields().get(field))))
                .filter(f -> f.type() == FieldType.FILE)
                .isPresent();
    }

    private Optional<Section.Due> due(MatterRow row, String id, boolean told) {
        return work.limit(row, id)
                .map(l -> new Section.Due(
                        l.rolled().map(Object::toString).orElse(""),
                        work.past(l),
                        l.status().equals("late"),
                        work.days(l)))
                .filter(d -> d.overdue() || d.late() || (!told && !d.day().isEmpty()));
    }

    private Optional<String> counted(MatterRow row, Column column) {
        return column.counts().map(table -> {
            var its = column.items().stream()
                    .flatMap(part -> items.getOrDefault(part, List.of()).stream())
                    .filter(i -> i.from(YearWork.link(row)))
                    .toList();
            var numbers = Map.of(
                    "listed",
                    row.fields().get(table) instanceof List<?> listed ? listed.size() : 0L,
                    "handed",
                    (long) its.size(),
                    "open",
                    its.stream().filter(i -> i.stage().open()).count());
            return column.text()
                    .map(text -> filled(text, numbers))
                    .orElseGet(() -> String.valueOf(numbers.get("listed")));
        });
    }

    private String filled(Words text, Map<String, ? extends Number> numbers) {
        return Template.parse(work.desk().frame().say(text)).pieces().stream()
                .map(piece -> switch (piece) {
                    case Template.Literal words -> words.text();
                    case Template.Slot slot -> String.valueOf(numbers.get(slot.name()));
                })
                .collect(Collectors.joining());
    }
}
