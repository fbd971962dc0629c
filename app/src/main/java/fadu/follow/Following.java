package fadu.follow;

import fadu.Trouble;
import fadu.Words;
import fadu.docket.Docket;
import fadu.docket.Sequencer;
import fadu.store.DatabaseRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Leads followers along the log. Each has its own place; a failure keeps it at the entry that failed, which is tried again
 * with the next run, while the other followers go on. Several nodes may run at once: a follower does nothing twice.
 */
public final class Following {
    private static final int AT_ONCE = 1_000;
    /** What followers bring about may again have followers; more rounds than this mean that they drive each other on. */
    private static final int ROUNDS = 100;

    /** What a run did. */
    public record Ran(long entries, List<Stuck> stuck) {}

    /** A follower that could not do its work at a position; nothing after it was done by this follower. */
    public record Stuck(String jurisdiction, String follower, long position, String why) {
        /** The same as a sentence. */
        public Words words() {
            return new Words(
                    jurisdiction + " 后续处理“" + follower + "”停在第 " + position + " 条：" + why,
                    jurisdiction + ": follower “" + follower + "” stands before position " + position + ": " + why);
        }
    }

    private final DatabaseRole worker;
    private final Docket docket;
    private final Sequencer sequencer;
    private final List<Follower> followers;

    public Following(DatabaseRole worker, Docket docket, Sequencer sequencer, List<Follower> followers) {
        this.worker = worker;
        this.docket = docket;
        this.sequencer = sequencer;
        this.followers = List.copyOf(followers);
    }

    /** Moves what is committed into the log and lets every follower follow to its end, in every jurisdiction. */
    public Ran run(Instant now) {
        return run(() -> docket.jurisdictions(), now);
    }

    /** The same in one jurisdiction, whose time may be another than that of the others: a demonstration's. */
    public Ran run(String jurisdiction, Instant now) {
        return run(() -> List.of(jurisdiction), now);
    }

    private Ran run(Supplier<List<String>> places, Instant now) {
        long all = 0;
        var stuck = new ArrayList<Stuck>();
        for (int round = 0; round < ROUNDS; round++) {
            sequencer.run();
            long done = 0;
            for (var jurisdiction : places.get()) {
                for (var follower : followers) {
                    boolean stands = stuck.stream()
                            .anyMatch(s -> s.jurisdiction().equals(jurisdiction)
                                    && s.follower().equals(follower.name()));
                    done += stands ? 0 : lead(follower, jurisdiction, now, stuck);
                }
            }
            all += done;
            if (done == 0) {
                break;
            }
        }
        return new Ran(all, List.copyOf(stuck));
    }

    private long lead(Follower follower, String jurisdiction, Instant now, List<Stuck> stuck) {
        long done = 0;
        long place = place(follower, jurisdiction);
        for (var some = docket.log(jurisdiction, place, AT_ONCE);
                !some.isEmpty();
                some = docket.log(jurisdiction, place, AT_ONCE)) {
            long before = place;
            for (var logged : some) {
                try {
                    follower.follow(logged, now);
                } catch (Trouble | IllegalStateException | IllegalArgumentException e) {
                    stuck.add(new Stuck(
                            jurisdiction, follower.name(), logged.position(), String.valueOf(e.getMessage())));
                    break;
                }
                place = logged.position();
                done++;
            }
            keep(follower, jurisdiction, place);
            if (place - before < some.size()) {
                return done;
            }
        }
        return done;
    }

    /** The last position that a follower has done; 0 before the first. */
    public long place(Follower follower, String jurisdiction) {
        return worker.sql()
                .sql("select position from cursor where jurisdiction = ? and follower = ?")
                .params(jurisdiction, follower.name())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    private void keep(Follower follower, String jurisdiction, long position) {
        worker.sql().sql("""
                        insert into cursor as c (jurisdiction, follower, position) values (?, ?, ?)
                        on conflict (jurisdiction, follower)
                        do update set position = greatest(c.position, excluded.position)""").params(jurisdiction, follower.name(), position).update();
    }
}
