package fadu.demo;

import fadu.Trouble;
import fadu.matter.House;
import fadu.rule.World;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The demonstration's time: it begins on its day after all that was recorded, goes on from there, and never leaves the
 * day.
 */
public final class DemoClock implements InstantSource {
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
     * A clock that begins now, at two in the afternoon of the day, or after the last entry where that is later.
     *
     * @throws Trouble when entries of a later day are there
     */
    public static DemoClock on(House house, DemoYear year, LocalDate day) {
        var begin = day.atTime(HOUR, 0).atZone(World.ZONE).toInstant();
        var end = day.plusDays(1).atStartOfDay(World.ZONE).toInstant().minusSeconds(1);
        var last = new Marks(house.database().worker(), year.jurisdiction()).last();
        if (last.isPresent() && last.get().isAfter(end)) {
            var there = LocalDate.ofInstant(last.get(), World.ZONE);
            throw new Trouble(
                    "演示数据已录到 " + there + "，演示日期不能早于这一天",
                    "entries up to " + there + " are there; the day of the demonstration cannot be earlier");
        }
        var from =
                last.filter(l -> !l.isBefore(begin)).map(l -> l.plusSeconds(1)).orElse(begin);
        return new DemoClock(from, end, System.nanoTime());
    }

    @Override
    public Instant instant() {
        var now = begin.plusNanos(System.nanoTime() - began).truncatedTo(ChronoUnit.MICROS);
        return now.isAfter(end) ? end : now;
    }
}
