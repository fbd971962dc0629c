package fadu.report;

import fadu.Words;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words that people put into reports. The latest of each part counts; the earlier ones stay. */
final class Drafts {
    private final JdbcClient sql;

    Drafts(JdbcClient sql) {
        this.sql = sql;
    }

    /** As they stood at an instant, by part. */
    Map<String, Draft> of(String jurisdiction, int year, Instant at) {
        var out = new LinkedHashMap<String, Draft>();
        sql.sql("""
                        select distinct on (part) part, zh, en, person, recorded from report_draft
                        where jurisdiction = :jurisdiction and year = :year and recorded <= :at
                        order by part, recorded desc""")
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .query((r, n) -> new Draft(
                        r.getString("part"),
                        new Words(r.getString("zh"), r.getString("en")),
                        r.getString("person"),
                        r.getObject("recorded", OffsetDateTime.class).toInstant()))
                .list()
                .forEach(d -> out.put(d.part(), d));
        return out;
    }

    void put(String jurisdiction, int year, Draft draft) {
        sql.sql("""
                        insert into report_draft (jurisdiction, year, part, recorded, person, zh, en)
                        select :jurisdiction, :year, :part,
                          greatest(:recorded::timestamptz, max(recorded) + interval '1 microsecond'), :person, :zh, :en
                        from report_draft
                        where jurisdiction = :jurisdiction and year = :year and part = :part""")
                .param("jurisdiction", jurisdiction)
                .param("year", year)
                .param("part", draft.part())
                .param("recorded", OffsetDateTime.ofInstant(draft.recorded(), ZoneOffset.UTC))
                .param("person", draft.person())
                .param("zh", draft.words().zh())
                .param("en", draft.words().en())
                .update();
    }
}
