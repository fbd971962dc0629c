package fadu.rule;

import fadu.Words;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.law.Field;
import fadu.law.FieldType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the values given with an act: each of its type, nothing unknown, nothing missing. A fault here is no unlawfulness and is
 * refused for facts too.
 */
final class Inputs {
    private final Act act;
    private final List<Irregular> faults = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> personal = new LinkedHashMap<>();

    private Inputs(Act act) {
        this.act = act;
    }

    /**
     * @param happened the act is only recorded, so it may say why and how it is known
     */
    static Inputs of(Act act, Map<String, Object> given, boolean happened) {
        var inputs = new Inputs(act);
        for (var input : act.fields()) {
            inputs.take(input.field(), given.get(input.field().id()));
        }
        for (var key : given.keySet()) {
            if (act.fields().stream().noneMatch(i -> i.field().id().equals(key))
                    && !(happened && key.equals(Reserved.WHY))) {
                inputs.fault(
                        key,
                        "“" + act.name().zh() + "”没有这一项，请删去",
                        "“" + act.name().en() + "” has no such field; leave it out");
            }
        }
        if (happened && given.get(Reserved.WHY) instanceof String why) {
            inputs.values.putIfAbsent(Reserved.WHY, why);
        }
        inputs.extendedBy();
        return inputs;
    }

    /** By how much the act lengthens. */
    private void extendedBy() {
        var by = values.get(Act.EXTENDED_BY);
        if (by != null && !(by instanceof Long n && n > 0)) {
            fault(Act.EXTENDED_BY, "延长多少应为正整数", "by how much it is extended must be a whole number above zero");
        }
    }

    /** What is missing, judged with the values at hand, since a conditional field may hang on another. */
    void requirePresent(Situation situation, String actor, Optional<String> row) {
        // Whoever does not say by how much means the most: what is entered says it.
        Extended.most(situation, act).ifPresent(most -> values.putIfAbsent(Act.EXTENDED_BY, most));
        for (var input : act.fields()) {
            var field = input.field();
            boolean given = values.containsKey(field.id()) || personal.containsKey(field.id());
            boolean asked = !input.optional()
                    || field.needed()
                            .map(e -> e.holds(situation.variables(actor, values, row)))
                            .orElse(false);
            boolean known = input.optional() && situation.standing().fields().containsKey(field.id());
            if (asked && !given && !known && field.type() != FieldType.BOOLEAN) {
                fault(
                        field.id(),
                        "请填写" + field.name().zh(),
                        "fill in " + field.name().en());
            }
        }
    }

    List<Irregular> faults() {
        return faults;
    }

    Map<String, Object> values() {
        return values;
    }

    Map<String, String> personal() {
        return personal;
    }

    private void fault(String field, String zh, String en) {
        faults.add(new Irregular("fields", new Words(zh + "（" + field + "）", en + " (" + field + ")"), Basis.INTERNAL));
    }

    private void take(Field field, @Nullable Object given) {
        if (given == null || "".equals(given)) {
            return;
        }
        switch (FieldValue.of(field, given)) {
            case FieldValue.Right(var value) when field.personal() -> personal.put(field.id(), String.valueOf(value));
            case FieldValue.Right(var value)
            when field.type() == FieldType.TABLE -> values.put(field.id(), withoutPersonal(field, (List<?>) value));
            case FieldValue.Right(var value) -> values.put(field.id(), value);
            case FieldValue.Wrong(var words) -> fault(field.id(), words.zh(), words.en());
        }
    }

    /** Personal columns leave the rows: they are kept as {@code table[row].column}. */
    private List<Object> withoutPersonal(Field table, List<?> rows) {
        var key = table.columns().getFirst().id();
        var out = new ArrayList<Object>();
        for (var row : rows) {
            var cells = new LinkedHashMap<String, Object>();
            ((Map<?, ?>) row).forEach((column, cell) -> cells.put((String) column, cell));
            for (var column : table.columns()) {
                Object secret = column.personal() ? cells.remove(column.id()) : null;
                if (secret != null) {
                    personal.put(table.id() + "[" + cells.get(key) + "]." + column.id(), String.valueOf(secret));
                }
            }
            out.add(cells);
        }
        return List.copyOf(out);
    }
}
