package fadu.access;

import fadu.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each place decided about its door. */
public final class DoorRuleBook {
    private final JdbcClient jdbc;

    public DoorRuleBook(Database database) {
        this.jdbc = database.worker().sql();
    }

    /** The rules of a place; the defaults where it decided nothing. */
    public DoorRules of(String jurisdiction) {
        return jdbc.sql("""
                        select tries, rest_minutes, address_tries, idle_minutes, longest_hours
                        from door_rule where jurisdiction = ?""")
                .param(jurisdiction)
                .query((row, n) ->
                        new DoorRules(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .optional()
                .orElse(DoorRules.DEFAULT);
    }

    /** Decides; sessions that are open already keep their times. */
    public void keep(String jurisdiction, DoorRules rules) {
        jdbc.sql("""
                        insert into door_rule values (:j, :tries, :rest, :address, :idle, :longest)
                        on conflict (jurisdiction) do update
                          set tries = excluded.tries, rest_minutes = excluded.rest_minutes,
                            address_tries = excluded.address_tries, idle_minutes = excluded.idle_minutes,
                            longest_hours = excluded.longest_hours""")
                .param("j", jurisdiction)
                .param("tries", rules.tries())
                .param("rest", rules.restMinutes())
                .param("address", rules.addressTries())
                .param("idle", rules.idleMinutes())
                .param("longest", rules.longestHours())
                .update();
    }
}
