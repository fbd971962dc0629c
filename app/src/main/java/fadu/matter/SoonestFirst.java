package fadu.matter;

import fadu.store.DatabaseRole;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The few matters whose limits end first, where very many would do: found along the limits in the order of their ends, so
 * that those which come later are not looked at.
 */
public final class SoonestFirst {
    /** A matter may have several limits among the first. */
    private static final int LIMITS_A_MATTER = 4;

    private final DatabaseRole worker;

    public SoonestFirst(DatabaseRole worker) {
        this.worker = worker;
    }

    /** At most so many of the matters that the filter lets through, each with the limit that ends first. */
    public List<MatterRow> rows(ListFilter filter, int size) {
        var parameters = new HashMap<String, Object>();
        var where = ListWhere.of(filter, parameters);
        parameters.put("most", size * LIMITS_A_MATTER);
        var found = new LinkedHashMap<String, MatterRow>();
        worker.sql()
                .sql("""
                        select m.id, m.procedure, m.version, m.unit, m.handler, m.title, m.number, m.opened, m.closed,
                          m.states, m.irregular, m.head_seq, m.fields, d.limit_id, d.row_id, d.version as limit_version,
                          d.nominal, d.rolled, d.target, d.provisional, false as paused
                        from limit_due d join matter m on m.jurisdiction = d.jurisdiction and m.id = d.matter
                        where d.jurisdiction = :jurisdiction and d.status = 'open' and d.rolled is not null%s
                        order by d.rolled, d.matter, d.limit_id, d.row_id limit :most""".formatted(where))
                .params(parameters)
                .query((row, n) -> MatterList.row(row))
                .list()
                .forEach(row -> found.putIfAbsent(row.id(), row));
        return found.values().stream().limit(size).toList();
    }
}
