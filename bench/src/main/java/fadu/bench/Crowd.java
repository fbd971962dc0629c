package fadu.bench;

import fadu.demo.DemoFolder;
import fadu.demo.DemoYear;
import fadu.demo.Loader;
import fadu.demo.Planner;
import fadu.demo.Progress;
import fadu.matter.House;
import fadu.matter.Tally;
import fadu.store.Database;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A place with very many matters: the year of the demonstration, entered act by act, and then copies of it made in the
 * database. A copy has its own id and everything that pages read (projection, limits, links, docket), but its bytes are
 * those of the original, and its personal values are as if erased: it serves to measure and could never pass
 * verification.
 */
final class Crowd {
    private static final String[] COPIED = {"matter", "matter_text", "entry", "limit_due", "link"};

    private final Database database;
    private final DemoYear year;

    private Crowd(Database database, DemoYear year) {
        this.database = database;
        this.year = year;
    }

    /** Fills a new house, until it has at least so many matters; one that was filled before stays as it is. */
    static DemoYear fill(House house, long matters, Progress progress) {
        var year = DemoFolder.find().year();
        if (house.editions().published().isPresent()) {
            return year;
        }
        house.editions().publish(Place.law(), java.time.Instant.parse("2018-12-31T00:00:00Z"));
        var edition = house.editions().current();
        new Loader(house, year)
                .load(Planner.plan(year, edition.law(), edition.reckoner().calendar()), progress);
        new Crowd(house.database(), year).copy(matters);
        return year;
    }

    private void copy(long matters) {
        long there = count(database.owner().sql());
        int copies = (int) Math.ceilDiv(matters - there, there);
        for (var table : COPIED) {
            if (copies > 0) {
                database.owner().run(() -> copy(database.owner().sql(), table, copies));
            }
        }
        // As the work behind the desk and the database do by themselves, some time after so much was written.
        Tally.draw(database.worker(), year.jurisdiction());
        var owner = database.owner().sql();
        owner.sql("vacuum (analyze) tally").update();
        for (var table : COPIED) {
            owner.sql("vacuum (analyze) " + table).update();
        }
    }

    /** Indexes that are no constraint are made anew after the copying, which is many times quicker. */
    private void copy(JdbcClient owner, String table, int copies) {
        owner.sql("set local maintenance_work_mem = '1GB'").update();
        var indexes = owner.sql("""
                        select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
                        from pg_index where indrelid = :t::regclass and not indisunique order by 1""")
                .param("t", table)
                .query((row, n) -> Map.entry(row.getString("name"), row.getString("definition")))
                .list();
        indexes.forEach(index -> owner.sql("drop index " + index.getKey()).update());
        owner.sql(statement(owner, table))
                .param("j", year.jurisdiction())
                .param("n", copies)
                .update();
        indexes.forEach(index -> owner.sql(index.getValue()).update());
    }

    long count(JdbcClient owner) {
        return owner.sql("select count(*) from matter where jurisdiction = ?")
                .param(year.jurisdiction())
                .query(Long.class)
                .single();
    }

    /** All columns as they are, but for those that name a matter or that must differ in each row. */
    private static String statement(JdbcClient owner, String table) {
        var columns = owner.sql("""
                        select column_name from information_schema.columns
                        where table_name = :t and table_schema = current_schema() and is_generated = 'NEVER'
                        order by ordinal_position""").param("t", table).query(String.class).list();
        var taken = columns.stream().map(Crowd::copied).toList();
        return "insert into %s (%s) select %s from %s t, generate_series(1, :n) c where t.jurisdiction = :j"
                .formatted(table, String.join(", ", columns), String.join(", ", taken), table);
    }

    private static String copied(String column) {
        return switch (column) {
            case "id", "matter", "from_matter", "to_matter", "told_by" -> "t." + column + " || '-c' || c";
            case "idem_key" -> "null";
            case "keyed" -> "false";
            default -> "t." + column;
        };
    }
}
