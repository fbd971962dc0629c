package fadu.matter;

import fadu.Words;
import fadu.store.DatabaseRole;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The projections of some matters as they stand in the database, for comparing with what the entries say. */
final class StoredProjections {
    private final Map<String, Map<String, Object>> matters = new HashMap<>();
    private final Set<String> texts = new HashSet<>();
    private final Map<String, Map<String, Map<String, Object>>> limits = new HashMap<>();
    private final Map<String, Map<String, Map<String, Object>>> links = new HashMap<>();

    StoredProjections(DatabaseRole worker, String jurisdiction, List<String> ids) {
        rows(
                        worker,
                        "select id, to_jsonb(t)::text from matter t where jurisdiction = ? and id = any(?)",
                        jurisdiction,
                        ids)
                .forEach(row -> matters.put(Json.text(row, "id"), row));
        texts.addAll(worker.sql()
                .sql("""
                        select m.id from matter m
                        left join matter_text t on t.jurisdiction = m.jurisdiction and t.matter = m.id
                        where m.jurisdiction = ? and m.id = any(?)
                          and t.body is distinct from search_text(m.title, m.number, m.fields)""")
                .params(jurisdiction, ids.toArray(String[]::new))
                .query(String.class)
                .list());
        rows(
                        worker,
                        "select matter, to_jsonb(t)::text from limit_due t where jurisdiction = ? and matter = any(?)",
                        jurisdiction,
                        ids)
                .forEach(row -> limits.computeIfAbsent(Json.text(row, "matter"), _ -> new TreeMap<>())
                        .put(limitKey(row), row));
        rows(
                        worker,
                        "select told_by, to_jsonb(t)::text from link t where jurisdiction = ? and told_by = any(?)",
                        jurisdiction,
                        ids)
                .forEach(row -> links.computeIfAbsent(Json.text(row, "told_by"), _ -> new TreeMap<>())
                        .put(linkKey(row), row));
    }

    private static List<Map<String, Object>> rows(
            DatabaseRole worker, String sql, String jurisdiction, List<String> ids) {
        return worker.sql()
                .sql(sql)
                .params(jurisdiction, ids.toArray(String[]::new))
                .query((row, n) -> Json.readObject(row.getString(2)))
                .list();
    }

    private static String limitKey(Map<String, Object> row) {
        var of = row.get("row_id");
        return Json.text(row, "limit_id") + ("".equals(of) ? "" : "[" + of + "]") + "@" + row.get("version");
    }

    private static String linkKey(Map<String, Object> row) {
        return row.get("from_matter") + " " + row.get("name") + " " + row.get("to_matter");
    }

    /** The first difference of a matter from what its entries say. */
    Optional<Words> difference(String matter, Projection computed) {
        var row = matters.get(matter);
        if (row == null) {
            return Optional.of(words(matter, "matter", "缺少这一行", "this row is missing"));
        }
        return columns(matter, "matter", plain(computed.matter()), row)
                .or(() -> texts.contains(matter) ? Optional.of(text(matter)) : Optional.empty())
                .or(() -> sets(
                        matter, "limit_due", keyed(computed.limits(), true), limits.getOrDefault(matter, Map.of())))
                .or(() -> sets(matter, "link", keyed(computed.links(), false), links.getOrDefault(matter, Map.of())));
    }

    private static Words text(String matter) {
        return words(
                matter,
                "matter_text.body",
                "不是由标题、编号和内容得出的检索文字",
                "is not the text to be searched that follows from title, number and fields");
    }

    private static Map<String, Map<String, Object>> keyed(List<Map<String, @Nullable Object>> rows, boolean limit) {
        var out = new TreeMap<String, Map<String, Object>>();
        rows.forEach(row -> {
            var plain = plain(row);
            out.put(limit ? limitKey(plain) : linkKey(plain), plain);
        });
        return out;
    }

    private static Optional<Words> sets(
            String matter,
            String table,
            Map<String, Map<String, Object>> computed,
            Map<String, Map<String, Object>> stored) {
        Set<String> all = new TreeSet<>(computed.keySet());
        all.addAll(stored.keySet());
        for (var key : all) {
            var is = stored.get(key);
            var should = computed.get(key);
            if (is == null) {
                return Optional.of(words(matter, table + " " + key, "缺少这一行", "this row is missing"));
            }
            if (should == null) {
                return Optional.of(words(matter, table + " " + key, "多出这一行", "this row should not be"));
            }
            var found = columns(matter, table + " " + key, should, is);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Words> columns(
            String matter, String place, Map<String, Object> computed, Map<String, Object> stored) {
        for (var column : computed.keySet()) {
            var is = same(column, stored.get(column));
            var should = same(column, computed.get(column));
            if (!Objects.equals(is, should)) {
                return Optional.of(words(
                        matter,
                        place + "." + column,
                        "为 " + clip(is) + "，按案卷应为 " + clip(should),
                        "is " + clip(is) + ", by the docket it should be " + clip(should)));
            }
        }
        return Optional.empty();
    }

    /** As the database would give it back: through JSON, so that numbers and lists compare. */
    private static Map<String, Object> plain(Map<String, @Nullable Object> row) {
        return Json.readObject(Json.write(row));
    }

    private static @Nullable Object same(String column, @Nullable Object value) {
        return switch (value) {
            case String text when column.equals("head_hash") -> text.startsWith("\\x") ? text.substring(2) : text;
            case String text
            when column.equals("next_clock") -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.parse(text));
            case List<?> list
            when column.equals("states") || column.equals("places") || column.equals("beside") -> new HashSet<>(list);
            case null, default -> value;
        };
    }

    private static String clip(@Nullable Object value) {
        var text = String.valueOf(value);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    static Words words(String matter, String place, String zh, String en) {
        return new Words("事项 " + matter + "，" + place + "：" + zh, "matter " + matter + ", " + place + ": " + en);
    }
}
