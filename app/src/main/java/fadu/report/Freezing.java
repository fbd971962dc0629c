package fadu.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps the numbers of reports as they were frozen. The latest freezing counts; the earlier ones stay. */
final class Freezing {
    private final JdbcClient sql;

    Freezing(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest freezing up to an instant. */
    Optional<Frozen> of(String jurisdiction, int year, Instant upTo) {
        var values = new LinkedHashMap<String, BigDecimal>();
        var at = new Instant[] {upTo};
        sql.sql("""
                        select source, value, recorded from report_frozen
                        where jurisdiction = :jurisdiction and year = :year and recorded = (
                          select max(recorded) from report_frozen
                          where jurisdiction = :jurisdiction and year = :year and recorded <= :upTo)
                        order by source""")
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .param("upTo", OffsetDateTime.ofInstant(upTo, ZoneOffset.UTC))
                .query(r -> {
                    values.put(r.getString("source"), r.getBigDecimal("value"));
                    at[0] = r.getObject("recorded", OffsetDateTime.class).toInstant();
                });
        return values.isEmpty() ? Optional.empty() : Optional.of(new Frozen(at[0], values));
    }

    void put(String jurisdiction, int year, String person, Instant now, Map<String, BigDecimal> values) {
        sql.sql("""
                        insert into report_frozen (jurisdiction, year, recorded, person, source, value)
                        select :jurisdiction, :year, :recorded, :person, * from unnest(:sources, :values)
                        on conflict do nothing""")
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .param("recorded", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("person", person)
                .param("sources", values.keySet().toArray(String[]::new))
                .param("values", values.values().toArray(BigDecimal[]::new))
                .update();
    }
}
