package fadu.api;

import fadu.Words;
import fadu.law.Procedure;
import fadu.matter.MatterRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A matter in a list.
 *
 * @param procedure its kind and version
 * @param entries how many entries its docket has; what {@code since} of an act takes
 * @param fields what it holds, never personal values
 * @param due its open limit that ends first
 */
record MatterLine(
        String id,
        Optional<String> number,
        String procedure,
        Words kind,
        Optional<String> title,
        Optional<String> unit,
        String handler,
        LocalDate opened,
        Optional<LocalDate> closed,
        List<String> states,
        int irregular,
        int entries,
        Map<String, Object> fields,
        Optional<DueLine> due) {

    /**
     * A limit that runs.
     *
     * @param rolled its last day; late is what comes after it
     * @param nominal the last day as counted
     * @param burden who is late at its end: house, duty (a party) or court
     * @param provisional the holidays of that year are not known yet
     */
    record DueLine(
            String limit,
            Optional<String> row,
            Optional<LocalDate> nominal,
            Optional<LocalDate> rolled,
            boolean paused,
            boolean provisional,
            String burden,
            boolean overdue) {}

    static MatterLine of(MatterRow row, Caller caller) {
        var kind = caller.law()
                .procedure(row.procedure())
                .map(Procedure::name)
                .orElse(new Words(row.procedure().toString(), row.procedure().toString()));
        return new MatterLine(
                row.id(),
                row.number(),
                row.procedure().toString(),
                kind,
                row.title(),
                row.unit(),
                row.handler(),
                row.opened(),
                row.closed(),
                row.states(),
                row.irregular(),
                row.seq(),
                row.fields(),
                row.due()
                        .map(d -> new DueLine(
                                d.limit(),
                                d.row(),
                                d.nominal(),
                                d.rolled(),
                                d.paused(),
                                d.provisional(),
                                d.burden().name().toLowerCase(Locale.ROOT),
                                !d.paused()
                                        && d.rolled()
                                                .filter(caller.today()::isAfter)
                                                .isPresent())));
    }
}
