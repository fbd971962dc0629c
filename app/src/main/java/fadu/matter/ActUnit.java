package fadu.matter;

import fadu.law.Act;
import fadu.law.Field;
import fadu.law.Procedure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The unit whose posts do an act.
 *
 * @param procedure under which it is done
 */
public record ActUnit(Procedure procedure, Act act) {

    /**
     * That of a matter.
     *
     * @param key of the row that the act concerns
     */
    public Optional<String> in(MatterRow matter, Optional<String> key) {
        if (act.whose().isEmpty()) {
            return matter.unit();
        }
        if (ofOpener()) {
            return matter.openedIn().or(matter::unit);
        }
        return table().map(t -> rows(matter.fields(), t)
                        .filter(row -> key.isPresent()
                                && key.get()
                                        .equals(row.get(t.columns().getFirst().id())))
                        .flatMap(this::named))
                .orElseGet(() -> named(matter.fields()))
                .findFirst();
    }

    /** All the units that the matter names for it, but for the one that opened it. */
    Stream<String> all(Map<String, Object> fields) {
        if (act.whose().isEmpty() || ofOpener()) {
            return Stream.empty();
        }
        return table().map(t -> rows(fields, t).flatMap(this::named)).orElseGet(() -> named(fields));
    }

    private boolean ofOpener() {
        return act.whose().equals(Optional.of(Act.OPENER));
    }

    /** The table whose rows name it. */
    private Optional<Field> table() {
        return act.row()
                .flatMap(procedure::field)
                .filter(t -> t.columns().stream().anyMatch(c -> act.whose().equals(Optional.of(c.id()))));
    }

    private Stream<String> named(Map<?, ?> values) {
        return act.whose().stream()
                .flatMap(id -> Stream.ofNullable(values.get(id)))
                .map(String::valueOf);
    }

    private static Stream<Map<?, ?>> rows(Map<?, ?> fields, Field table) {
        return fields.get(table.id()) instanceof List<?> list
                ? list.stream().filter(Map.class::isInstance).map(row -> (Map<?, ?>) row)
                : Stream.empty();
    }
}
