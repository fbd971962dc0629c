package fadu.matter;

import fadu.Trouble;
import fadu.blob.Blobs;
import fadu.blob.FileText;
import fadu.docket.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The texts of attached files: read when they are attached, found by words of two characters or more, never shown. */
public final class FileTexts {
    private static final int MOST_WORDS = 8;

    private final JdbcClient jdbc;
    private final Blobs blobs;

    public FileTexts(House house) {
        this.jdbc = house.database().worker().sql();
        this.blobs = house.blobs();
    }

    /**
     * Keeps the texts of the files that an entry cites as {@code field/name}; which matter has them, the act has kept.
     *
     * @return notes of those that have no text or not all of it, by name
     */
    public Map<String, String> keep(Map<String, Hash> documents) {
        var notes = new TreeMap<String, String>();
        var rows = new ArrayList<Map<String, String>>();
        documents.forEach((cited, hash) -> {
            var name = cited.substring(cited.indexOf('/') + 1);
            var read = read(name, hash);
            if (!read.note().isEmpty()) {
                notes.put(name, read.note());
            }
            rows.add(Map.of("hash", hash.hex(), "body", read.text().toLowerCase(Locale.ROOT), "note", read.note()));
        });
        if (!rows.isEmpty()) {
            jdbc.sql("""
                            insert into file_text (hash, body, note)
                            select distinct on (hash) hash, body, note
                            from jsonb_to_recordset(:rows::jsonb) as r(hash text, body text, note text)
                            on conflict (hash) do nothing""").param("rows", Json.write(rows)).update();
        }
        return notes;
    }

    private FileText read(String name, Hash hash) {
        try (var content = blobs.get(hash.hex())) {
            return FileText.of(name, content);
        } catch (Trouble e) {
            return new FileText("", e.words().en());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of some matters the name of the file in which all words stand, by matter. */
    public Map<String, String> named(String jurisdiction, List<String> matters, String words) {
        var parameters = new HashMap<String, Object>();
        var condition = condition(words, parameters);
        var names = new LinkedHashMap<String, String>();
        if (condition.isEmpty() || matters.isEmpty()) {
            return names;
        }
        parameters.put("jurisdiction", jurisdiction);
        parameters.put("matters", matters.toArray(String[]::new));
        jdbc.sql("""
                        select f.matter, min(f.name) from matter_file f join file_text t on t.hash = f.hash
                        where f.jurisdiction = :jurisdiction and f.matter = any(:matters)%s group by f.matter""".formatted(condition)).params(parameters).query(row -> {
            names.put(row.getString(1), row.getString(2));
        });
        return names;
    }

    /** The index knows pairs of characters; more of them must stand in a row. */
    private static String condition(String words, Map<String, Object> parameters) {
        var condition = new StringBuilder();
        for (var word : words.strip().toLowerCase(Locale.ROOT).split("\\s+", MOST_WORDS)) {
            int length = word.codePointCount(0, word.length());
            if (length < 2) {
                return "";
            }
            var name = "word" + parameters.size();
            parameters.put(name, word);
            condition
                    .append(" and search_pairs(t.body) @> search_pairs(:")
                    .append(name)
                    .append("::text)");
            if (length > 2) {
                condition.append(" and strpos(t.body, :").append(name).append("::text) > 0");
            }
        }
        return condition.toString();
    }
}
