package fadu.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tables there are, for backup and restore. */
final class Schema {
    private final JdbcClient sql;

    Schema(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A table.
     *
     * @param quoted its name and columns (generated ones left out) as COPY wants them
     */
    record Table(String name, String quoted) {}

    private record Reference(String from, String to) {}

    String version() {
        return sql.sql("select coalesce(max(version::numeric), 0)::text from flyway_schema_history where success")
                .query(String.class)
                .single();
    }

    /** All tables of ours, each after those that it refers to. */
    List<Table> tables() {
        var references = sql.sql("""
                        select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
                        from pg_constraint where contype = 'f' and conrelid <> confrelid""")
                .query((row, n) -> new Reference(row.getString(1), row.getString(2)))
                .list();
        var waiting = new ArrayList<>(unordered());
        var ordered = new ArrayList<Table>();
        var done = new HashSet<String>();
        while (!waiting.isEmpty()) {
            var ready = waiting.stream()
                    .filter(table ->
                            references.stream().allMatch(r -> !r.from().equals(table.name()) || done.contains(r.to())))
                    .findFirst()
                    .orElse(waiting.getFirst()); // tables that refer to each other: their constraints are deferred
            waiting.remove(ready);
            ordered.add(ready);
            done.add(ready.name());
        }
        return ordered;
    }

    private List<Table> unordered() {
        return sql.sql("""
                        select c.relname, format('%I (%s)', c.relname, string_agg(quote_ident(a.attname), ', ' order by attnum))
                        from pg_class c join pg_attribute a on a.attrelid = c.oid
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
                          and c.relname <> 'flyway_schema_history'
                          and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                        group by c.relname order by c.relname""")
                .query((row, n) -> new Table(row.getString(1), row.getString(2)))
                .list();
    }

    /** Sequences that were used, with the last number given. */
    Map<String, Long> sequences() {
        var sequences = new LinkedHashMap<String, Long>();
        sql.sql("""
                        select quote_ident(sequencename), last_value from pg_sequences
                        where schemaname = 'public' and last_value is not null""").query(row -> {
            sequences.put(row.getString(1), row.getLong(2));
        });
        return sequences;
    }
}
