package fadu.matter;

import fadu.docket.Entry;
import fadu.store.DatabaseRole;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Recomputes the projections of a jurisdiction's matters from their entries, some hundreds at a time. */
final class Derived {
    private static final int AT_ONCE = 300;

    private final DatabaseRole worker;
    private final Editions editions;
    private final Consumer<List<Entry>> reader;

    Derived(DatabaseRole worker, Editions editions) {
        this(worker, editions, _ -> {});
    }

    /**
     * @param reader is given every docket that is read
     */
    Derived(DatabaseRole worker, Editions editions, Consumer<List<Entry>> reader) {
        this.worker = worker;
        this.editions = editions;
        this.reader = reader;
    }

    /** Gives the projections of all matters in portions, by matter. */
    void all(String jurisdiction, Consumer<Map<String, Projection>> portion) {
        var after = "";
        for (var ids = ids(jurisdiction, after); !ids.isEmpty(); ids = ids(jurisdiction, after)) {
            portion.accept(of(jurisdiction, ids));
            after = ids.getLast();
        }
    }

    private List<String> ids(String jurisdiction, String after) {
        return worker.sql()
                .sql("""
                        select matter from entry where jurisdiction = ? and seq = 1 and matter > ?
                        order by matter limit ?""")
                .params(jurisdiction, after, AT_ONCE)
                .query(String.class)
                .list();
    }

    /** The projections of these matters, as their entries make them. */
    Map<String, Projection> of(String jurisdiction, List<String> matters) {
        var dockets = new LinkedHashMap<String, List<Entry>>();
        worker.sql()
                .sql("""
                        select bytes from entry where jurisdiction = :jurisdiction and matter = any(:matters)
                        order by matter, seq""")
                .param("jurisdiction", jurisdiction)
                .param("matters", matters.toArray(String[]::new))
                .query(row -> {
                    var entry = Entry.read(row.getBytes(1));
                    dockets.computeIfAbsent(entry.matter(), _ -> new ArrayList<>())
                            .add(entry);
                });
        var out = new LinkedHashMap<String, Projection>();
        dockets.forEach((matter, entries) -> {
            reader.accept(entries);
            out.put(matter, projection(entries));
        });
        return out;
    }

    private Projection projection(List<Entry> entries) {
        var last = entries.getLast();
        var lines = entries.stream().map(Line::of).toList();
        return Projection.of(editions.at(last.text("edition").orElse("")), lines, last);
    }
}
