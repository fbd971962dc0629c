package fadu.matter;

import fadu.law.Act;
import fadu.law.Awaited;
import fadu.law.Field;
import fadu.law.Limit;
import fadu.law.Procedure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The unit whose posts do an act.
 *
 * @param procedure under which it is done
 */
public record ActUnit(Procedure procedure, Act act) {

    /**
     * The unit of a limit, where not the posts of the matter's own unit meet it.
     *
     * @param awaited what the procedure waits for under which the limit was born
     * @param row that the limit concerns
     * @param opened the unit that opened the matter
     */
    public static Optional<String> meeting(
            Awaited awaited, Limit limit, Optional<String> row, Map<String, Object> fields, Optional<String> opened) {
        var acts = awaited.ends(limit);
        return acts.stream().allMatch(a -> a.whose().isPresent())
                ? acts.stream()
                        .flatMap(a -> new ActUnit(awaited.procedure(), a).named(fields, row, opened).stream())
                        .findFirst()
                : Optional.empty();
    }

    /**
     * That of a matter.
     *
     * @param key of the row that the act concerns
     */
    public Optional<String> in(MatterRow matter, Optional<String> key) {
        return act.whose().isEmpty()
                ? matter.unit()
                : named(matter.fields(), key, matter.openedIn().or(matter::unit));
    }

    /** Those of a matter, whichever row the act will concern. */
    public Set<Optional<String>> in(MatterRow matter) {
        return table().isEmpty()
                ? Set.of(in(matter, Optional.empty()))
                : all(matter.fields()).map(Optional::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Where a matter says it: the field, or table and column with a point between; empty for the unit with which it lies. */
    public String where() {
        return table().map(t -> t.id() + ".").orElse("") + act.whose().orElse("");
    }

    /**
     * A condition: that the unit is one of those in a column, joined by commas.
     *
     * @param said the column that holds {@link #where}
     * @param matter how the statement calls the matter
     */
    static String among(String said, String units, String matter) {
        return """
                case
                  when %1$s = '' then %3$s.unit = any(string_to_array(%2$s, ','))
                  when %1$s = '%4$s' then coalesce(%3$s.opened_in, %3$s.unit) = any(string_to_array(%2$s, ','))
                  when %1$s like '%%.%%' then exists (
                    select 1 from jsonb_path_query(%3$s.fields->split_part(%1$s, '.', 1), '$[*]') as r(named)
                    where r.named->>split_part(%1$s, '.', 2) = any(string_to_array(%2$s, ',')))
                  else %3$s.fields->>%1$s = any(string_to_array(%2$s, ',')) end""".formatted(said, units, matter, Act.OPENER);
    }

    /** All the units that the matter names for it, but for the one that opened it. */
    Stream<String> all(Map<String, Object> fields) {
        if (act.whose().isEmpty() || ofOpener()) {
            return Stream.empty();
        }
        return table().map(t -> rows(fields, t).flatMap(this::named)).orElseGet(() -> named(fields));
    }

    private Optional<String> named(Map<String, Object> fields, Optional<String> key, Optional<String> opened) {
        if (ofOpener()) {
            return opened;
        }
        return table().map(t -> rows(fields, t)
                        .filter(row -> key.isPresent()
                                && key.get()
                                        .equals(row.get(t.columns().getFirst().id())))
                        .flatMap(this::named))
                .orElseGet(() -> named(fields))
                .findFirst();
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
