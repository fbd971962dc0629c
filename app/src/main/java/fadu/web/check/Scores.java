package fadu.web.check;

import fadu.law.Field;
import fadu.law.FieldType;
import fadu.matter.MatterRow;
import fadu.rule.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a review with their score sheets, as its docket says, and as corrected. */
record Scores(YearWork work, MatterRow review) {
    private static final List<String> SCORING = List.of("score", "settle");
    private static final String OBJECT = "object";

    /** The files drawn, each with its score where it has one. */
    List<ReviewView.Sheet> all() {
        var rows = review.fields().get("files") instanceof List<?> list ? list : List.of();
        return rows.stream()
                .filter(Map.class::isInstance)
                .map(r -> sheet((Map<?, ?>) r))
                .toList();
    }

    /** The aspects that a sheet asks for: the numbers that the scoring act takes. */
    List<Field> aspects() {
        return work.procedure(review).flatMap(p -> Optional.ofNullable(p.acts().get(SCORING.getFirst()))).stream()
                .flatMap(a -> a.fields().stream())
                .map(fadu.law.Act.Input::field)
                .filter(f -> f.type() == FieldType.NUMBER)
                .toList();
    }

    private ReviewView.Sheet sheet(Map<?, ?> row) {
        var file = text(row, "file_no");
        var events = work.course(review).live().stream()
                .filter(e -> e.row().filter(file::equals).isPresent())
                .filter(e -> SCORING.contains(e.act()) || e.act().equals(OBJECT))
                .toList();
        var score = events.stream().filter(e -> SCORING.contains(e.act())).reduce((a, b) -> b);
        boolean objected = !events.isEmpty() && events.getLast().act().equals(OBJECT);
        var off = new LinkedHashMap<String, Long>();
        score.ifPresent(e -> aspects().forEach(f -> off.put(f.id(), number(e, f.id()))));
        var state = events.isEmpty() ? "" : objected ? "objected" : "scored";
        return new ReviewView.Sheet(
                file,
                text(row, "reviewed"),
                text(row, "file_kind"),
                score.map(e -> work.course(review)
                                .last("score", Optional.of(file))
                                .map(first -> said(first, "scorer_unit"))
                                .orElse(""))
                        .orElse(""),
                score.map(this::points),
                aspects().stream()
                        .map(f -> score.isPresent() ? String.valueOf(off.getOrDefault(f.id(), 0L)) : "")
                        .toList(),
                score.map(e -> choice("grade", said(e, "grade"))).orElse(""),
                score.map(e -> said(e, "opinion")).orElse(""),
                objected,
                Doing.ofRow(work.desk(), review, "files", file, state, prefilled()));
    }

    /** What the sheet counts, less what is deducted; a corrected deduction counts as corrected. */
    private long points(Event score) {
        var made = work.course(review).entry(score.seq()).orElse(score);
        long whole = number(made, "points")
                + aspects().stream().mapToLong(f -> number(made, f.id())).sum();
        return whole - aspects().stream().mapToLong(f -> number(score, f.id())).sum();
    }

    /** Nothing is deducted until somebody says so; who scores is of his own unit. */
    private Map<String, String> prefilled() {
        var given = new LinkedHashMap<String, String>();
        aspects().forEach(f -> given.put(f.id(), "0"));
        work.desk().reach().own().stream()
                .findFirst()
                .ifPresent(u -> given.put("scorer_unit", work.names().unit(u).zh()));
        return given;
    }

    private String choice(String field, String value) {
        return work.procedure(review)
                .flatMap(p -> p.field(field))
                .map(f -> work.shown().value(f, value))
                .orElse(value);
    }

    private static long number(Event event, String field) {
        return event.values().get(field) instanceof Long n ? n : 0;
    }

    private static String said(Event event, String field) {
        return Stream.ofNullable(event.values().get(field))
                .map(String::valueOf)
                .findFirst()
                .orElse("");
    }

    private static String text(Map<?, ?> row, String column) {
        Object value = row.get(column);
        return value == null ? "" : String.valueOf(value);
    }
}
