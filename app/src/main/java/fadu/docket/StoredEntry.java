package fadu.docket;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of table {@code entry} as it stands, every column as text, and what log or pending holds of it. */
record StoredEntry(String bytes, Map<String, Optional<String>> columns, Optional<String> logged) {
    /** The columns, each with the SQL that gives its exact text. */
    private static final Map<String, String> TEXT = texts();

    static final String SELECT =
            "select encode(e.bytes, 'hex') as bytes, encode(coalesce(l.hash, p.hash), 'hex') as logged, "
                    + String.join(
                            ", ",
                            TEXT.entrySet().stream()
                                    .map(e -> e.getValue() + " as \"" + e.getKey() + "\"")
                                    .toList())
                    + " from entry e left join log l using (jurisdiction, matter, seq)"
                    + " left join pending p using (jurisdiction, matter, seq)";

    private static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        for (var name : List.of("jurisdiction", "matter", "procedure", "version", "act", "kind", "row_id", "actor")) {
            texts.put(name, "e." + name);
        }
        for (var name : List.of("recorded_by", "unit", "number", "idem_key")) {
            texts.put(name, "e." + name);
        }
        for (var name : List.of("seq", "refers", "effective")) {
            texts.put(name, "e." + name + "::text");
        }
        for (var name : List.of("hash", "previous", "body_hash")) {
            texts.put(name, "encode(e." + name + ", 'hex')");
        }
        texts.put("at", "to_char(e.at, 'YYYY-MM-DD\"T\"HH24:MI:SS.US')");
        texts.put("recorded", "to_char(e.recorded at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')");
        texts.put("means", "array_to_json(e.means)::text");
        for (var name : List.of("irregular", "vals", "moves")) {
            texts.put(name, "e." + name + "::text");
        }
        return texts;
    }

    static StoredEntry of(ResultSet row, int n) throws SQLException {
        var columns = new LinkedHashMap<String, Optional<String>>();
        for (var name : TEXT.keySet()) {
            columns.put(name, optional(row.getString(name)));
        }
        return new StoredEntry(row.getString("bytes"), columns, optional(row.getString("logged")));
    }

    private static Optional<String> optional(@Nullable String text) {
        return Optional.ofNullable(text);
    }

    String matter() {
        return columns.getOrDefault("matter", Optional.empty()).orElse("");
    }

    int seq() {
        return columns.getOrDefault("seq", Optional.empty())
                .map(Integer::valueOf)
                .orElse(0);
    }

    String hash() {
        return columns.getOrDefault("hash", Optional.empty()).orElse("");
    }

    /** The first column that does not say what {@code entry} says. */
    Optional<String> differsFrom(Entry entry) {
        var told = told(entry);
        return columns.entrySet().stream()
                .filter(column -> !column.getValue()
                        .map(text -> canonical(column.getKey(), text))
                        .equals(told.getOrDefault(column.getKey(), Optional.empty())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What each column must say. */
    private static Map<String, Optional<String>> told(Entry entry) {
        var told = new LinkedHashMap<String, Optional<String>>();
        for (var name : List.of("jurisdiction", "matter", "procedure", "version", "act", "kind", "actor", "unit")) {
            told.put(name, entry.text(name));
        }
        told.put("row_id", entry.row());
        told.put("recorded_by", entry.text("recordedBy"));
        told.put("number", entry.number());
        told.put("idem_key", entry.key());
        told.put("body_hash", entry.text("body"));
        told.put("seq", Optional.of(Integer.toString(entry.seq())));
        told.put("refers", entry.refers().map(seq -> Integer.toString(seq)));
        told.put("effective", Optional.of(entry.effective().toString()));
        told.put("hash", Optional.of(entry.hash().hex()));
        told.put("previous", Optional.of(entry.previous().hex()));
        told.put("at", Optional.of(EntryDraft.LOCAL.format(entry.at()) + ".000000"));
        told.put("recorded", entry.text("recorded"));
        told.put("means", Optional.of(json(entry.list("means"))));
        told.put("irregular", Optional.of(json(entry.list("irregular"))));
        told.put("vals", Optional.of(json(entry.object("values"))));
        told.put("moves", Optional.of(json(entry.object("moves"))));
        return told;
    }

    private static String canonical(String column, String text) {
        if (!List.of("means", "irregular", "vals", "moves").contains(column)) {
            return text;
        }
        try {
            return json(CanonicalJson.readLoose(text));
        } catch (IllegalArgumentException e) {
            return "not ours: " + text;
        }
    }

    private static String json(Object value) {
        return new String(CanonicalJson.write(Map.of("v", value)), StandardCharsets.UTF_8);
    }
}
