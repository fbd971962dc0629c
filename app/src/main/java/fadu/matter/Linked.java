package fadu.matter;

import fadu.rule.Elsewhere;
import fadu.store.DatabaseRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Other matters, as guards of one matter see them, one statement a question; the same question is asked once. For an act
 * they are held within its transaction; for a look they are only read.
 */
final class Linked implements Elsewhere {
    private static final String HOLD =
            "select n, id, head_seq, stands::text from held_matters(:jurisdiction, :questions::jsonb, :matter)";

    private static final String LOOK =
            "select n, id, head_seq, stands::text from looked_matters(:jurisdiction, :questions::jsonb, :matter)";

    private final DatabaseRole worker;
    private final String jurisdiction;
    private final String matter;
    private final boolean hold;
    private final Map<Query, List<Found>> asked = new HashMap<>();

    private Linked(DatabaseRole worker, String jurisdiction, String matter, boolean hold) {
        this.worker = worker;
        this.jurisdiction = jurisdiction;
        this.matter = matter;
        this.hold = hold;
    }

    static Linked held(DatabaseRole worker, String jurisdiction, String matter) {
        return new Linked(worker, jurisdiction, matter, true);
    }

    static Linked looked(DatabaseRole worker, String jurisdiction, String matter) {
        return new Linked(worker, jurisdiction, matter, false);
    }

    @Override
    public List<Found> find(Query query) {
        return findAll(List.of(query)).getFirst();
    }

    @Override
    public List<List<Found>> findAll(List<Query> queries) {
        var unknown =
                queries.stream().filter(q -> !asked.containsKey(q)).distinct().toList();
        if (!unknown.isEmpty()) {
            ask(unknown);
        }
        return queries.stream().map(q -> asked.getOrDefault(q, List.of())).toList();
    }

    private void ask(List<Query> queries) {
        queries.forEach(q -> asked.put(q, new ArrayList<>()));
        worker.sql()
                .sql(hold ? HOLD : LOOK)
                .param("jurisdiction", jurisdiction)
                .param(
                        "questions",
                        Json.write(queries.stream().map(Linked::question).toList()))
                .param("matter", matter)
                .query(row -> {
                    var found = new Found(row.getString(2), row.getInt(3), stands(row.getString(4)));
                    asked.getOrDefault(queries.get(row.getInt(1) - 1), new ArrayList<>())
                            .add(found);
                });
    }

    private static Map<String, Object> question(Query query) {
        var question = new LinkedHashMap<String, Object>();
        question.put("kinds", query.procedures());
        question.put("wheres", wheres(query.where()));
        query.link().ifPresent(l -> question.put("link", l));
        query.not().ifPresent(m -> question.put("leave", m));
        return question;
    }

    /** A field equals the value or is a list that contains it: every combination, each of which the index can look up. */
    private static List<Map<String, Object>> wheres(Map<String, Object> where) {
        var all = new ArrayList<Map<String, Object>>();
        all.add(new LinkedHashMap<>());
        where.forEach((field, value) -> {
            for (var one : List.copyOf(all)) {
                if (!(value instanceof List<?>)) {
                    var contains = new LinkedHashMap<>(one);
                    contains.put(field, List.of(value));
                    all.add(contains);
                }
                one.put(field, value);
            }
        });
        return all;
    }

    private static List<Stand> stands(String json) {
        return Json.readObjects(json).stream()
                .map(s -> new Stand(
                        Json.text(s, "state"),
                        LocalDate.parse(Json.text(s, "from")),
                        Json.maybe(s, "until").map(LocalDate::parse)))
                .toList();
    }
}
