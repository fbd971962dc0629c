package fadu.rule;

import java.util.Optional;

/**
 * What follows from an entry that came late, or that corrects or strikes one: it may have removed the ground of what the clock
 * did, or given the clock something to do in the middle of the course. Only what hangs on this entry is touched: a setting that
 * has changed since does not bring back what was done under the old one.
 */
final class LateEntry {
    private final World world;
    private final Timeline without;
    private final Event newest;

    /**
     * @param without the course before it was entered
     * @param newest the entry
     */
    LateEntry(World world, Timeline without, Event newest) {
        this.world = world;
        this.without = without;
        this.newest = newest;
    }

    /** The first thing along the course that must be voided or entered because of it. */
    Optional<NewEntry> next(Timeline now) {
        var live = now.live();
        for (int i = Math.max(1, live.indexOf(newest) + 1); i < live.size(); i++) {
            var step = live.get(i);
            var before = Situation.of(world, now.first(i));
            var coming = ClockActs.next(before)
                    .filter(c -> Timeline.clockPrecedes(c.at(), step))
                    .filter(c -> !comesAnyway(c, step));
            if (coming.isPresent()) {
                return Optional.of(ClockActs.entry(before, coming.get()));
            }
            boolean groundless = step.kind() == EntryKind.CLOCK
                    && step.seq() < newest.seq()
                    && !ClockActs.grounded(before, step)
                    && groundedWithout(step);
            if (groundless) {
                return Optional.of(Run.voiding(world, step, newest));
            }
        }
        return Optional.empty();
    }

    private boolean comesAnyway(ClockActs.Coming coming, Event step) {
        var before = without.before(step);
        return !before.live().isEmpty()
                && ClockActs.next(Situation.of(world, before))
                        .filter(c -> c.act().id().equals(coming.act().id())
                                && c.row().equals(coming.row())
                                && c.at().equals(coming.at()))
                        .isPresent();
    }

    private boolean groundedWithout(Event clock) {
        var before = without.before(clock);
        return !before.live().isEmpty() && ClockActs.grounded(Situation.of(world, before), clock);
    }
}
