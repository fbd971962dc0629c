package fadu.matter;

import fadu.law.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Personal values as they are shown to whoever did not say why he needs them. */
public final class Mask {
    private static final int DIGITS = 7;
    private static final int ENDS = 4;
    /** So many stay hidden at least. */
    private static final int HIDDEN = 3;

    private static final String STARS = "****";

    private Mask() {}

    /** {@code 王＊}, {@code 0371-****8865}, {@code 138****0000}, {@code 4101****1234}: enough to tell one from another. */
    public static String of(String value) {
        if (value.isEmpty() || value.equals(MatterFile.ERASED)) {
            return value;
        }
        long digits = value.chars().filter(Character::isDigit).count();
        if (digits >= DIGITS && digits * 2 > value.length()) {
            var area = value.indexOf('-');
            int wanted = area > 0 && area <= ENDS ? area + 1 : value.length() > 11 ? 4 : 3;
            int head = Math.max(0, Math.min(wanted, value.length() - ENDS - HIDDEN));
            return value.substring(0, head) + STARS + value.substring(value.length() - ENDS);
        }
        return value.substring(0, value.offsetByCodePoints(0, 1)) + "＊";
    }

    /** The rows of a table with what is personal in them masked. */
    public static Object rows(Field table, Object value) {
        return value instanceof List<?> rows
                ? rows.stream().map(row -> row(table, row)).toList()
                : value;
    }

    private static Object row(Field table, Object row) {
        if (!(row instanceof Map<?, ?> cells)) {
            return row;
        }
        var masked = new LinkedHashMap<Object, Object>(cells);
        table.columns().stream()
                .filter(Field::personal)
                .forEach(c -> masked.computeIfPresent(c.id(), (_, cell) -> of(String.valueOf(cell))));
        return masked;
    }

    /** A matter with all personal values masked. */
    public static MatterFile over(MatterFile file) {
        return new MatterFile(
                file.row(), file.entries().stream().map(Mask::over).toList(), file.situation(), file.links());
    }

    private static MatterFile.Shown over(MatterFile.Shown made) {
        var masked = new TreeMap<String, String>();
        made.personal().forEach((field, value) -> masked.put(field, of(value)));
        return new MatterFile.Shown(
                made.entry(),
                made.act(),
                made.irregular(),
                Map.copyOf(masked),
                made.struckBy(),
                made.voidedBy(),
                made.correctedBy());
    }
}
