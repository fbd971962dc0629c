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
 * Other matters, as guards of one matter see them: read and held within the act's transaction, one statement a question.
 * The same question within an act is asked once.
 */
final class Linked implements Elsewhere {
    private final DatabaseRole worker;
    private final String jurisdiction;
    private final String matter;
    private final Map<Query, List<Found>> asked = new HashMap<>();

    Linked(DatabaseRole worker, String jurisdiction, String matter) {
        this.worker = worker;
        this.jurisdiction = jurisdiction;
        this.matter = matter;
    }

    @Override
    public List<Found> find(Query query) {
        var known = asked.get(query);
        if (known == null) {
            known = ask(query);
            asked.put(query, known);
        }
        return known;
    }

    private List<Found> ask(Query query) {
        return worker.sql()
                .sql("""
                        select id, head_seq, stands::text
                        from linked_matters(:jurisdiction, :kinds, :wheres::jsonb[], :link, :matter, :leave)""")
                .param("jurisdiction", jurisdiction)
                .param("kinds", query.procedures().toArray(String[]::new))
                .param("wheres", wheres(query.where()))
                .param("link", query.link().orElse(null))
                .param("matter", matter)
                .param("leave", query.not().orElse(null))
                .query((row, n) -> new Found(row.getString(1), row.getInt(2), stands(row.getString(3))))
                .list();
    }

    /** A field equals the value or is a list that contains it: every combination, each of which the index can look up. */
    private static String[] wheres(Map<String, Object> where) {
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
        return all.stream().map(Json::write).toArray(String[]::new);
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
