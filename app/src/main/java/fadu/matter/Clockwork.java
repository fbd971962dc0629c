package fadu.matter;

import fadu.Words;
import fadu.store.DatabaseRole;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets every matter take the clock acts that are due, each in a transaction of its own. Any number of nodes may do so at
 * once: a matter that another node holds is left to it, and what it has entered is not due any more. A run that was missed
 * is made up by the next, with the true times of effect.
 */
public final class Clockwork {
    private static final int AT_ONCE = 200;

    /** What one run did. */
    public record Ran(int matters, int entries, List<Failed> failed) {}

    /** A matter on which the clock could not act; the others went on. */
    public record Failed(String jurisdiction, String matter, String why) {
        Words words() {
            return new Words(
                    jurisdiction + " 事项 " + matter + " 到期的环节未能记入：" + why,
                    jurisdiction + ": what is due in matter " + matter + " could not be entered: " + why);
        }
    }

    private record Due(String jurisdiction, String matter, LocalDateTime since) {}

    private final DatabaseRole worker;
    private final Matters matters;

    public Clockwork(DatabaseRole worker, Matters matters) {
        this.worker = worker;
        this.matters = matters;
    }

    /** Does all that is due by {@code now}, in every jurisdiction. */
    public Ran run(Instant now) {
        return run(Optional.empty(), now);
    }

    /** The same in one jurisdiction, whose time may be another than that of the others: a demonstration's. */
    public Ran run(String jurisdiction, Instant now) {
        return run(Optional.of(jurisdiction), now);
    }

    private Ran run(Optional<String> place, Instant now) {
        int acted = 0;
        int entries = 0;
        var failed = new ArrayList<Failed>();
        var after = new Due("", "", LocalDateTime.of(1, 1, 1, 0, 0));
        for (var due = due(place, now, after); !due.isEmpty(); due = due(place, now, after)) {
            for (var one : due) {
                after = one;
                try {
                    int written = matters.clock(one.jurisdiction(), one.matter(), now);
                    acted += written > 0 ? 1 : 0;
                    entries += written;
                } catch (IllegalStateException | IllegalArgumentException | fadu.Trouble e) {
                    failed.add(new Failed(one.jurisdiction(), one.matter(), String.valueOf(e.getMessage())));
                }
            }
        }
        return new Ran(acted, entries, List.copyOf(failed));
    }

    /** The next that are due, in a fixed order, so that one that fails does not stand in the way of the others. */
    private List<Due> due(Optional<String> place, Instant now, Due after) {
        return worker.act(() -> worker.sql()
                .sql("""
                        select jurisdiction, id, next_clock from matter
                        where next_clock <= :now and (:place = '' or jurisdiction = :place)
                          and (next_clock, jurisdiction, id) > (:since, :jurisdiction, :id)
                        order by next_clock, jurisdiction, id limit :most""")
                .param("now", LocalDateTime.ofInstant(now, fadu.rule.World.ZONE))
                .param("place", place.orElse(""))
                .param("since", after.since())
                .param("jurisdiction", after.jurisdiction())
                .param("id", after.matter())
                .param("most", AT_ONCE)
                .query((row, n) -> new Due(row.getString(1), row.getString(2), row.getObject(3, LocalDateTime.class)))
                .list());
    }
}
