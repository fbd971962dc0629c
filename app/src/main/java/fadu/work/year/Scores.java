package fadu.work.year;

import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.YearPart;
import fadu.law.YearPart.Group;
import fadu.matter.MatterRow;
import fadu.rule.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a review with their score sheets, as its docket says, and as corrected. */
record Scores(YearWork work, YearPart part, MatterRow review) {

    /** The files drawn, each with its score where it has one. */
    List<Sheet> all() {
        var rows = review.fields().get(part.field("rows")) instanceof List<?> list ? list : List.of();
        return rows.stream()
                .filter(Map.class::isInstance)
                .map(r -> sheet((Map<?, ?>) r))
                .toList();
    }

    /** The aspects that a sheet asks for: the numbers that the scoring act takes. */
    List<Field> aspects() {
        return work.procedure(review).flatMap(p -> Optional.ofNullable(p.acts().get(part.act("score")))).stream()
                .flatMap(a -> a.fields().stream())
                .map(fadu.law.Act.Input::field)
                .filter(f -> f.type() == FieldType.NUMBER)
                .toList();
    }

    private Sheet sheet(Map<?, ?> row) {
        var file = text(row, part.field("file"));
        var scoring = part.all(Group.ACTS, "score");
        var events = work.course(review).live().stream()
                .filter(e -> e.row().filter(file::equals).isPresent())
                .filter(e -> scoring.contains(e.act()) || e.act().equals(part.act("objected")))
                .toList();
        var score = events.stream().filter(e -> scoring.contains(e.act())).reduce((a, b) -> b);
        boolean objected =
                !events.isEmpty() && !scoring.contains(events.getLast().act());
        var unit = text(row, part.field("unit"));
        return new Sheet(
                file,
                unit,
                work.unit(unit),
                text(row, part.field("kind")),
                score.flatMap(_ -> work.course(review).last(part.act("score"), Optional.of(file)))
                        .map(first -> work.unit(said(first, "scorer")))
                        .orElse(YearWork.NOTHING),
                score.map(this::points),
                score.stream()
                        .flatMap(e -> aspects().stream().map(f -> number(e, f.id())))
                        .toList(),
                score.map(e -> said(e, "grade")).orElse(""),
                score.map(e -> work.say(review, part.field("grade"), e.values().get(part.field("grade"))))
                        .orElse(YearWork.NOTHING),
                score.map(e -> said(e, "opinion")).orElse(""),
                objected,
                work.offers(review, part.field("rows"), file, prefilled()));
    }

    /** What the sheet counts, less what is deducted; a corrected deduction counts as corrected. */
    private long points(Event score) {
        var made = work.course(review).entry(score.seq()).orElse(score);
        long whole = number(made, part.field("points"))
                + aspects().stream().mapToLong(f -> number(made, f.id())).sum();
        return whole - aspects().stream().mapToLong(f -> number(score, f.id())).sum();
    }

    /** Nothing is deducted until somebody says so; who scores is of his own unit. */
    private Map<String, Object> prefilled() {
        var given = new LinkedHashMap<String, Object>();
        work.actor().reach().own().stream().findFirst().ifPresent(u -> given.put(part.field("scorer"), u));
        aspects().forEach(f -> given.put(f.id(), 0L));
        return given;
    }

    private static long number(Event event, String field) {
        return event.values().get(field) instanceof Long n ? n : 0;
    }

    private String said(Event event, String at) {
        return Stream.ofNullable(event.values().get(part.field(at)))
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    private static String text(Map<?, ?> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : String.valueOf(value);
    }
}
