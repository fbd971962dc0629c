package fadu.matter;

import fadu.store.DatabaseRole;
import java.util.List;
import java.util.Map;

/** Makes all projections anew from the entries. What stands in the entries is not touched, nor are counters and refusals. */
public final class Rebuild {
    private final DatabaseRole worker;
    private final Derived derived;

    public Rebuild(DatabaseRole worker, Editions editions) {
        this.worker = worker;
        this.derived = new Derived(worker, editions);
    }

    /** Rebuilds a jurisdiction, whole or not at all; acts wait meanwhile. Returns how many matters. */
    public int run(String jurisdiction) {
        return worker.act(() -> {
            worker.sql()
                    .sql("lock table matter, matter_text, limit_due, link in exclusive mode")
                    .update();
            for (var table : List.of("matter", "matter_text", "limit_due", "link")) {
                worker.sql()
                        .sql("delete from " + table + " where jurisdiction = ?")
                        .param(jurisdiction)
                        .update();
            }
            int[] count = {0};
            derived.all(jurisdiction, portion -> {
                write(jurisdiction, List.copyOf(portion.values()));
                count[0] += portion.size();
            });
            return count[0];
        });
    }

    private void write(String jurisdiction, List<Projection> projections) {
        Map<String, Object> parameters = Projecting.parameters(jurisdiction, projections);
        worker.sql()
                .sql("with brought as (" + Projecting.BROUGHT + "), texts as (" + Projecting.TEXTS + "), projected as ("
                        + Projecting.MATTER + "), limits as (" + Projecting.LIMITS + "), links as (" + Projecting.LINKS
                        + ") select count(*) from projected")
                .params(parameters)
                .query(Long.class)
                .single();
    }
}
