package fadu.matter;

import static org.assertj.core.api.Assertions.assertThat;

import fadu.store.Database;
import fadu.store.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Plans that PostgreSQL makes over empty tables, and keeps while they fill, find a row by what is unique. */
class EarlyPlansTest {
    @Test
    void aKeyIsFoundByItsIndex() throws SQLException {
        try (Database database = TestDatabase.fresh();
                var connection = database.worker().source().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("set plan_cache_mode = force_generic_plan");
            sql.execute("prepare keyed(text, text) as"
                    + " select bytes from entry where idem_key = $1 and jurisdiction || '' = $2");
            var plan = new ArrayList<String>();
            try (var rows = sql.executeQuery("explain execute keyed('k', 'j')")) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
            assertThat(String.join("\n", plan)).contains("entry_key").contains("Index Cond: (idem_key = $1)");
        }
    }
}
