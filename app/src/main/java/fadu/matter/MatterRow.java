package fadu.matter;

import fadu.law.ProcedureId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A matter in a list.
 *
 * @param states in which it stands, of all tracks
 * @param irregular how many of its facts the law did not allow
 * @param fields what it holds, never personal values
 * @param due its open limit that ends first; a paused one where none runs
 */
public record MatterRow(
        String id,
        ProcedureId procedure,
        Optional<String> unit,
        String handler,
        Optional<String> title,
        Optional<String> number,
        LocalDate opened,
        Optional<LocalDate> closed,
        List<String> states,
        int irregular,
        int seq,
        Map<String, Object> fields,
        Optional<DueRow> due) {

    /**
     * A limit that runs. Its name stands in the law, under the version.
     *
     * @param version under which it was born
     * @param row the row that it concerns
     * @param rolled its last day; late is what comes after it
     * @param nominal the last day as counted; remind against it
     * @param paused stands still; its last day is only the earliest possible
     * @param provisional the holidays of that year are not known yet
     */
    public record DueRow(
            String limit,
            Optional<String> row,
            String version,
            Optional<LocalDate> nominal,
            Optional<LocalDate> rolled,
            Optional<LocalDate> target,
            boolean paused,
            boolean provisional) {

        /** Whether its last day is over. */
        public boolean late(LocalDate today) {
            return !paused && rolled.filter(last -> last.isBefore(today)).isPresent();
        }

        /** The limit's id, with its row. */
        public String key() {
            return row.map(r -> r + ".").orElse("") + limit;
        }
    }
}
