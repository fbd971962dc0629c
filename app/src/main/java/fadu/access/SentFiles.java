package fadu.access;

import fadu.store.DatabaseRole;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that people's programs sent and may cite in an act, each person his own; forgotten when not cited in time. */
public final class SentFiles {
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;

    public SentFiles(DatabaseRole worker) {
        this.jdbc = worker.sql();
    }

    /** Notes that somebody sent a file; sent again it has the newer name. */
    public void keep(String jurisdiction, String person, String sha256, String name, Instant now) {
        jdbc.sql("delete from sent_file where sent < ?")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("""
                        insert into sent_file (jurisdiction, person, sha256, name, sent)
                        values (:jurisdiction, :person, :sha256, :name, :now)
                        on conflict (jurisdiction, person, sha256) do update set name = excluded.name, sent = excluded.sent""")
                .param("jurisdiction", jurisdiction)
                .param("person", person)
                .param("sha256", sha256)
                .param("name", name)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of some files that this person sent: their names by hash. */
    public Map<String, String> of(String jurisdiction, String person, Collection<String> hashes) {
        return jdbc
                .sql("""
                        select sha256, name from sent_file
                        where jurisdiction = ? and person = ? and sha256 = any(?)""")
                .params(jurisdiction, person, hashes.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
