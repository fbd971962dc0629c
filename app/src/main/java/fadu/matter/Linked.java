package fadu.matter;

import fadu.rule.Elsewhere;
import fadu.store.DatabaseRole;
import java.sql.Types;
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
    private static final String HOLD = """
            select id, head_seq, stands::text
            from linked_matters(:jurisdiction, :kinds, :wheres::jsonb[], :link, :matter, :leave)""";

    private static final String LOOK = """
            select m.id, m.head_seq, m.stands::text from matter m
            where m.jurisdiction = :jurisdiction and m.fields @> any(:wheres::jsonb[])
              and (cardinality(:kinds::text[]) = 0 or m.procedure = any(:kinds)) and m.id is distinct from :leave
              and (:link::text is null
                or m.id in (select to_matter from link
                    where jurisdiction = :jurisdiction and from_matter = :matter and name = :link)
                or m.id in (select from_matter from link
                    where jurisdiction = :jurisdiction and to_matter = :matter and inverse = :link))
            order by m.id""";

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
        var known = asked.get(query);
        if (known == null) {
            known = ask(query);
            asked.put(query, known);
        }
        return known;
    }

    private List<Found> ask(Query query) {
        return worker.sql()
                .sql(hold ? HOLD : LOOK)
                .param("jurisdiction", jurisdiction)
                .param("kinds", query.procedures().toArray(String[]::new))
                .param("wheres", wheres(query.where()))
                .param("link", query.link().orElse(null), Types.VARCHAR)
                .param("matter", matter)
                .param("leave", query.not().orElse(null), Types.VARCHAR)
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
