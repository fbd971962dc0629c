package fadu.rule;

import fadu.law.ProcedureId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An entry that the engine would have written.
 *
 * @param values without personal ones
 * @param personal values that go to the side table
 * @param numbers the number forms that it issues
 * @param settings the settings that were read, with their values
 * @param read the linked matters that guards read, with their heads
 */
public record NewEntry(
        EntryKind kind,
        ProcedureId procedure,
        String act,
        Optional<String> row,
        LocalDate effective,
        LocalDateTime at,
        String actor,
        String recordedBy,
        Map<String, Object> values,
        Map<String, String> personal,
        Map<String, String> moves,
        List<Irregular> irregular,
        List<String> means,
        List<String> numbers,
        Map<String, Object> settings,
        Map<String, Integer> read,
        OptionalInt refers,
        String reason) {

    /** The entry as the engine reads it back, at its place in the docket. */
    public Event asEvent(int seq) {
        return new Event(seq, kind, procedure, act, row, effective, at, actor, values, moves, refers);
    }
}
