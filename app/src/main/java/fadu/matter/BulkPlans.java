package fadu.matter;

import fadu.rule.Irregular;
import fadu.store.DatabaseRole;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acts that somebody means to do, or does, on many matters: each person sees his own. */
public final class BulkPlans {
    private final JdbcClient jdbc;

    public BulkPlans(DatabaseRole worker) {
        this.jdbc = worker.sql();
    }

    /**
     * One act on many matters.
     *
     * @param typed what was written into its form, as a form sends it; empty until it was given
     * @param done what came of those that were asked, by matter; empty before it was confirmed
     */
    public record Plan(String id, String act, List<String> matters, Optional<String> typed, Map<String, Line> done) {
        /** Those of which nothing came yet. */
        public List<String> left() {
            return matters.stream().filter(m -> !done.containsKey(m)).toList();
        }
    }

    /**
     * What came of the act on one matter.
     *
     * @param seq the entry; 0 where it was refused
     */
    public record Line(int seq, List<Irregular> reasons) {
        static Line of(Result result) {
            return switch (result) {
                case Result.Entered entered -> new Line(entered.seq(), List.of());
                case Result.Refused refused -> new Line(0, refused.reasons());
            };
        }
    }

    /** Remembers which matters are meant. */
    public void make(String jurisdiction, String person, Plan plan, Instant now) {
        jdbc.sql("""
                        insert into bulk (jurisdiction, id, person, act, matters, made)
                        values (:jurisdiction, :id, :person, :act, :matters, :made)""")
                .param("jurisdiction", jurisdiction)
                .param("id", plan.id())
                .param("person", person)
                .param("act", plan.act())
                .param("matters", plan.matters().toArray(String[]::new))
                .param("made", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Keeps what was written into the form, as long as nothing came of any. */
    public void give(String jurisdiction, String id, String typed) {
        jdbc.sql("""
                        update bulk b set typed = :typed where b.jurisdiction = :jurisdiction and b.id = :id
                          and not exists (select 1 from bulk_line l where l.jurisdiction = b.jurisdiction and l.bulk = b.id)""")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .param("typed", typed)
                .update();
    }

    /** Remembers what came of some of them. */
    public void done(String jurisdiction, String id, List<Result> results) {
        var lines = new ArrayList<Map<String, Object>>();
        for (var result : results) {
            var line = Line.of(result);
            lines.add(Map.of("matter", result.matter(), "seq", line.seq(), "reasons", Stamp.json(line.reasons())));
        }
        jdbc.sql("""
                        insert into bulk_line (jurisdiction, bulk, matter, seq, reasons)
                        select :jurisdiction, :id, r.matter, r.seq, r.reasons
                        from jsonb_to_recordset(:lines::jsonb) as r(matter text, seq int, reasons jsonb)
                        on conflict do nothing""")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .param("lines", Json.write(lines))
                .update();
    }

    /** A person's plan. */
    public Optional<Plan> of(String jurisdiction, String person, String id) {
        var lines = new LinkedHashMap<String, Line>();
        jdbc.sql("select matter, seq, reasons::text from bulk_line where jurisdiction = ? and bulk = ? order by matter")
                .params(jurisdiction, id)
                .query(row -> {
                    var reasons = Json.readObjects(row.getString(3)).stream()
                            .map(Irregulars::of)
                            .toList();
                    lines.put(row.getString(1), new Line(row.getInt(2), reasons));
                });
        return jdbc.sql("select act, matters, typed from bulk where jurisdiction = ? and id = ? and person = ?")
                .params(jurisdiction, id, person)
                .query((row, n) -> new Plan(
                        id,
                        row.getString("act"),
                        List.of((String[]) row.getArray("matters").getArray()),
                        Optional.ofNullable(row.getString("typed")),
                        Map.copyOf(lines)))
                .optional();
    }

    /** Forgets a plan of which nothing came. */
    public void forget(String jurisdiction, String person, String id) {
        jdbc.sql("""
                        delete from bulk b where b.jurisdiction = ? and b.id = ? and b.person = ?
                          and not exists (select 1 from bulk_line l where l.jurisdiction = b.jurisdiction and l.bulk = b.id)""").params(jurisdiction, id, person).update();
    }
}
