package fadu.document;

import fadu.law.Act;
import fadu.law.Field;
import fadu.law.Form;
import fadu.law.Procedure;
import fadu.law.Statute;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is worded from. All of it follows from the docket and the edition of the law.
 *
 * @param organ whose paper it is
 * @param number of the paper
 * @param matterNumber the number of the matter, once it has one
 * @param day on which the act takes effect
 * @param row the row that the act concerns
 * @param given what the entry holds, by field
 * @param hidden the fields of which the entry holds personal values
 * @param fields what the matter holds with the entry
 * @param until the day to which the act extends a limit; reckoned only for a paper that says it
 * @param statutes the texts that may be cited
 */
public record PaperFacts(
        Procedure procedure,
        Act act,
        Procedure.Document document,
        Form form,
        String organ,
        Optional<String> number,
        Optional<String> matterNumber,
        LocalDate day,
        Optional<String> row,
        Map<String, Object> given,
        Set<String> hidden,
        Map<String, Object> fields,
        Supplier<Optional<LocalDate>> until,
        Map<String, Statute> statutes) {

    /** A field of the act, or of the matter. */
    Optional<Field> field(String id) {
        return act.fields().stream()
                .map(Act.Input::field)
                .filter(f -> f.id().equals(id))
                .findFirst()
                .or(() -> procedure.field(id));
    }

    /** What the matter holds, the entry's own values first, then those of the row that it concerns. */
    Map<String, Object> known() {
        var known = new LinkedHashMap<>(fields);
        act.row().flatMap(table -> row.flatMap(key -> cells(table, key))).ifPresent(known::putAll);
        act.adds().ifPresent(table -> cells(given.get(table + "+"), known));
        known.putAll(given);
        return known;
    }

    private Optional<Map<String, Object>> cells(String table, String key) {
        var first = procedure.field(table).map(f -> f.columns().getFirst().id());
        return fields.get(table) instanceof List<?> rows
                ? rows.stream()
                        .filter(r -> r instanceof Map<?, ?> m && key.equals(String.valueOf(m.get(first.orElse("")))))
                        .findFirst()
                        .map(r -> cells(r, new LinkedHashMap<>()))
                : Optional.empty();
    }

    private static Map<String, Object> cells(@Nullable Object row, Map<String, Object> into) {
        if (row instanceof Map<?, ?> cells) {
            cells.forEach((column, value) -> into.put(String.valueOf(column), value));
        }
        return into;
    }
}
