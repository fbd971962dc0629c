package fadu.demo;

import fadu.Trouble;
import fadu.matter.House;
import fadu.rule.World;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The demonstration's time: it begins on its day after all that was recorded, goes on from there, and never leaves the
 * day.
 */
public final class DemoClock implements InstantSource {
    /** The attribute of a demonstration that says its day. */
    static final String DAY = "day";

    private static final int HOUR = 14;

    private final Instant begin;
    private final Instant end;
    private final long began;

    private DemoClock(Instant begin, Instant end, long began) {
        this.begin = begin;
        this.end = end;
        this.began = began;
    }

    /**
     * The time of a place: on the given day; else, in a demonstration, on its day or that of the last entry, whichever is
     * later.
     *
     * @throws Trouble when entries of a later day are there, or the place is no demonstration
     */
    public static DemoClock on(House house, String jurisdiction, Optional<LocalDate> wanted) {
        var last = new Marks(house.database().worker(), jurisdiction).last();
        var there = last.map(l -> LocalDate.ofInstant(l, World.ZONE));
        var place = house.jurisdictions().get(jurisdiction);
        if (!place.demo()) {
            throw new Trouble("“" + jurisdiction + "”不是演示辖区", "“" + jurisdiction + "” is no demonstration");
        }
        var own = Optional.ofNullable(place.attributes().get(DAY))
                .map(LocalDate::parse)
                .or(() -> there)
                .orElseThrow(() -> new Trouble("演示数据尚未装载，请先运行 fadu demo", "nothing is loaded; run: fadu demo"));
        var day = wanted.orElseGet(() -> there.filter(own::isBefore).orElse(own));
        if (there.filter(day::isBefore).isPresent()) {
            throw new Trouble(
                    "演示数据已录到 " + there.get() + "，演示日期不能早于这一天",
                    "entries up to " + there.get() + " are there; the day of the demonstration cannot be earlier");
        }
        var begin = day.atTime(HOUR, 0).atZone(World.ZONE).toInstant();
        var end = day.plusDays(1).atStartOfDay(World.ZONE).toInstant().minusSeconds(1);
        var from =
                last.filter(l -> !l.isBefore(begin)).map(l -> l.plusSeconds(1)).orElse(begin);
        return new DemoClock(from, end, System.nanoTime());
    }

    /** The instant after the last entry of a place; empty where there is none. */
    public static Optional<Instant> standsAt(House house, String jurisdiction) {
        return new Marks(house.database().worker(), jurisdiction).last().map(last -> last.plusSeconds(1));
    }

    /** The day on which it stands. */
    public LocalDate day() {
        return LocalDate.ofInstant(end, World.ZONE);
    }

    @Override
    public Instant instant() {
        var now = begin.plusNanos(System.nanoTime() - began).truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(end) ? end : now;
    }
}
