package fadu.law;

import fadu.law.yaml.YamlNode;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how long a limit is. */
final class SpanReader {
    private static final Pattern BY_DAY = Pattern.compile("by (\\d{1,2}) ([A-Z][a-z]+)");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final ProcedureScope scope;

    SpanReader(ProcedureScope scope) {
        this.scope = scope;
    }

    Optional<Span> read(YamlNode node, Expressions.Around around) {
        return switch (node) {
            case YamlNode.Scalar s -> one(s);
            case YamlNode.Items items -> Optional.of(new Span.Cases(cases(items, around)));
            case YamlNode.Fields f -> Optional.of(new Span.Cases(List.of(oneCase(f, around))));
        };
    }

    private List<Span.Case> cases(YamlNode.Items items, Expressions.Around around) {
        var cases = new ArrayList<Span.Case>();
        for (var item : items.items()) {
            cases.add(oneCase(item, around));
        }
        if (cases.isEmpty() || cases.getLast().when().isPresent()) {
            scope.problems()
                    .add(
                            items.place(),
                            "最后一项应没有 when，作为其余情形",
                            "the last case must have no `when`",
                            "加上 {is: …}",
                            "add {is: …}");
        }
        return List.copyOf(cases);
    }

    private Span.Case oneCase(YamlNode item, Expressions.Around around) {
        var map = Mapping.of(item, scope.problems()).only("when", "is");
        map.need("is");
        var when = map.scalar("when").map(s -> scope.expressions().condition(s, around));
        return new Span.Case(when, map.scalar("is").flatMap(this::one).orElse(new Span.Promptly()));
    }

    private Optional<Span> one(YamlNode.Scalar scalar) {
        var text = scalar.text().strip();
        if (text.equals("promptly")) {
            return Optional.of(new Span.Promptly());
        }
        if (text.startsWith("every ")) {
            return every(text.substring(6), scalar);
        }
        if (text.startsWith("to ")) {
            return toField(text.substring(3), scalar);
        }
        if (text.startsWith("by ")) {
            return byDay(text, scalar);
        }
        if (scope.outline().settings().contains(text)) {
            return Optional.of(new Span.BySetting(text));
        }
        if (text.matches("[a-z_]+")) {
            scope.known("设置", "setting", text, scalar.place(), scope.outline().settings());
            return Optional.empty();
        }
        return SettingReader.length(text, scalar.place(), scope.problems()).map(Span.Fixed::new);
    }

    private Optional<Span> every(String text, YamlNode.Scalar scalar) {
        for (var recurrence : Span.Recurrence.values()) {
            if (recurrence.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(new Span.Every(recurrence));
            }
        }
        scope.known("周期", "period", text, scalar.place(), List.of("month", "quarter", "year"));
        return Optional.empty();
    }

    private Optional<Span> toField(String id, YamlNode.Scalar scalar) {
        var dates = scope.fields().values().stream()
                .filter(f -> f.type() == FieldType.DATE || f.type() == FieldType.DATETIME)
                .map(Field::id)
                .toList();
        return scope.known("日期字段", "date field", id, scalar.place(), dates)
                ? Optional.of(new Span.ToField(id))
                : Optional.empty();
    }

    private Optional<Span> byDay(String text, YamlNode.Scalar scalar) {
        var form = BY_DAY.matcher(text);
        int month = form.matches() ? MONTHS.indexOf(form.group(2).toLowerCase(Locale.ROOT)) + 1 : 0;
        if (month > 0) {
            int day = Integer.parseInt(form.group(1));
            if (day >= 1 && day <= java.time.Month.of(month).maxLength()) {
                return Optional.of(new Span.ByDay(MonthDay.of(month, day)));
            }
        }
        scope.problems()
                .add(
                        scalar.place(),
                        "看不懂“" + text + "”",
                        "cannot read \"" + text + "\"",
                        "写成如 by 31 March",
                        "write e.g. by 31 March");
        return Optional.empty();
    }
}
