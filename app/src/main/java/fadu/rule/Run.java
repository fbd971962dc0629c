package fadu.rule;

import fadu.law.Act;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** One pass over a matter: the entries made so far, and the course with them. */
final class Run {
    /** More clock acts than this in one pass mean a procedure that runs in a circle. */
    private static final int MOST = 500;

    private final World world;
    private final List<NewEntry> entries = new ArrayList<>();
    private Timeline timeline;

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

    Situation situation() {
        return Situation.of(world, timeline);
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
    }

    /** Enters what the clock has to do by the beginning of the day {@code today}. */
    void catchUp(LocalDate today) {
        for (int i = 0; i < MOST; i++) {
            if (timeline.live().isEmpty()) {
                return;
            }
            var situation = situation();
            var next = ClockActs.next(situation);
            if (next.isEmpty() || !ClockActs.due(next.get(), today)) {
                return;
            }
            add(ClockActs.entry(situation, next.get()));
        }
        throw new IllegalStateException("the clock acts of " + world.matter() + " run in a circle");
    }

    /** Voids what the clock did where the newest entry, happening before it, removed its ground. */
    void voidGroundless() {
        var newest = timeline.all().getLast();
        LocalDateTime since = timeline.live().contains(newest) ? newest.at() : LocalDateTime.MIN;
        for (int i = 0; i < MOST; i++) {
            var situation = situation();
            var groundless = timeline.live().stream()
                    .filter(e -> e.kind() == EntryKind.CLOCK && !e.at().isBefore(since))
                    .filter(e -> e.seq() < newest.seq())
                    .filter(e -> !ClockActs.grounded(situation, e))
                    .findFirst();
            if (groundless.isEmpty()) {
                return;
            }
            add(voiding(groundless.get(), newest));
        }
    }

    private NewEntry voiding(Event clock, Event cause) {
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

    /** Enters a system act, for each row where it may be, if its gate is open. */
    void system(Act act) {
        var rows = act.row().isEmpty()
                ? List.of(Optional.<String>empty())
                : situation().standing().rowKeys(act.row().get()).stream()
                        .map(Optional::of)
                        .toList();
        for (var row : rows) {
            var situation = situation();
            var gate = situation.standing().procedure().gates().get(act.when().orElseThrow());
            boolean allowed =
                    act.from().stream().anyMatch(s -> situation.standing().in(s, row));
            boolean open = gate != null
                    && new Gates(situation, "system", Map.of(), row, world.today())
                            .closed(gate)
                            .isEmpty();
            if (allowed && open) {
                add(systemEntry(situation, act, row));
            }
        }
    }

    private NewEntry systemEntry(Situation situation, Act act, Optional<String> row) {
        return new NewEntry(
                EntryKind.SYSTEM,
                situation.standing().procedure().id(),
                act.id(),
                row,
                world.today(),
                world.time(),
                "system",
                "system",
                Map.of(),
                Map.of(),
                Moves.of(situation, act, "system", Map.of(), row),
                List.of(),
                act.means(),
                List.of(),
                situation.settingsRead(),
                situation.mattersRead(),
                OptionalInt.empty(),
                "");
    }
}
