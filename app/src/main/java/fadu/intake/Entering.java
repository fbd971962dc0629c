package fadu.intake;

import fadu.Trouble;
import fadu.Words;
import fadu.law.Act;
import fadu.law.Basis;
import fadu.law.Field;
import fadu.law.FieldType;
import fadu.law.Procedure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a row comes into the docket. */
public sealed interface Entering {
    /** The row is an act that opens a matter, as a person would do it. */
    record ByAct(String act) implements Entering {}

    /**
     * The row is a matter of an old ledger, taken on as it is found; nothing in it counts as done here.
     *
     * @param state the column that says where the matter stands: a state, or several of different tracks joined by +
     * @param begun the field with the day on which it began
     * @param past acts done elsewhere, from which limits may still run, and the columns with their days
     */
    record AsFound(String state, String begun, Map<String, String> past) implements Entering {}

    /** What the columns of a file may hold. A {@link Trouble} where the law knows no such act. */
    default Map<String, Field> fields(Procedure procedure) {
        return switch (this) {
            case ByAct(var act) -> {
                var fields = new LinkedHashMap<String, Field>();
                act(procedure, act)
                        .fields()
                        .forEach(f -> fields.putIfAbsent(f.field().id(), f.field()));
                yield fields;
            }
            case AsFound(var state, var begun, var past) -> {
                past.keySet().forEach(act -> act(procedure, act));
                var fields = new LinkedHashMap<>(procedure.fields());
                if (!fields.containsKey(begun)) {
                    throw new Trouble(
                            procedure.id() + " 没有字段 " + begun + "，导入清单以它为开始之日",
                            procedure.id() + " has no field " + begun + ", by which the register tells the first day");
                }
                fields.put(state, column(state, FieldType.TEXT));
                past.values().forEach(day -> fields.putIfAbsent(day, column(day, FieldType.DATE)));
                yield fields;
            }
        };
    }

    /** Whose work it is to bring such rows in. */
    default List<String> roles(Procedure procedure) {
        return switch (this) {
            case ByAct(var act) -> act(procedure, act).by();
            case AsFound _ ->
                procedure.starts().stream()
                        .flatMap(start -> Stream.ofNullable(procedure.acts().get(start)))
                        .flatMap(act -> act.by().stream())
                        .toList();
        };
    }

    private static Act act(Procedure procedure, String id) {
        var act = procedure.acts().get(id);
        if (act == null) {
            throw new Trouble(
                    "导入清单所指的环节 " + id + " 不存在于 " + procedure.id(),
                    "the register names the act " + id + ", which " + procedure.id() + " lacks");
        }
        return act;
    }

    /** A column that is no field of the matter. */
    private static Field column(String id, FieldType type) {
        return new Field(
                id,
                new Words(id, id),
                type,
                Map.of(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Basis.INTERNAL);
    }
}
