package fadu.rule;

import fadu.Trouble;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads a form into values: a parameter for each field, and one for each cell of a table. */
public final class FormValues {
    private static final int MOST_ROWS = 1_000;

    private FormValues() {}

    /** The values of an act, by field. */
    public static Map<String, Object> of(Act act, Map<String, String[]> parameters) {
        var values = new LinkedHashMap<String, Object>();
        act.fields()
                .forEach(i -> read(i.field(), parameters)
                        .ifPresent(v -> values.put(i.field().id(), v)));
        return values;
    }

    /**
     * The value of a field; empty where nothing was written.
     *
     * @throws Trouble saying why what was written is none
     */
    public static Optional<Object> read(Field field, Map<String, String[]> parameters) {
        if (field.type() == FieldType.TABLE) {
            return Optional.<Object>of(cells(field, parameters)).filter(rows -> !rows.equals(List.of()));
        }
        if (field.type().list() && parameters.containsKey(field.id())) {
            var list = Arrays.stream(parameters.getOrDefault(field.id(), new String[0]))
                    .filter(v -> !v.isBlank())
                    .toList();
            return list.isEmpty() ? Optional.empty() : Optional.of(list);
        }
        return FieldText.read(field, text(field.id(), parameters));
    }

    private static List<Object> cells(Field table, Map<String, String[]> parameters) {
        once(table, parameters);
        var out = new ArrayList<Object>();
        for (var row : rows(table, parameters)) {
            var cells = new LinkedHashMap<String, Object>();
            for (int i = 0; i < row.size(); i++) {
                var column = table.columns().get(i);
                FieldText.read(column, row.get(i)).ifPresent(v -> cells.put(column.id(), v));
            }
            if (!cells.isEmpty()) {
                out.add(cells);
            }
        }
        return out;
    }

    /** The rows of a table as typed, by their numbers; one that was taken out in between leaves nothing. */
    public static List<List<String>> rows(Field table, Map<String, String[]> parameters) {
        return numbers(table, parameters)
                .mapToObj(row -> table.columns().stream()
                        .map(c -> text(cell(table, row, c), parameters))
                        .toList())
                .toList();
    }

    private static IntStream numbers(Field table, Map<String, String[]> parameters) {
        var cell = Pattern.compile(Pattern.quote(table.id()) + "\\[(\\d{1,6})]\\..+");
        return parameters.keySet().stream()
                .map(cell::matcher)
                .filter(Matcher::matches)
                .mapToInt(m -> Integer.parseInt(m.group(1)))
                .distinct()
                .sorted()
                .limit(MOST_ROWS);
    }

    /** Two rows under one number would become one. */
    private static void once(Field table, Map<String, String[]> parameters) {
        numbers(table, parameters)
                .forEach(row -> table.columns().forEach(c -> {
                    if (parameters.getOrDefault(cell(table, row, c), new String[0]).length > 1) {
                        throw new Trouble(
                                table.name().zh() + "：第 " + (row + 1) + " 行送来了两次，请删去一行重填",
                                table.name().en() + ": row " + (row + 1)
                                        + " was sent twice; remove one and fill it in again");
                    }
                }));
    }

    /** The name of a cell. */
    static String cell(Field table, int row, Field column) {
        return table.id() + "[" + row + "]." + column.id();
    }

    /** A single text as it was typed. */
    public static String text(String name, Map<String, String[]> parameters) {
        var given = parameters.get(name);
        return given == null ? "" : String.join(" ", given);
    }

    /** A text that was written; empty where there is none. */
    public static Optional<String> given(String name, Map<String, String[]> parameters) {
        return Optional.of(text(name, parameters).strip()).filter(t -> !t.isEmpty());
    }

    /** The gates that are passed, each with the reason. */
    public static Map<String, String> skips(Act act, Map<String, String[]> parameters) {
        var skips = new LinkedHashMap<String, String>();
        act.needs().forEach(gate -> given(skip(gate), parameters).ifPresent(why -> skips.put(gate, why)));
        return Map.copyOf(skips);
    }

    /** The name of the reason why a gate is passed. */
    public static String skip(String gate) {
        return "skip." + gate;
    }
}
