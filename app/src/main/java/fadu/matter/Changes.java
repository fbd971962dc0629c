package fadu.matter;

import fadu.docket.Docket;
import fadu.docket.Entry;
import fadu.store.DatabaseRole;
import java.util.HashMap;
import java.util.List;

/** What was entered, in the order of the log, in the matters that somebody may see; a page at a time. */
public final class Changes {
    /** A page looks no farther along the log, however little of it somebody may see. */
    private static final int FARTHEST = 5_000;

    private final DatabaseRole worker;

    public Changes(DatabaseRole worker) {
        this.worker = worker;
    }

    /**
     * A page.
     *
     * @param next the position from which the next goes on
     * @param more whether there is more of the log by now
     */
    public record Page(List<Docket.Logged> changes, long next, boolean more) {}

    private record Stretch(long end, boolean more) {}

    /**
     * What stands in the log after a position.
     *
     * @param filter which matters may be seen
     * @param most so many changes
     */
    public Page after(ListFilter filter, long position, int most) {
        // Where it ends is asked first: what is committed meanwhile comes with the next page, and is not passed over.
        var stretch = stretch(filter.jurisdiction(), position);
        var parameters = new HashMap<String, Object>();
        var where = ListWhere.of(filter, parameters);
        parameters.put("position", position);
        parameters.put("end", stretch.end());
        parameters.put("most", most);
        var changes = worker.sql()
                .sql("""
                        select l.position, e.bytes
                        from log l
                          join matter m on m.jurisdiction = l.jurisdiction and m.id = l.matter
                          join entry e on e.jurisdiction = l.jurisdiction and e.matter = l.matter and e.seq = l.seq
                        where l.jurisdiction = :jurisdiction and l.position > :position and l.position <= :end%s
                        order by l.position limit :most""".formatted(where))
                .params(parameters)
                .query((row, n) -> new Docket.Logged(row.getLong(1), Entry.read(row.getBytes(2))))
                .list();
        return changes.size() < most
                ? new Page(changes, stretch.end(), stretch.more())
                : new Page(changes, changes.getLast().position(), true);
    }

    private Stretch stretch(String jurisdiction, long position) {
        return worker.sql()
                .sql("""
                        select coalesce(max(position), :position), count(*) = :farthest
                        from (
                          select position from log where jurisdiction = :jurisdiction and position > :position
                          order by position limit :farthest) l""")
                .param("jurisdiction", jurisdiction)
                .param("position", position)
                .param("farthest", FARTHEST)
                .query((row, n) -> new Stretch(row.getLong(1), row.getBoolean(2)))
                .single();
    }
}
