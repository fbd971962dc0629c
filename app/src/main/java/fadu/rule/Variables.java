package fadu.rule;

import fadu.law.Act;
import fadu.law.Expr;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.Procedure;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an expression sees of a matter. Every name that the checker knows is there, with its neutral value where nothing was given. */
final class Variables {
    private final Map<String, @Nullable Object> map = new HashMap<>();

    private Variables() {}

    /**
     * @param values of the act at hand, over those of the matter
     * @param row the row of a row act
     */
    static Map<String, @Nullable Object> of(
            Situation situation, String actor, Map<String, Object> values, Optional<String> row, Expr... used) {
        var v = new Variables();
        var standing = situation.standing();
        var procedure = standing.procedure();
        v.map.put("today", situation.world().today().toString());
        v.map.put("actor", actor);
        v.fields(procedure, standing.fields(), values);
        v.acts(procedure, situation.timeline(), row);
        v.states(procedure, standing, row);
        v.settings(procedure, situation);
        v.map.put("row", row.isPresent() ? situation.row(row.get(), values) : Map.of());
        v.derived(procedure);
        for (var expr : used) {
            v.limits(expr, situation, row);
        }
        return v.map;
    }

    private void fields(Procedure procedure, Map<String, Object> fields, Map<String, Object> values) {
        for (var field : procedure.fields().values()) {
            if (!field.personal()) {
                Object value = values.get(field.id());
                map.put(field.id(), value != null ? value : fields.getOrDefault(field.id(), neutral(field)));
            }
        }
        for (var act : procedure.acts().values()) {
            for (var input : act.fields()) {
                var field = input.field();
                if (!field.personal() && !map.containsKey(field.id())) {
                    Object value = values.get(field.id());
                    map.put(field.id(), value != null ? value : fields.getOrDefault(field.id(), neutral(field)));
                }
            }
        }
    }

    private static @Nullable Object neutral(Field field) {
        return switch (field.type()) {
            case BOOLEAN -> false;
            case TABLE, CHOICES, OFFICERS -> List.of();
            default -> null;
        };
    }

    /** Derived fields in the order of the file: one may use those above it. */
    private void derived(Procedure procedure) {
        for (var field : procedure.derived().values()) {
            map.put(field.id(), field.is().orElseThrow().eval(map));
        }
    }

    private void acts(Procedure procedure, Timeline timeline, Optional<String> row) {
        var done = new HashMap<String, Object>();
        var count = new HashMap<String, Object>();
        var last = new HashMap<String, Object>();
        for (var act : procedure.acts().values()) {
            var entries = timeline.live().stream()
                    .filter(e -> e.act().equals(act.id()))
                    .filter(e -> row.isEmpty() || e.row().isEmpty() || e.row().equals(row))
                    .toList();
            done.put(act.id(), !entries.isEmpty());
            count.put(act.id(), (long) entries.size());
            last.put(act.id(), last(act, entries));
        }
        map.put("done", done);
        map.put("count", count);
        map.put("last", last);
    }

    private static Map<String, @Nullable Object> last(Act act, List<Event> entries) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var input : act.fields()) {
            values.put(input.field().id(), neutral(input.field()));
        }
        if (!entries.isEmpty()) {
            values.putAll(entries.getLast().values());
        }
        return values;
    }

    private void states(Procedure procedure, Standing standing, Optional<String> row) {
        var at = new HashMap<String, Object>();
        var every = new HashMap<String, Object>();
        var began = new HashMap<String, Object>();
        var quiet = new HashMap<String, Object>();
        for (var track : procedure.tracks().values()) {
            var states = row.isPresent() && track.each().isPresent()
                    ? Optional.ofNullable(standing.states().get(Standing.place(track, row)))
                            .map(List::of)
                            .orElse(List.of())
                    : standing.statesOf(track);
            boolean all = row.isPresent()
                    || track.each()
                            .map(t -> standing.rowKeys(t).size() == states.size())
                            .orElse(true);
            began.put(track.id(), !states.isEmpty());
            quiet.put(track.id(), states.stream().allMatch(track::ends));
            for (var state : track.states().keySet()) {
                at.put(state, states.contains(state));
                every.put(state, all && !states.isEmpty() && states.stream().allMatch(state::equals));
            }
        }
        map.put("at", at);
        map.put("every", every);
        map.put("began", began);
        map.put("quiet", quiet);
    }

    private void settings(Procedure procedure, Situation situation) {
        var values = new HashMap<String, @Nullable Object>();
        for (var setting : procedure.settings().values()) {
            Object value = situation.setting(setting).orElse(null);
            if (value == null && setting.type() == FieldType.CHOICES) {
                value = List.of();
            }
            values.put(setting.id(), value);
        }
        map.put("setting", values);
    }

    /** Limits cost most, so they are computed only for an expression that speaks of them. */
    private void limits(Expr expr, Situation situation, Optional<String> row) {
        if (map.containsKey("kept")
                || !(expr.text().contains("kept[") || expr.text().contains("running["))) {
            return;
        }
        var kept = new HashMap<String, Object>();
        var running = new HashMap<String, Object>();
        for (var limit : situation.standing().procedure().limits().keySet()) {
            var states = situation.limits().stream()
                    .filter(l -> l.limit().id().equals(limit))
                    .filter(l -> row.isEmpty() || l.row().isEmpty() || l.row().equals(row))
                    .toList();
            var today = situation.world().today();
            kept.put(limit, states.stream().allMatch(l -> l.kept(today)));
            running.put(limit, states.stream().anyMatch(LimitState::running));
        }
        map.put("kept", kept);
        map.put("running", running);
    }
}
