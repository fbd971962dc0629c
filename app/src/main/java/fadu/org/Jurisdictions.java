package fadu.org;

import fadu.Trouble;
import fadu.Words;
import fadu.store.DatabaseRole;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The governments of this house. */
public final class Jurisdictions {
    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DatabaseRole worker;

    public Jurisdictions(DatabaseRole worker) {
        this.worker = worker;
    }

    /** Adds one, or brings its names up to date; whether it is a demonstration never changes. */
    public void keep(Jurisdiction jurisdiction) {
        worker.sql()
                .sql("""
                        insert into jurisdiction (id, zh, en, demo, attributes)
                        values (:id, :zh, :en, :demo, :attributes::jsonb)
                        on conflict (id) do update set zh = excluded.zh, en = excluded.en, attributes = excluded.attributes""")
                .param("id", jurisdiction.id())
                .param("zh", jurisdiction.name().zh())
                .param("en", jurisdiction.name().en())
                .param("demo", jurisdiction.demo())
                .param("attributes", JSON.writeValueAsString(jurisdiction.attributes()))
                .update();
    }

    /** Adds one that is not there yet; whether it was added. */
    public boolean add(Jurisdiction jurisdiction) {
        return worker.sql()
                        .sql("""
                        insert into jurisdiction (id, zh, en, demo, attributes)
                        values (:id, :zh, :en, :demo, :attributes::jsonb) on conflict (id) do nothing""")
                        .param("id", jurisdiction.id())
                        .param("zh", jurisdiction.name().zh())
                        .param("en", jurisdiction.name().en())
                        .param("demo", jurisdiction.demo())
                        .param("attributes", JSON.writeValueAsString(jurisdiction.attributes()))
                        .update()
                > 0;
    }

    /** All of them, by id. */
    public List<Jurisdiction> all() {
        return worker.sql()
                .sql("select * from jurisdiction order by id")
                .query((row, n) -> read(row))
                .list();
    }

    public Optional<Jurisdiction> find(String id) {
        return worker.sql()
                .sql("select * from jurisdiction where id = ?")
                .param(id)
                .query((row, n) -> read(row))
                .optional();
    }

    /**
     * The one of that id.
     *
     * @throws Trouble when there is none
     */
    public Jurisdiction get(String id) {
        return find(id).orElseThrow(() ->
                new Trouble("没有辖区“" + id + "”，请核对编号", "there is no jurisdiction “" + id + "”; check its id"));
    }

    private static Jurisdiction read(ResultSet row) throws SQLException {
        return new Jurisdiction(
                row.getString("id"),
                new Words(row.getString("zh"), row.getString("en")),
                row.getBoolean("demo"),
                JSON.readValue(row.getString("attributes"), TEXTS));
    }
}
