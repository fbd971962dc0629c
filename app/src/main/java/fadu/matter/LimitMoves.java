package fadu.matter;

import fadu.store.DatabaseRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Moves the open limits of all matters after a new edition was published or a place changed a setting, each by an entry that
 * says which limit moved from when to when, and why. Where nothing moves, nothing is entered. Acts that come first move
 * their matter's limits themselves.
 */
public final class LimitMoves {
    private static final int AT_ONCE = 200;

    private record Place(String jurisdiction, String matter) {}

    private final DatabaseRole worker;
    private final Matters matters;

    public LimitMoves(DatabaseRole worker, Matters matters) {
        this.worker = worker;
        this.matters = matters;
    }

    /** After a new edition: all matters with open limits. Returns how many matters moved. */
    public int afterEdition(Instant now) {
        return all(Optional.empty(), Optional.empty(), now);
    }

    /** After another setting: the matters of that kind. Returns how many moved. */
    public int afterSetting(String jurisdiction, Optional<String> procedure, Instant now) {
        return all(Optional.of(jurisdiction), procedure, now);
    }

    private int all(Optional<String> jurisdiction, Optional<String> procedure, Instant now) {
        int moved = 0;
        var after = new Place("", "");
        for (var some = next(jurisdiction, procedure, after);
                !some.isEmpty();
                some = next(jurisdiction, procedure, after)) {
            for (var each : some) {
                moved += matters.refresh(each.jurisdiction(), each.matter(), now) > 0 ? 1 : 0;
                after = each;
            }
        }
        return moved;
    }

    private List<Place> next(Optional<String> jurisdiction, Optional<String> procedure, Place after) {
        return worker.act(() -> worker.sql()
                .sql("""
                        select m.jurisdiction, m.id from matter m
                        where (m.jurisdiction, m.id) > (:after_jurisdiction, :after_matter)
                          and (:jurisdiction = '' or m.jurisdiction = :jurisdiction)
                          and (:procedure = '' or m.procedure = :procedure)
                          and exists (select 1 from limit_due d where d.jurisdiction = m.jurisdiction and d.matter = m.id
                            and d.status in ('open', 'paused', 'promptly'))
                        order by m.jurisdiction, m.id limit :most""")
                .param("after_jurisdiction", after.jurisdiction())
                .param("after_matter", after.matter())
                .param("jurisdiction", jurisdiction.orElse(""))
                .param("procedure", procedure.orElse(""))
                .param("most", AT_ONCE)
                .query((row, n) -> new Place(row.getString(1), row.getString(2)))
                .list());
    }
}
