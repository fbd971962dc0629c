package fadu.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/**
 * Of which government, for which days, as known when.
 *
 * @param from first effective day, included
 * @param to last effective day, included
 * @param cutoff what was recorded later is not seen
 */
public record Asked(String jurisdiction, LocalDate from, LocalDate to, Instant cutoff) {
    /** A calendar year, as known at {@code cutoff}. */
    public static Asked year(String jurisdiction, int year, Instant cutoff) {
        return new Asked(jurisdiction, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), cutoff);
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put("jurisdiction", jurisdiction);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("cutoff", OffsetDateTime.ofInstant(cutoff, ZoneOffset.UTC));
        return parameters;
    }
}
