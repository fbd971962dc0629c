package fadu.demo;

import fadu.store.DatabaseRole;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/** How far a demonstration is loaded. */
final class Marks {
    /** The plan that was loaded, and its last day that is done. */
    record Mark(String plan, LocalDate through) {}

    private final DatabaseRole worker;
    private final String jurisdiction;

    Marks(DatabaseRole worker, String jurisdiction) {
        this.worker = worker;
        this.jurisdiction = jurisdiction;
    }

    Optional<Mark> read() {
        return worker.act(() -> worker.sql()
                .sql("select plan, through from demo_progress where jurisdiction = ?")
                .param(jurisdiction)
                .query((row, n) -> new Mark(row.getString(1), row.getObject(2, LocalDate.class)))
                .optional());
    }

    void write(String plan, LocalDate through) {
        worker.run(
                () -> worker.sql().sql("""
                        insert into demo_progress (jurisdiction, plan, through) values (?, ?, ?)
                        on conflict (jurisdiction) do update set plan = excluded.plan, through = excluded.through""").params(jurisdiction, plan, through).update());
    }

    /** When the last entry was recorded. */
    Optional<Instant> last() {
        return worker.act(() -> worker.sql()
                .sql("select max(recorded) from entry where jurisdiction = ?")
                .param(jurisdiction)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant));
    }
}
