package fadu.org;

import fadu.Words;
import fadu.store.DatabaseRole;
import java.util.List;
import java.util.Optional;

/** The people of a jurisdiction, by name. What they may do stands in {@link Posts}. */
public final class People {
    private final DatabaseRole worker;

    public People(DatabaseRole worker) {
        this.worker = worker;
    }

    /** Adds a person, or brings the name up to date. */
    public void keep(Person person) {
        worker.sql()
                .sql("""
                        insert into person (jurisdiction, id, zh, en) values (?, ?, ?, ?)
                        on conflict (jurisdiction, id) do update set zh = excluded.zh, en = excluded.en""")
                .params(
                        person.jurisdiction(),
                        person.id(),
                        person.name().zh(),
                        person.name().en())
                .update();
    }

    public List<Person> all(String jurisdiction) {
        return worker.sql()
                .sql("select id, zh, en from person where jurisdiction = ? order by id")
                .param(jurisdiction)
                .query((row, n) ->
                        new Person(jurisdiction, row.getString(1), new Words(row.getString(2), row.getString(3))))
                .list();
    }

    public Optional<Person> find(String jurisdiction, String id) {
        return worker.sql()
                .sql("select zh, en from person where jurisdiction = ? and id = ?")
                .params(jurisdiction, id)
                .query((row, n) -> new Person(jurisdiction, id, new Words(row.getString(1), row.getString(2))))
                .optional();
    }
}
