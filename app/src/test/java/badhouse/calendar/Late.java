package badhouse.calendar;

import badhouse.law.DateUtil;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports what it may not, and asks four clocks. */
public record Late(DateUtil days, Connection connection, JdbcClient client) {
    /** Asks them. */
    public static List<Object> clocks() {
        Supplier<Instant> now = Instant::now;
        return List.of(now.get(), LocalDate.now(ZoneOffset.UTC), System.currentTimeMillis(), Clock.systemUTC());
    }
}
