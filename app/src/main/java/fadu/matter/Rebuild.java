package fadu.matter;

import fadu.store.DatabaseRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes all projections anew from the entries, and sets counters to the last numbers that the entries hold. What stands in
 * the entries is not touched, nor is the log of refusals, which nothing else tells of.
 */
public final class Rebuild {
    private static final List<String> TABLES = List.of("matter", "matter_text", "limit_due", "link", "matter_file");

    private final DatabaseRole worker;
    private final Editions editions;

    public Rebuild(DatabaseRole worker, Editions editions) {
        this.worker = worker;
        this.editions = editions;
    }

    /** Rebuilds a jurisdiction, whole or not at all; acts wait meanwhile. Returns how many matters. */
    public int run(String jurisdiction) {
        return worker.act(() -> {
            worker.sql()
                    .sql("lock table " + String.join(", ", TABLES) + " in exclusive mode")
                    .update();
            for (var table : TABLES) {
                worker.sql()
                        .sql("delete from " + table + " where jurisdiction = ?")
                        .param(jurisdiction)
                        .update();
            }
            int[] count = {0};
            var numbers = new IssuedNumbers(editions);
            var files = new ArrayList<AttachedFiles.Row>();
            var derived = new Derived(worker, editions, docket -> {
                numbers.read(docket);
                files.addAll(AttachedFiles.of(docket));
            });
            derived.all(jurisdiction, portion -> {
                write(jurisdiction, List.copyOf(portion.values()));
                worker.sql()
                        .sql(AttachedFiles.SQL)
                        .params(AttachedFiles.parameters(jurisdiction, files))
                        .query(String.class)
                        .list();
                files.clear();
                count[0] += portion.size();
            });
            if (numbers.wrong().isEmpty()) {
                Numbering.set(worker, jurisdiction, numbers.last());
            } else {
                // A number that could not be read may be the last: counted on from a lower one, it would be issued
                // twice.
                Numbering.raise(worker, jurisdiction, numbers.last());
            }
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
