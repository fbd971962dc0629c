package fadu.matter;

import fadu.docket.Hash;
import fadu.docket.MatterKey;
import fadu.docket.PersonalValues;
import fadu.rule.Event;
import fadu.rule.NewEntry;
import fadu.rule.Situation;
import fadu.rule.Timeline;
import fadu.rule.World;
import fadu.store.DatabaseRole;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A matter in its world at the moment of an act: what was loaded, made ready for the engine. */
final class Scene {
    private final Loading.Loaded loaded;
    private final Lawbook book;
    private final World world;
    private final Stamp stamp;
    private final Optional<NewEntry> moved;
    private final Timeline timeline;

    private Scene(
            Loading.Loaded loaded,
            Lawbook book,
            World world,
            Stamp stamp,
            Optional<NewEntry> moved,
            Timeline timeline) {
        this.loaded = loaded;
        this.book = book;
        this.world = world;
        this.stamp = stamp;
        this.moved = moved;
        this.timeline = timeline;
    }

    /** Limits that a new edition or setting has moved since the last entry move first. */
    static Scene of(DatabaseRole worker, Editions editions, Loading.Loaded loaded, Optional<String> unit, Instant now) {
        var head = loaded.head();
        return of(editions, loaded, unit, now, Linked.held(worker, head.jurisdiction(), head.matter()));
    }

    /** The same for a look: nothing is held, so nothing may be entered. */
    static Scene looked(DatabaseRole worker, Editions editions, Loading.Loaded loaded, Instant now) {
        var head = loaded.head();
        return of(editions, loaded, Optional.empty(), now, Linked.looked(worker, head.jurisdiction(), head.matter()));
    }

    private static Scene of(
            Editions editions, Loading.Loaded loaded, Optional<String> unit, Instant now, Linked others) {
        var head = loaded.head();
        var book = editions.at(loaded.edition());
        var place = PlaceSettings.of(book.law(), head.procedure(), loaded.rules());
        var world = new World(
                book.law(), book.reckoner(), place, others, head.matter(), now.truncatedTo(ChronoUnit.SECONDS));
        var stamp = new Stamp(head.jurisdiction(), head.matter(), unit.or(head::unit), loaded.edition(), place, now);
        var timeline = head.timeline();
        Optional<NewEntry> moved = head.lines().isEmpty() ? Optional.empty() : moved(editions, head, world, timeline);
        var course = moved.map(m -> timeline.plus(event(m, timeline.nextSeq()))).orElse(timeline);
        return new Scene(loaded, book, world, stamp, moved, course);
    }

    private static Optional<NewEntry> moved(Editions editions, Head head, World world, Timeline timeline) {
        var version = head.lines().getLast().event().procedure();
        var own = PlaceSettings.own(world.law(), version, world.settings());
        if (head.edition().equals(world.law().edition()) && head.settings().equals(own)) {
            return Optional.empty();
        }
        var old = editions.at(head.edition());
        var before =
                new World(old.law(), old.reckoner(), head.settings(), world.elsewhere(), world.matter(), world.now());
        var after = new World(world.law(), world.reckoner(), own, world.elsewhere(), world.matter(), world.now());
        return Moved.entry(before, after, timeline);
    }

    static Event event(NewEntry e, int seq) {
        return new Event(
                seq,
                e.kind(),
                e.procedure(),
                e.act(),
                e.row(),
                e.effective(),
                e.at(),
                e.actor(),
                e.values(),
                e.moves(),
                e.refers());
    }

    Loading.Loaded loaded() {
        return loaded;
    }

    Head head() {
        return loaded.head();
    }

    World world() {
        return world;
    }

    Lawbook book() {
        return book;
    }

    Stamp stamp() {
        return stamp;
    }

    /** The course of the matter, with the entry that moves its limits, if there is one. */
    Timeline timeline() {
        return timeline;
    }

    Situation situation() {
        return Situation.of(world, timeline);
    }

    /** What an act writes: the moved limits first. */
    Inscription writing(
            List<NewEntry> entries,
            int asked,
            Map<String, Object> more,
            Optional<String> key,
            Body body,
            Map<String, Hash> documents,
            PersonalValues personal) {
        var all = new ArrayList<NewEntry>();
        moved.ifPresent(all::add);
        all.addAll(entries);
        var head = loaded.head();
        Optional<MatterKey> secret = entries.stream().allMatch(e -> e.personal().isEmpty())
                ? Optional.empty()
                : Optional.of(secret(head, personal));
        var known = head.lines().isEmpty()
                ? Map.<String, Object>of()
                : situation().standing().fields();
        return new Inscription(
                head,
                stamp,
                book,
                all,
                asked < 0 ? asked : asked + all.size() - entries.size(),
                more,
                key,
                body,
                documents,
                loaded.seat(),
                known,
                secret);
    }

    private MatterKey secret(Head head, PersonalValues personal) {
        return loaded.wrapped()
                .map(w -> personal.unwrap(head.jurisdiction(), head.matter(), w))
                // Somebody may have made it while we waited for the matter's lock.
                .or(() -> head.keyed() ? personal.key(head.jurisdiction(), head.matter()) : Optional.empty())
                .orElseGet(() -> personal.newKey(head.jurisdiction(), head.matter()));
    }
}
