package fadu.access;

import fadu.store.DatabaseRole;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists that people want to see again, each person his own. */
public final class SavedViews {
    private static final int MOST = 50;

    private final JdbcClient jdbc;

    public SavedViews(DatabaseRole worker) {
        this.jdbc = worker.sql();
    }

    /**
     * A list.
     *
     * @param query what was chosen, as the address of the list has it
     */
    public record SavedView(String name, String query) {
        private static final int LONGEST_NAME = 40;

        /** A list as somebody asked to keep it; empty where the name is none, or the query more than such an address has. */
        public static Optional<SavedView> of(String name, String query) {
            var called = name.strip();
            // Only what an address of this list has: it becomes a link.
            return called.isEmpty() || called.length() > LONGEST_NAME || !query.matches("[A-Za-z0-9_.%=&+*-]{1,2000}")
                    ? Optional.empty()
                    : Optional.of(new SavedView(called, query));
        }
    }

    /** Keeps a list under its name, in place of one of the same name; a person keeps at most fifty. */
    public void keep(String jurisdiction, String person, SavedView view) {
        jdbc.sql("""
                        insert into saved_view (jurisdiction, person, name, query)
                        select :jurisdiction, :person, :name, :query
                        where (select count(*) from saved_view
                          where jurisdiction = :jurisdiction and person = :person and name <> :name) < :most
                        on conflict (jurisdiction, person, name) do update set query = excluded.query""")
                .param("jurisdiction", jurisdiction)
                .param("person", person)
                .param("name", view.name())
                .param("query", view.query())
                .param("most", MOST)
                .update();
    }

    /** Forgets a list. */
    public void forget(String jurisdiction, String person, String name) {
        jdbc.sql("delete from saved_view where jurisdiction = ? and person = ? and name = ?")
                .params(jurisdiction, person, name)
                .update();
    }

    /** The lists of a person, by name. */
    public List<SavedView> of(String jurisdiction, String person) {
        return jdbc.sql("select name, query from saved_view where jurisdiction = ? and person = ? order by name")
                .params(jurisdiction, person)
                .query((row, n) -> new SavedView(row.getString("name"), row.getString("query")))
                .list();
    }
}
