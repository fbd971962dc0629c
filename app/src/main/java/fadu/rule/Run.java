package fadu.rule;

import fadu.Trouble;
import fadu.law.Act;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** One pass over a matter: the entries made so far, and the course with them. */
final class Run {
    /** More clock acts than this in one pass mean a procedure that runs in a circle. */
    private static final int MOST = 20_000;

    private final World world;
    private final List<NewEntry> entries = new ArrayList<>();
    private Timeline timeline;
    private @Nullable Situation situation;

    Run(World world, Timeline timeline) {
        this.world = world;
        this.timeline = timeline;
    }

    World world() {
        return world;
    }

    Timeline timeline() {
        return timeline;
    }

    /** The matter as it is now, with all that was entered. */
    Situation situation() {
        if (situation == null) {
            situation = Situation.of(world, timeline);
        }
        return situation;
    }

    List<NewEntry> entries() {
        return List.copyOf(entries);
    }

    /** What the clock did: it is written even where the act asked for is refused. */
    List<NewEntry> clockOnly() {
        return entries.stream().filter(e -> e.kind() == EntryKind.CLOCK).toList();
    }

    void add(NewEntry entry) {
        entries.add(entry);
        timeline = timeline.plus(entry.asEvent(timeline.nextSeq()));
        situation = null;
    }

    /** Enters what the clock has to do by the beginning of the day {@code today}. */
    void catchUp(LocalDate today) {
        for (int i = 0; i < MOST; i++) {
            if (timeline.live().isEmpty()) {
                return;
            }
            var next = ClockActs.next(situation());
            if (next.isEmpty() || !ClockActs.due(next.get(), today)) {
                return;
            }
            // What was read for one entry is not stamped on the next.
            add(ClockActs.entry(Situation.of(world, timeline), next.get()));
        }
        throw circle();
    }

    /** Enters an act; where it came late, what the clock did or should have done after it follows. */
    void enter(NewEntry entry) {
        var without = timeline;
        add(entry);
        var late = new LateEntry(world, without, timeline.all().getLast());
        for (int i = 0; i < MOST; i++) {
            var follows = late.next(timeline);
            if (follows.isEmpty()) {
                return;
            }
            add(follows.get());
        }
        throw circle();
    }

    private Trouble circle() {
        return new Trouble(
                "事项 " + world.matter() + " 的自动环节循环不止，未记入：请运行 law check 检查该程序",
                "the clock acts of " + world.matter() + " run in a circle, nothing was entered: run law check");
    }

    /** Enters a system act, for each row where it may be, if its gate is open. */
    void system(Act act) {
        var rows = act.row().isEmpty()
                ? List.of(Optional.<String>empty())
                : situation().standing().rowKeys(act.row().get()).stream()
                        .map(Optional::of)
                        .toList();
        for (var row : rows) {
            var now = Situation.of(world, timeline);
            if (possible(now, act, row)) {
                add(ClockActs.unasked(now, EntryKind.SYSTEM, act, row, world.time()));
            }
        }
    }

    private boolean possible(Situation now, Act act, Optional<String> row) {
        var standing = now.standing();
        boolean allowed = act.anywhere() || act.from().stream().anyMatch(s -> standing.in(s, row));
        boolean held = standing.held().isPresent() && !act.inHold();
        boolean again = act.once() && timeline.last(act.id(), row).isPresent();
        if (!allowed || held || again || standing.merged()) {
            return false;
        }
        var gate = standing.procedure().gates().get(act.when().orElseThrow());
        return gate != null
                && new Gates(now, "system", Map.of(), row, world.today())
                        .closed(gate)
                        .isEmpty();
    }

    /** Takes a clock act back. */
    static NewEntry voiding(World world, Event clock, Event cause) {
        return new NewEntry(
                EntryKind.VOID,
                clock.procedure(),
                clock.act(),
                clock.row(),
                clock.effective(),
                world.time(),
                "clock",
                "clock",
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                OptionalInt.of(clock.seq()),
                "第 " + cause.seq() + " 号记录表明其前提不存在 / entry " + cause.seq() + " shows that it had no ground");
    }
}
