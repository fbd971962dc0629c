package fadu.document;

import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words a paper: the form of the law's data, filled. The same facts always give the same paper. */
public final class Composing {
    /** What says nothing to a reader of the paper. */
    private static final Set<FieldType> WITHIN = Set.of(FieldType.FILE, FieldType.MATTER);

    private final PaperFacts facts;
    private final List<PaperLine> lines = new ArrayList<>();

    private Composing(PaperFacts facts) {
        this.facts = facts;
    }

    /** The paper of these facts. */
    public static Paper paper(PaperFacts facts) {
        return new Composing(facts).paper();
    }

    private Paper paper() {
        var title = facts.document().name().zh();
        lines.add(new PaperLine(PaperLine.Kind.ORGAN, List.of(maker())));
        say(PaperLine.Kind.TITLE, title);
        facts.number().ifPresent(n -> say(PaperLine.Kind.NUMBER, n));
        var addressee = new ArrayList<>(addressee());
        if (!addressee.isEmpty()) {
            addressee.add(said("："));
            lines.add(new PaperLine(PaperLine.Kind.ADDRESSEE, addressee));
        }
        facts.form().says().forEach(this::line);
        facts.form().remedy().stream()
                .filter(r -> r.on(facts.day()))
                .forEach(r -> filled(r.text(), facts.known(), Optional.empty()).ifPresent(this::body));
        lines.add(new PaperLine(PaperLine.Kind.SIGNATURE, List.of(maker())));
        say(PaperLine.Kind.DATE, ChineseDay.numerals(facts.day()));
        return new Paper(title, lines);
    }

    /** Whose paper it is: the organ that enters the act, or the unit that the form names. */
    private Piece maker() {
        return facts.form()
                .from()
                .flatMap(id -> facts.field(id)
                        .flatMap(f -> value(f, facts.known().get(id)).stream().findFirst()))
                .orElseGet(() -> said(facts.organ()));
    }

    private List<Piece> addressee() {
        if (facts.form().to().isEmpty()) {
            return List.of();
        }
        if (facts.row().isPresent() && facts.form().toRow()) {
            return party().or(() -> facts.row().map(Piece.Said::new)).stream().toList();
        }
        for (var id : facts.form().to()) {
            if (id.equals(Form.ORGAN)) {
                return List.of(said(facts.organ()));
            }
            var field = facts.field(id);
            if (field.isPresent()) {
                var value = facts.known().get(id);
                if (field.get().personal()) {
                    return List.of(new Piece.Personal(id));
                }
                var named = value(field.get(), value);
                if (!named.isEmpty()) {
                    return named;
                }
            }
        }
        return List.of();
    }

    /** The party that an act on a row names, which has a name and not only the key of its row. */
    private Optional<Piece> party() {
        return facts.act().fields().stream()
                .map(Act.Input::field)
                .filter(f -> f.type() == FieldType.PARTY)
                .findFirst()
                .flatMap(f -> facts.hidden().contains(f.id())
                        ? Optional.of(new Piece.Personal(f.id()))
                        : Optional.ofNullable(facts.given().get(f.id())).map(v -> new Piece.Said(String.valueOf(v))));
    }

    private void line(Form.Line line) {
        int at = lines.size();
        says(line);
        if (lines.size() > at) {
            line.head().ifPresent(head -> lines.add(at, PaperLine.of(PaperLine.Kind.BODY, head)));
        }
    }

    private void says(Form.Line line) {
        if (line.text().equals(Form.FACTS)) {
            given();
            return;
        }
        if (line.text().equals(Form.MATTER)) {
            opened();
            return;
        }
        if (line.each().isEmpty()) {
            filled(line.text(), facts.known(), Optional.empty()).ifPresent(this::body);
            return;
        }
        var table = facts.field(line.each().get());
        if (table.isPresent() && facts.known().get(line.each().get()) instanceof List<?> rows) {
            for (var row : rows) {
                if (row instanceof Map<?, ?> cells) {
                    filled(line.text(), cells, table).ifPresent(this::body);
                }
            }
        }
    }

    /**
     * What the matter was opened with, a line each. Personal values stay where a form names them, and files and other matters
     * within the house.
     */
    private void opened() {
        facts.procedure().opening().stream()
                .filter(f -> !f.personal() && !WITHIN.contains(f.type()))
                .filter(f ->
                        !facts.given().containsKey(f.id()) && !facts.hidden().contains(f.id()))
                .forEach(f -> {
                    var value = value(f, facts.known().get(f.id()));
                    if (!value.isEmpty()) {
                        labelled(f, value);
                    }
                });
    }

