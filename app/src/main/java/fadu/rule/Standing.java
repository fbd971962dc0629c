package fadu.rule;

import fadu.law.FieldType;
import fadu.law.Law;
import fadu.law.Procedure;
import fadu.law.Track;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a matter stands: its version, its states and its fields, folded from its course.
 *
 * @param states {@code track} or {@code track[row]} to state
 */
public record Standing(Procedure procedure, Map<String, String> states, Map<String, Object> fields) {

    /** The field that names the matter into which this one was merged, since it is the same. */
    public static final String DUPLICATE_OF = "duplicate_of";

    /** Folds a course that has begun. */
    public static Standing of(Law law, Timeline timeline) {
        var places = new Places(law);
        var fields = new LinkedHashMap<String, Object>();
        for (var e : timeline.live()) {
            places.take(e);
            fold(fields, e);
        }
        var id = places.version();
        var procedure = law.procedure(id)
                .orElseThrow(() -> new fadu.Trouble(
                        "本版次的法律库没有程序 " + id + "，请恢复该文件后再试",
                        "this edition has no procedure " + id + "; restore its file and try again"));
        return new Standing(procedure, fields.containsKey(DUPLICATE_OF) ? Map.of() : places.states(), fields);
    }

    static Standing start(Procedure procedure) {
        return new Standing(procedure, Map.of(), Map.of());
    }

    private static void fold(Map<String, Object> fields, Event e) {
        for (var value : e.values().entrySet()) {
            var key = value.getKey();
            if (key.endsWith("+")) {
                var table = key.substring(0, key.length() - 1);
                var rows = new ArrayList<Object>(rows(fields, table));
                rows.add(value.getValue());
                fields.put(table, List.copyOf(rows));
            } else if (!Reserved.KEYS.contains(key)) {
                fields.put(key, value.getValue());
            }
        }
    }

    /** The fields, in the rows of tables also what acts on each row said last. */
    public Map<String, Object> withRows(Timeline timeline) {
        var said = new LinkedHashMap<String, Map<String, Object>>();
        for (var e : timeline.live()) {
            e.row()
                    .ifPresent(row -> said.computeIfAbsent(row, _ -> new LinkedHashMap<>())
                            .putAll(e.values()));
        }
        var out = new LinkedHashMap<>(fields);
        for (var field : procedure.fields().values()) {
            if (field.type() == FieldType.TABLE && !said.isEmpty() && fields.get(field.id()) instanceof List<?>) {
                var key = field.columns().getFirst().id();
                out.put(
                        field.id(),
                        rows(fields, field.id()).stream()
                                .map(row -> {
                                    var whole = new LinkedHashMap<>(row);
                                    whole.putAll(said.getOrDefault(String.valueOf(row.get(key)), Map.of()));
                                    return whole;
                                })
                                .toList());
            }
        }
        return out;
    }

    /** The rows of a table, each a map of its columns. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> rows(Map<String, Object> fields, String table) {
        return fields.get(table) instanceof List<?> list ? (List<Map<String, Object>>) list : List.of();
    }

    /** The keys of a table's rows: the values of its first column. */
    public List<String> rowKeys(String table) {
        var keyColumn = procedure.field(table).map(f -> f.columns().getFirst().id());
        return keyColumn.isEmpty()
                ? List.of()
                : rows(fields, table).stream()
                        .map(r -> String.valueOf(r.get(keyColumn.get())))
                        .distinct()
                        .toList();
    }

    /** The row with this key. */
    public Optional<Map<String, Object>> row(String table, String key) {
        var keyColumn =
                procedure.field(table).orElseThrow().columns().getFirst().id();
        return rows(fields, table).stream()
                .filter(r -> key.equals(String.valueOf(r.get(keyColumn))))
                .findFirst();
    }

    public static String place(Track track, Optional<String> row) {
        return track.each().isPresent() && row.isPresent() ? track.id() + "[" + row.get() + "]" : track.id();
    }

    /** Whether the matter (of that row, where the state's track has rows and a row is given) is in the state. */
    public boolean in(String state, Optional<String> row) {
        var track = procedure.trackOf(state);
        if (track.each().isPresent() && row.isEmpty()) {
            return statesOf(track).contains(state);
        }
        return state.equals(states.get(place(track, row)));
    }

    /** The states that the rows of a track stand in; one at most for a track without rows. */
    public List<String> statesOf(Track track) {
        if (track.each().isEmpty()) {
            var state = states.get(track.id());
            return state == null ? List.of() : List.of(state);
        }
        var prefix = track.id() + "[";
        return states.entrySet().stream()
                .filter(e -> e.getKey().startsWith(prefix))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether it was merged into another: it then stands nowhere, and neither the clock nor the law does anything in it. */
    public boolean merged() {
        return fields.containsKey(DUPLICATE_OF);
    }

    /** Not yet at an end of the main track, nor merged into another matter. */
    public boolean open() {
        if (merged()) {
            return false;
        }
        var state = states.get(procedure.main().id());
        return state == null || !procedure.main().ends(state);
    }

    /** A state that makes the whole matter stand still, if it is in one. */
    public Optional<Track.State> held() {
        for (var track : procedure.tracks().values()) {
            for (var state : statesOf(track)) {
                var s = track.states().get(state);
                if (s != null && s.holds()) {
                    return Optional.of(s);
                }
            }
        }
        return Optional.empty();
    }
}
