package fadu.notice;

import fadu.matter.Editions;
import fadu.org.Posts;
import fadu.org.Units;
import fadu.store.Watch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Who is where, read once for a run. */
final class Places {
    private record Read(Instant at, Place place) {}

    private final Editions editions;
    private final Units units;
    private final Posts posts;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    Places(Editions editions, Units units, Posts posts) {
        this.editions = editions;
        this.units = units;
        this.posts = posts;
    }

    /** The place at that instant; the same instant is a run. */
    Place at(String jurisdiction, Instant now) {
        return read.compute(
                        jurisdiction,
                        (j, old) -> old != null && old.at().equals(now)
                                ? old
                                : new Read(
                                        now, Place.of(j, LocalDate.ofInstant(now, Watch.ZONE), editions, units, posts)))
                .place();
    }
}
