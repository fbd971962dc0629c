package fadu.rule;

import fadu.law.ProcedureId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the engine reads of an entry.
 *
 * @param seq its place in the docket, from 1
 * @param procedure the version under which it was made
 * @param row the row that it concerns, of a table with a track of its own
 * @param effective the legal day
 * @param at when it happened, in Asia/Shanghai; this orders the course of the matter, while {@code effective} may date back
 * @param values texts, whole numbers, booleans, lists and maps; a key that ends in {@code +} adds a row to that table
 * @param moves {@code track} or {@code track[row]} to state; an empty state clears it
 * @param refers the entry that it corrects, strikes or voids
 */
public record Event(
        int seq,
        EntryKind kind,
        ProcedureId procedure,
        String act,
        Optional<String> row,
        LocalDate effective,
        LocalDateTime at,
        String actor,
        Map<String, Object> values,
        Map<String, String> moves,
        OptionalInt refers) {

    Event with(LocalDate newEffective, Map<String, Object> newValues) {
        return new Event(
                seq,
                kind,
                procedure,
                act,
                row,
                newEffective,
                kind == EntryKind.CLOCK ? at : newEffective.equals(effective) ? at : newEffective.atStartOfDay(),
                actor,
                newValues,
                moves,
                refers);
    }
}
