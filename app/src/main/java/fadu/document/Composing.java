package fadu.document;

import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words a paper: the form of the law's data, filled. The same facts always give the same paper. */
public final class Composing {
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
        say(PaperLine.Kind.ORGAN, facts.organ());
        say(PaperLine.Kind.TITLE, title);
        facts.number().ifPresent(n -> say(PaperLine.Kind.NUMBER, n));
        addressee().ifPresent(who -> lines.add(new PaperLine(PaperLine.Kind.ADDRESSEE, List.of(who, said("：")))));
        facts.form().says().forEach(this::line);
        facts.form().remedy().stream()
                .filter(r -> r.on(facts.day()))
                .forEach(r -> filled(r.text(), facts.known(), Optional.empty()).ifPresent(this::body));
        say(PaperLine.Kind.SIGNATURE, facts.organ());
        say(PaperLine.Kind.DATE, ChineseDay.numerals(facts.day()));
        return new Paper(title, lines);
    }

    private Optional<Piece> addressee() {
        if (facts.row().isPresent()) {
            return party().or(() -> facts.row().map(Piece.Said::new));
        }
        for (var id : facts.form().to()) {
            var field = facts.procedure().field(id);
            if (field.isPresent()) {
                var value = facts.known().get(id);
                if (field.get().personal()) {
                    return Optional.of(new Piece.Personal(id));
                } else if (value instanceof String text && !text.isBlank()) {
                    return Wording.value(field.get(), text).stream().findFirst();
                }
            }
        }
        return Optional.empty();
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
        if (line.text().equals("{facts}")) {
            given();
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

    /** A text with its places filled; nothing when the matter does not have what one of them names. */
    private Optional<List<Piece>> filled(String text, Map<?, ?> values, Optional<Field> table) {
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
                ? table.get().columns().stream().filter(c -> c.id().equals(id)).findFirst()
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
        return value == null || String.valueOf(value).isBlank() ? List.of() : Wording.value(field.get(), value);
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
            case "until" -> facts.until().map(ChineseDay::digits);
            case "basis" -> Optional.of(Wording.basis(facts.act().basis()));
            default -> Optional.empty();
        };
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
