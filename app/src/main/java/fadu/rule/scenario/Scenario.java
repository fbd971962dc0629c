package fadu.rule.scenario;

import fadu.Words;
import fadu.law.ProcedureId;
import fadu.law.yaml.Place;
import fadu.law.yaml.YamlNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A story that a lawyer can read: what is done on which day, and what must follow. */
record Scenario(
        Words name,
        ProcedureId procedure,
        Map<String, Object> settings,
        Map<String, Set<String>> people,
        List<Other> elsewhere,
        List<Step> steps,
        Place place) {

    /** One line of a day. */
    record Step(LocalDate day, Doing doing, Expectation expected, Place place) {}

    /** What is done. */
    sealed interface Doing {
        /**
         * @param paper a decision that happened on paper and is only recorded
         */
        record Do(
                String act,
                String by,
                Optional<String> row,
                Map<String, YamlNode> with,
                Optional<LocalDate> on,
                boolean paper,
                Optional<String> approved,
                Map<String, String> skips)
                implements Doing {}

        /** The clock must have done this by now. */
        record ByClock(String act, Optional<String> row, LocalDate at, Optional<LocalDate> effective)
                implements Doing {}

        /** The system must bring this about now. */
        record BySystem(String act, Optional<String> row) implements Doing {}

        record Meanwhile(Other other) implements Doing {}

        record Set(Map<String, Object> settings) implements Doing {}

        /** Only looks. */
        record Look() implements Doing {}
    }

    /** Another matter, as it stands from a day until another. */
    record Other(
            String id,
            String procedure,
            Map<String, Object> fields,
            List<String> states,
            LocalDate since,
            Optional<LocalDate> until,
            Optional<String> link) {}

    /**
     * What must follow.
     *
     * @param states by row; the empty key is the matter itself
     * @param due by limit or {@code row.limit}
     * @param values what the fields of the matter hold, as texts
     */
    record Expectation(
            Optional<String> refused,
            Optional<String> basis,
            Optional<List<String>> irregular,
            Map<String, List<String>> states,
            Map<String, Ending> due,
            Map<String, String> values,
            List<String> voided,
            Optional<List<String>> may) {}

    /**
     * How a limit must stand.
     *
     * @param status met, late, paused, breached, lapsed, promptly, none, void; or empty for the days
     */
    record Ending(Optional<String> status, Optional<LocalDate> nominal, Optional<LocalDate> rolled) {
        @Override
        public String toString() {
            return status.orElseGet(() -> rolled.map(LocalDate::toString).orElse("?")
                    + nominal.filter(n -> !n.equals(rolled.orElse(n)))
                            .map(n -> " (nominal " + n + ")")
                            .orElse(""));
        }
    }
}
