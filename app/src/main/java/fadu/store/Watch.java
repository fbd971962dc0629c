package fadu.store;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The office's watch: the only place that asks what time it is. Everything else is given its time by the one who acts,
 * so that tests and the demonstration year can stand on any day.
 */
public final class Watch {
    /** The zone in which every legal date is a date. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private volatile InstantSource source;

    private Watch(InstantSource source) {
        this.source = source;
    }

    /** A watch that runs with the machine's clock. */
    public static Watch running() {
        return new Watch(InstantSource.system());
    }

    /** A watch that stands still at {@code instant} until it is moved. */
    public static Watch standingAt(Instant instant) {
        return new Watch(InstantSource.fixed(instant));
    }

    /** A watch that stands still at {@code local}, Asia/Shanghai. */
    public static Watch standingAt(LocalDateTime local) {
        return standingAt(local.atZone(ZONE).toInstant());
    }

    /** Stops the watch at {@code instant}; for tests and for loading past years. */
    public void moveTo(Instant instant) {
        source = InstantSource.fixed(instant);
    }

    /** Stops the watch at {@code local}, Asia/Shanghai. */
    public void moveTo(LocalDateTime local) {
        moveTo(local.atZone(ZONE).toInstant());
    }

    /** Lets the watch run with the machine's clock again. */
    public void run() {
        source = InstantSource.system();
    }

    /** The present instant, in whole microseconds: what an entry and the database can hold. */
    public Instant instant() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The present day in Asia/Shanghai. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), ZONE);
    }

    /** The present date and time in Asia/Shanghai. */
    public LocalDateTime local() {
        return LocalDateTime.ofInstant(instant(), ZONE);
    }
}
