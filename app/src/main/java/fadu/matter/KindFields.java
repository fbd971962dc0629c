package fadu.matter;

import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.Law;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** The fields of a kind of matter, of all its versions, the newest first; never personal ones. */
public final class KindFields {
    private static final Set<FieldType> CHOSEN_FROM =
            Set.of(FieldType.CHOICE, FieldType.CHOICES, FieldType.BOOLEAN, FieldType.UNIT);
    private static final Set<FieldType> BETWEEN =
            Set.of(FieldType.DATE, FieldType.DATETIME, FieldType.MONEY, FieldType.NUMBER);
    private static final Set<FieldType> PARTED = Set.of(FieldType.CHOICE, FieldType.BOOLEAN, FieldType.UNIT);

    private KindFields() {}

    /** What a list can show of it and a file can hold. */
    public static List<Field> shown(Law law, String kind) {
        var fields = new LinkedHashMap<String, Field>();
        law.versions(kind)
                .reversed()
                .forEach(p -> p.fields().values().stream()
                        .filter(f -> !f.personal())
                        .forEach(f -> fields.putIfAbsent(f.id(), f)));
        return List.copyOf(fields.values());
    }

    /** What a list can be narrowed by. */
    public static List<Field> asked(Law law, String kind) {
        return shown(law, kind).stream()
                .filter(f -> CHOSEN_FROM.contains(f.type()) || between(f))
                .toList();
    }

    /** What a register can be counted by: each matter has one value of it, or none. */
    public static List<Field> parted(Law law, String kind) {
        return shown(law, kind).stream().filter(f -> PARTED.contains(f.type())).toList();
    }

    /** Whether it is asked from one value to another. */
    public static boolean between(Field field) {
        return BETWEEN.contains(field.type());
    }
}
