package fadu.matter;

import fadu.law.Limit;
import fadu.law.ProcedureId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A matter in a list.
 *
 * @param openedIn the unit that opened it, with which it need not lie
 * @param beside the other units that have a part in it, and so read it
 * @param states in which it stands, of all tracks
 * @param irregular how many of its facts the law did not allow
 * @param fields what it holds, never personal values
 * @param due its open limit that ends first, a paused one where none runs; those of the house before others'
 */
public record MatterRow(
        String id,
        ProcedureId procedure,
        Optional<String> unit,
        Optional<String> openedIn,
        Set<String> beside,
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
     * @param burden who is late when it ends
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
            Limit.Burden burden,
            boolean provisional) {

        /** Whether its last day is over and the house is late. */
        public boolean late(LocalDate today) {
            return !paused
                    && burden == Limit.Burden.HOUSE
                    && rolled.filter(last -> last.isBefore(today)).isPresent();
        }

        /** The limit's id, with its row. */
        public String key() {
            return row.map(r -> r + ".").orElse("") + limit;
        }
    }
}
