package fadu.web.desk;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Act;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.matter.Matters;
import fadu.rule.FieldText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What somebody typed into a form: kept as typed, and read as the definition says. */
final class Typed {
    private static final int MOST_ROWS = 1_000;
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{8,64}");

    private final Map<String, String[]> parameters;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Words> faults = new LinkedHashMap<>();

    private final Uploads uploads;

    private Typed(Map<String, String[]> parameters, Uploads uploads) {
        this.parameters = parameters;
        this.uploads = uploads;
    }

    /** Nothing was typed yet; the link may have filled in something. */
    static Typed prefilled(Map<String, String[]> parameters) {
        return new Typed(parameters, Uploads.none());
    }

    /**
     * What was sent for an act.
     *
     * @param uploads the files among it; a field of a file holds its name where nothing else is written
     */
    static Typed of(Act act, Map<String, String[]> parameters, Uploads uploads) {
        var typed = new Typed(parameters, uploads);
        act.fields().forEach(input -> typed.read(input.field()));
        uploads.names().forEach(typed.values::putIfAbsent);
        typed.faults.putAll(uploads.faults());
        return typed;
    }

    /** The same under no key: what was asked with it cannot be asked again. */
    Typed anew() {
        var rest = new LinkedHashMap<>(parameters);
        rest.remove("key");
        var typed = new Typed(rest, uploads);
        typed.faults.putAll(faults);
        return typed;
    }

    /** The values by field, as the engine takes them. */
    Map<String, Object> values() {
        return values;
    }

    /** What cannot be read at all, by field. */
    Map<String, Words> faults() {
        return faults;
    }

    /** The files that came with it. */
    Uploads uploads() {
        return uploads;
    }

    /** A single text as it was typed. */
    String text(String name) {
        var given = parameters.get(name);
        return given == null ? "" : String.join(" ", given);
    }

    Optional<String> given(String name) {
        return Optional.of(text(name).strip()).filter(t -> !t.isEmpty());
    }

    /** Under which it is asked, so that what is sent twice is entered once; a new one where the form carries none. */
    String key() {
        return given("key").filter(k -> KEY.matcher(k).matches()).orElseGet(Matters::newId);
    }

    /** The last entry that the person had seen when the form was opened. */
    Optional<Integer> seen() {
        return given("since").filter(s -> s.matches("[0-9]{1,9}")).map(Integer::parseInt);
    }

    /** The rows of a table as typed; one empty row where there is none. */
    List<List<String>> rows(Field table) {
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < MOST_ROWS && has(table, row); row++) {
            int at = row;
            rows.add(table.columns().stream().map(c -> text(cell(table, at, c))).toList());
        }
        return rows.isEmpty() ? List.of(table.columns().stream().map(c -> "").toList()) : rows;
    }

    private boolean has(Field table, int row) {
        var prefix = table.id() + "[" + row + "].";
        return parameters.keySet().stream().anyMatch(k -> k.startsWith(prefix));
    }

    static String cell(Field table, int row, Field column) {
        return table.id() + "[" + row + "]." + column.id();
    }

    private void read(Field field) {
        try {
            if (field.type() == FieldType.TABLE) {
                var rows = rowValues(field);
                if (!rows.isEmpty()) {
                    values.put(field.id(), rows);
                }
            } else if (field.type().list() && parameters.containsKey(field.id())) {
                var list = Arrays.stream(parameters.getOrDefault(field.id(), new String[0]))
                        .filter(v -> !v.isBlank())
                        .toList();
                if (!list.isEmpty()) {
                    values.put(field.id(), list);
                }
            } else {
                FieldText.read(field, text(field.id())).ifPresent(v -> values.put(field.id(), v));
            }
        } catch (Trouble e) {
            faults.put(field.id(), e.words());
        }
    }

    private List<Object> rowValues(Field table) {
        var out = new ArrayList<Object>();
        for (var row : rows(table)) {
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
}
