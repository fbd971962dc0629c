package fadu.org;

import fadu.Words;
import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The units of a jurisdiction, a tree that changes over the years. */
public final class Units {
    private final DatabaseRole worker;

    public Units(DatabaseRole worker) {
        this.worker = worker;
    }

    /** Adds a unit, or brings it up to date. */
    public void keep(Unit unit) {
        worker.sql()
                .sql("""
                        insert into unit (jurisdiction, id, zh, en, mark, parent, from_day, until_day, successor)
                        values (:jurisdiction, :id, :zh, :en, :mark, :parent, :from, :until, :successor)
                        on conflict (jurisdiction, id) do update set zh = excluded.zh, en = excluded.en,
                          mark = excluded.mark, parent = excluded.parent, from_day = excluded.from_day,
                          until_day = excluded.until_day, successor = excluded.successor""")
                .param("jurisdiction", unit.jurisdiction())
                .param("id", unit.id())
                .param("zh", unit.name().zh())
                .param("en", unit.name().en())
                .param("mark", unit.mark())
                .param("parent", unit.parent().orElse(null))
                .param("from", unit.from())
                .param("until", unit.until().orElse(null))
                .param("successor", unit.successor().orElse(null))
                .update();
    }

    /** All units, those gone too, by id. */
    public List<Unit> all(String jurisdiction) {
        return worker.sql()
                .sql("select * from unit where jurisdiction = ? order by id")
                .param(jurisdiction)
                .query((row, n) -> read(row))
                .list();
    }

    public Optional<Unit> find(String jurisdiction, String id) {
        return worker.sql()
                .sql("select * from unit where jurisdiction = ? and id = ?")
                .params(jurisdiction, id)
                .query((row, n) -> read(row))
                .optional();
    }

    /** A unit and all below it, on any day. */
    public List<String> within(String jurisdiction, String unit) {
        return worker.sql()
                .sql("""
                        with recursive below as (
                          select id from unit where jurisdiction = :jurisdiction and id = :unit
                          union
                          select u.id from unit u join below b on u.parent = b.id where u.jurisdiction = :jurisdiction)
                        select id from below order by id""")
                .param("jurisdiction", jurisdiction)
                .param("unit", unit)
                .query(String.class)
                .list();
    }

    private static Unit read(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("jurisdiction"),
                row.getString("id"),
                new Words(row.getString("zh"), row.getString("en")),
                row.getString("mark"),
                Optional.ofNullable(row.getString("parent")),
                row.getObject("from_day", LocalDate.class),
                Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                Optional.ofNullable(row.getString("successor")));
    }
}
