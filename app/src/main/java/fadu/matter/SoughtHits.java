package fadu.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is known of the matters that hold the words, among those of the units and of the kind that are asked for. Of a kind of
 * which very many hold them, the most urgent are soon found along the list of that kind; of the others each is known.
 *
 * @param few all that are of no such kind
 * @param many the kinds of which very many hold them
 */
public record SoughtHits(List<String> few, List<String> many) {
    /** So many times as many are known one by one in all. */
    private static final int ALL = 4;

    /** Each kind once, by a step along an index for each. */
    private static final String KINDS = """
            with recursive kinds(kind) as (
              select min(procedure) from matter where jurisdiction = :jurisdiction
              union all
              select (select min(procedure) from matter where jurisdiction = :jurisdiction and procedure > kind)
              from kinds where kind is not null)
            select kind from kinds where kind is not null""";

    public SoughtHits {
        few = List.copyOf(few);
        many = List.copyOf(many);
    }

    /** Looks the words up. No order is asked for: of a kind either all that hold them are known, or none of them is used. */
    static SoughtHits of(JdbcClient sql, Sought words, ListFilter filter, int most) {
        var parameters = new HashMap<String, Object>();
        parameters.put("jurisdiction", filter.jurisdiction());
        filter.procedure().ifPresent(kind -> parameters.put("sought_kind", kind));
        var found = new TreeMap<String, Set<String>>();
        if (add(sql, words.texts(filter, parameters) + " limit " + (ALL * most + 1), parameters, found) > ALL * most) {
            // So many in all: what is known of each kind is asked kind by kind.
            found.clear();
            add(sql, eachKind(words, filter, most, parameters), parameters, found);
        }
        var files = words.files(filter, parameters);
        if (files.isPresent() && add(sql, files.get() + " limit " + (most + 1), parameters, found) > most) {
            // Of which kinds the others are nobody knows, so any kind may have many.
            return new SoughtHits(
                    List.of(),
                    sql.sql(kinds(filter))
                            .params(parameters)
                            .query(String.class)
                            .list());
        }
        return known(found, most);
    }

    private static String kinds(ListFilter filter) {
        return filter.procedure().isPresent() ? "select :sought_kind::text as kind" : KINDS;
    }

    private static String eachKind(Sought words, ListFilter filter, int most, Map<String, Object> parameters) {
        return "select k.kind, h.matter from (" + kinds(filter) + ") k cross join lateral ("
                + words.ofKind(filter, parameters) + " limit " + (most + 1) + ") h";
    }

    private static int add(
            JdbcClient sql, String query, Map<String, Object> parameters, Map<String, Set<String>> found) {
        int[] rows = {0};
        sql.sql(query).params(parameters).query(row -> {
            found.computeIfAbsent(row.getString("kind"), k -> new HashSet<>()).add(row.getString("matter"));
            rows[0]++;
        });
        return rows[0];
    }

    private static SoughtHits known(Map<String, Set<String>> found, int most) {
        var few = new ArrayList<String>();
        var many = new ArrayList<String>();
        found.forEach((kind, matters) -> {
            if (matters.size() > most) {
                many.add(kind);
            } else {
                few.addAll(matters);
            }
        });
        return new SoughtHits(few, many);
    }
}
