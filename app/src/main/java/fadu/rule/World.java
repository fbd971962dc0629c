package fadu.rule;

import fadu.law.Law;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;

/**
 * What a decision depends on besides the matter itself. All of it is passed in, so that it can be replayed.
 *
 * @param reckoner how periods are counted, with the calendar
 * @param settings the place's values by {@code procedure.setting} or {@code setting}; defaults stand in the law
 * @param now the instant of recording
 */
public record World(
        Law law, Reckoner reckoner, Map<String, Object> settings, Elsewhere elsewhere, String matter, Instant now) {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public LocalDateTime time() {
        return LocalDateTime.ofInstant(now, ZONE);
    }

    public LocalDate today() {
        return time().toLocalDate();
    }
}
