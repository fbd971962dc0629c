package fadu.matter;

import fadu.Trouble;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.rule.FieldText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what was asked of the fields of a kind: {@code f.channel=mail}, {@code f.arrived.from=2019-01-01}. */
public final class FieldConditions {
    /** What follows a name to ask for the first value. */
    public static final String FROM = ".from";

    /** What follows a name to ask for the last value. */
    public static final String UNTIL = ".until";

    private FieldConditions() {}

    /** The name of the parameter that asks of a field. */
    public static String name(Field field) {
        return "f." + field.id();
    }

    /** What can be read; what cannot asks for nothing. */
    public static List<FieldCondition> of(List<Field> fields, Map<String, String> chosen) {
        return fields.stream().flatMap(f -> test(f, chosen).stream()).toList();
    }

    /** The names of the parameters that these fields may have. */
    public static Stream<String> names(Field field) {
        return KindFields.between(field) ? Stream.of(name(field) + FROM, name(field) + UNTIL) : Stream.of(name(field));
    }

    private static Optional<FieldCondition> test(Field field, Map<String, String> chosen) {
        if (!KindFields.between(field)) {
            return Optional.ofNullable(chosen.get(name(field))).flatMap(v -> is(field, v));
        }
        var from = Optional.ofNullable(chosen.get(name(field) + FROM));
        var until = Optional.ofNullable(chosen.get(name(field) + UNTIL));
        if (field.type() == FieldType.DATE || field.type() == FieldType.DATETIME) {
            var first = from.flatMap(FieldConditions::day);
            var last = until.flatMap(FieldConditions::day);
            return first.isEmpty() && last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FieldCondition.Days(field.id(), first, last));
        }
        var least = from.flatMap(v -> number(field, v));
        var most = until.flatMap(v -> number(field, v));
        return least.isEmpty() && most.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldCondition.Amount(field.id(), least, most));
    }

    private static Optional<FieldCondition> is(Field field, String value) {
        return switch (field.type()) {
            case BOOLEAN -> Optional.of(new FieldCondition.Is(field.id(), value.equals("true")));
            case CHOICES -> Optional.of(new FieldCondition.Has(field.id(), value));
            default -> Optional.of(new FieldCondition.Is(field.id(), value));
        };
    }

    /** A day as an address has it. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(d -> d.getYear() > 0 && d.getYear() < 10_000);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Long> number(Field field, String text) {
        try {
            return FieldText.read(field, text).map(Long.class::cast);
        } catch (Trouble e) {
            return Optional.empty();
        }
    }
}
