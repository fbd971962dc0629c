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
        assertThat(plan("keyed(text, text) as select bytes from entry where idem_key = $1 and jurisdiction || '' = $2"))
                .contains("entry_key")
                .contains("Index Cond: (idem_key = $1)");
    }

    @Test
    void theRulesOfAPlaceAreFoundByTheirIndex() throws SQLException {
        assertThat(plan("rules(text, text) as select "
                        + PlaceSettings.SQL.replace(":jurisdiction", "$1").replace(":today", "$2")))
                .contains("matter_local_rule");
    }

    @Test
    void linkedMattersAreFoundByTheirIds() throws SQLException {
        assertThat(plan("linked(text, text) as "
                        + Consequences.LINKED
                                .replace(":jurisdiction", "$1")
                                .replace(":matter", "$2")
                                .replace(":kinds", "'{penalty}'")))
                .containsPattern("matter_pkey.*\\R *Index Cond: \\(\\(jurisdiction = \\$1\\) AND \\(id = ANY");
    }

    /** The plan of a statement of two texts, made over empty tables. */
    private static String plan(String prepared) throws SQLException {
        try (Database database = TestDatabase.fresh();
                var connection = database.worker().source().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("set plan_cache_mode = force_generic_plan");
            sql.execute("prepare " + prepared);
            var plan = new ArrayList<String>();
            var name = prepared.substring(0, prepared.indexOf('('));
            try (var rows = sql.executeQuery("explain execute " + name + "('a', 'b')")) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            }
            return String.join("\n", plan);
        }
    }
}
