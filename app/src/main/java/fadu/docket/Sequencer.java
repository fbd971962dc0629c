package fadu.docket;

import fadu.store.DatabaseRole;

/**
 * Moves what is committed from {@code pending} into the log, and gives it its position. Positions have no gaps; a matter's
 * entries keep their order; an entry whose transaction commits late comes late and is not lost.
 */
public final class Sequencer {
    private static final int BATCH = 1_000;

    private final DatabaseRole worker;

    public Sequencer(DatabaseRole worker) {
        this.worker = worker;
    }

    /** Moves all that is committed now in {@code jurisdiction}; returns how many. Another node may do it at once. */
    public int run(String jurisdiction) {
        int all = 0;
        for (int moved = batch(jurisdiction); moved > 0; moved = batch(jurisdiction)) {
            all += moved;
        }
        return all;
    }

    /** Moves all that is committed now, in every jurisdiction; returns how many. */
    public int run() {
        var waiting = worker.act(() -> worker.sql()
                .sql("select distinct jurisdiction from pending")
                .query(String.class)
                .list());
        return waiting.stream().mapToInt(this::run).sum();
    }

    private int batch(String jurisdiction) {
        return worker.act(() -> {
            // A statement of its own: the next one must see what the last holder of the lock committed.
            worker.sql()
                    .sql("select pg_advisory_xact_lock(hashtextextended('fadu log ' || :jurisdiction, 0))")
                    .param("jurisdiction", jurisdiction)
                    .query(row -> {});
            return worker.sql()
                    .sql("""
                            with taken as (
                              delete from pending
                              where jurisdiction = :jurisdiction and id in (
                                select id from pending where jurisdiction = :jurisdiction order by id limit :batch)
                              returning id, matter, seq, hash
                            ), last as (
                              select coalesce(max(position), 0) as position from log where jurisdiction = :jurisdiction
                            )
                            insert into log (jurisdiction, position, matter, seq, hash)
                            select :jurisdiction, last.position + row_number() over (order by id), matter, seq, hash
                            from taken, last""")
                    .param("jurisdiction", jurisdiction)
                    .param("batch", BATCH)
                    .update();
        });
    }
}
