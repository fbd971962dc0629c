package fadu.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Instants as the clock on the wall in Asia/Shanghai shows them. */
public final class Times {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Times() {}

    /** {@code 2019-10-23 09:30}. */
    public static String minute(Instant instant) {
        return LocalDateTime.ofInstant(instant, FrameResolver.ZONE).format(MINUTE);
    }
}