    /** What the act's fields say, a line each. */
    private void given() {
        for (var input : facts.act().fields()) {
            var field = input.field();
            var value = facts.given().get(field.id());
            if (facts.hidden().contains(field.id())) {
                labelled(field, List.of(new Piece.Personal(field.id())));
            } else if (value != null && !String.valueOf(value).isBlank()) {
                labelled(field, Wording.value(field, value));
            }
        }
        facts.act().adds().ifPresent(table -> {
            if (facts.given().get(table + "+") instanceof Map<?, ?> row) {
                for (var input : facts.act().fields()) {
                    var cell = row.get(input.field().id());
                    if (cell != null) {
                        labelled(input.field(), Wording.value(input.field(), cell));
                    }
                }
            }
        });
    }

    private void labelled(Field field, List<Piece> value) {
        var pieces = new ArrayList<Piece>();
        pieces.add(said(field.name().zh() + "："));
        pieces.addAll(value);
        body(pieces);
    }

    /** A text with its places filled; nothing when the matter does not have what one of them names, outside {@code […]}. */
    private Optional<List<Piece>> filled(String text, Map<?, ?> values, Optional<Field> table) {
        var out = new ArrayList<Piece>();
        var parts = Form.PART.matcher(text);
        int from = 0;
        while (parts.find()) {
            var before = whole(text.substring(from, parts.start()), values, table);
            if (before.isEmpty()) {
                return Optional.empty();
            }
            out.addAll(before.get());
            out.addAll(whole(parts.group(1), values, table).orElse(List.of()));
            from = parts.end();
        }
        return whole(text.substring(from), values, table).map(rest -> {
            out.addAll(rest);
            return out;
        });
    }

    private Optional<List<Piece>> whole(String text, Map<?, ?> values, Optional<Field> table) {
        var out = new ArrayList<Piece>();
        var slots = Form.SLOT.matcher(text);
        int from = 0;
        while (slots.find()) {
            out.add(said(text.substring(from, slots.start())));
            var pieces = slot(slots.group(1), values, table);
            if (pieces.isEmpty()) {
                return Optional.empty();
            }
            out.addAll(pieces);
            from = slots.end();
        }
        out.add(said(text.substring(from)));
        out.removeIf(p -> p.equals(said("")));
        return Optional.of(out);
    }

    private List<Piece> slot(String id, Map<?, ?> values, Optional<Field> table) {
        var field = table.isPresent()
                ? table.get().columns().stream()
                        .filter(c -> c.id().equals(id))
                        .findFirst()
                        .or(() -> facts.procedure().field(id).filter(f -> !f.personal()))
                : facts.field(id);
        var value = values.get(id);
        if (Form.OWN.contains(id)) {
            return own(id).filter(text -> !text.isBlank())
                    .map(Composing::pieces)
                    .orElse(List.of());
        } else if (field.isEmpty()) {
            return List.of();
        } else if (field.get().personal() && table.isEmpty()) {
            return List.of(new Piece.Personal(id));
        }
        return value(field.get(), value);
    }

    private static List<Piece> value(Field field, @Nullable Object value) {
        return value == null || String.valueOf(value).isBlank() ? List.of() : Wording.value(field, value);
    }

    private Optional<String> own(String id) {
        return switch (id) {
            case "organ" -> Optional.of(facts.organ());
            case "document" -> Optional.of(facts.document().name().zh());
            case "number" -> facts.number();
            case "case" -> facts.matterNumber();
            case "act" -> Optional.of(facts.act().name().zh());
            case "day" -> Optional.of(ChineseDay.digits(facts.day()));
            case "row" -> facts.row();
            case "basis" -> Optional.of(Wording.basis(facts.act().basis(), _ -> true));
            case "law" -> Optional.of(Wording.basis(facts.act().basis(), this::inForce));
            case "until" -> facts.until().get().map(ChineseDay::digits);
            default -> Optional.empty();
        };
    }

    /** Whether a text is law on the day of the act. */
    private boolean inForce(String statute) {
        var text = facts.statutes().get(statute);
        return text == null
                || (!text.inForce().isAfter(facts.day())
                        && text.until().map(u -> !u.isBefore(facts.day())).orElse(true));
    }

    private static List<Piece> pieces(String text) {
        return List.of(said(text));
    }

    private static Piece said(String text) {
        return new Piece.Said(text);
    }

    private void body(List<Piece> pieces) {
        lines.add(new PaperLine(PaperLine.Kind.BODY, pieces));
    }

    private void say(PaperLine.Kind kind, String text) {
        lines.add(PaperLine.of(kind, text));
    }
}
