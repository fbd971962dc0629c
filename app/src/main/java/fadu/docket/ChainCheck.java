package fadu.docket;

import fadu.store.DatabaseRole;
import java.util.Optional;

/**
 * Recomputes the record and compares: every column with its bytes, every link, the log with the entries, the seals with the
 * log. It finds the first thing that does not hold. Reads with a cursor, in one snapshot.
 */
public final class ChainCheck {
    private final DatabaseRole worker;

    public ChainCheck(DatabaseRole worker) {
        this.worker = worker;
    }

    /**
     * What was found.
     *
     * @param entries how many entries were read
     * @param matters of how many matters
     * @param seals   how many seals were compared
     * @param finding the first thing that does not hold; absent when all holds
     */
    public record Result(long entries, long matters, long seals, Optional<Finding> finding) {}

    /** Checks all of a jurisdiction. {@code key}: the seal key, so that signatures are checked too. */
    public Result check(String jurisdiction, Optional<SealKey> key) {
        return worker.look(() -> {
            var entries = new EntryCheck(worker.sql(), jurisdiction, Optional.empty()).run();
            var log = new LogCheck(worker.sql(), jurisdiction);
            var seals = new Seals(worker).all(jurisdiction);
            var finding = entries.finding()
                    .or(() -> log.run(Optional.empty()))
                    .or(() -> new SealCheck(worker, key).run(seals));
            return new Result(entries.entries(), entries.matters(), seals.size(), finding);
        });
    }

    /** Checks one matter: its entries, and that the log knows each of them and no more. */
    public Result checkMatter(String jurisdiction, String matter) {
        return worker.look(() -> {
            var entries = new EntryCheck(worker.sql(), jurisdiction, Optional.of(matter)).run();
            var log = new LogCheck(worker.sql(), jurisdiction);
            var finding = entries.finding().or(() -> log.run(Optional.of(matter)));
            return new Result(entries.entries(), entries.matters(), 0, finding);
        });
    }
}
