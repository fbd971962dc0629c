package fadu.document;

import fadu.law.Act;
import fadu.law.Field;
import fadu.law.Form;
import fadu.law.Procedure;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a paper is worded from. All of it follows from the docket and the edition of the law.
 *
 * @param organ whose paper it is
 * @param number of the paper
 * @param matterNumber the number of the matter, once it has one
 * @param day on which the act takes effect
 * @param row the row that the act concerns
 * @param until when it extends a limit
 * @param given what the entry holds, by field
 * @param hidden the fields of which the entry holds personal values
 * @param fields what the matter holds with the entry
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
        Optional<LocalDate> until,
        Map<String, Object> given,
        Set<String> hidden,
        Map<String, Object> fields) {

    /** A field of the act, or of the matter. */
    Optional<Field> field(String id) {
        return act.fields().stream()
                .map(Act.Input::field)
                .filter(f -> f.id().equals(id))
                .findFirst()
                .or(() -> procedure.field(id));
    }

    /** What the matter holds, the entry's own values first. */
    Map<String, Object> known() {
        var known = new LinkedHashMap<>(fields);
        known.putAll(given);
        return known;
    }
}
