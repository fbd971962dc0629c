package fadu.docket;

import fadu.Trouble;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An entry being prepared: everything but its place in the chain. What is not said stays out of the bytes; empty lists and
 * maps stay out, too.
 */
public final class EntryDraft {
    static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'");
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,64}");

    private final Map<String, Object> content = new TreeMap<>();

    /** A draft for {@code matter} of {@code jurisdiction}; both are ids of {@code [a-z0-9-]}, at most 64 long. */
    public EntryDraft(String jurisdiction, String matter) {
        content.put("format", Entry.FORMAT);
        content.put("algorithm", "sha256");
        content.put("jurisdiction", id(jurisdiction));
        content.put("matter", id(matter));
    }

    private static String id(String id) {
        if (!ID.matcher(id).matches()) {
            throw new Trouble(
                    "编号“" + id + "”不合规定：只能用小写字母、数字和连字符，不超过 64 个字符",
                    "The id '" + id + "' is not one: use small letters, digits and hyphens, at most 64");
        }
        return id;
    }

    /** Under which procedure and version. */
    public EntryDraft procedure(String procedure, String version) {
        return put("procedure", procedure).put("version", version);
    }

    /** Which act of the procedure, of what kind. */
    public EntryDraft act(String act, Kind kind) {
        return put("act", act).put("kind", kind.id());
    }

    /** The row of an {@code each} track that the act concerns. */
    public EntryDraft row(String row) {
        return put("row", row);
    }

    /** The legal date. */
    public EntryDraft effective(LocalDate date) {
        return put("effective", date.toString());
    }

    /** The time that orders acts, Asia/Shanghai, in whole seconds. */
    public EntryDraft at(LocalDateTime time) {
        return put("at", LOCAL.format(time));
    }

    /** The end of {@code day}, Asia/Shanghai: when a period that lasts that day is over. */
    public EntryDraft atEndOf(LocalDate day) {
        return put("at", day + "T24:00:00");
    }

    /** When it was entered. */
    public EntryDraft recorded(Instant instant) {
        return put("recorded", INSTANT.format(instant.atOffset(ZoneOffset.UTC)));
    }

    /** Who did it, and who entered it: user ids, {@code clock}, {@code system} or a role outside. */
    public EntryDraft by(String actor, String recordedBy) {
        return put("actor", actor).put("recordedBy", recordedBy);
    }

    /** In which unit. */
    public EntryDraft unit(String unit) {
        return put("unit", unit);
    }

    /** What the act means, in the words of meanings.yaml. */
    public EntryDraft means(Collection<String> meanings) {
        return many("means", List.copyOf(new TreeSet<>(meanings)));
    }

    /** Which rules a fact broke: each with rule, basis, zh, en. */
    public EntryDraft irregular(List<Map<String, String>> broken) {
        return many("irregular", broken);
    }

    /** Field values: text, integers (money in fen), truth, dates, lists, tables; decimals as text. */
    public EntryDraft values(Map<String, ?> values) {
        return many("values", values);
    }

    /** Fields with personal values, of which the bytes hold only a salted hash. */
    public EntryDraft personal(Map<String, Hash> hashes) {
        var hex = new TreeMap<String, String>();
        hashes.forEach((field, hash) -> hex.put(field, hash.hex()));
        return many("personal", hex);
    }

    /** New states: track, or {@code track[row]}, to state. */
    public EntryDraft moves(Map<String, String> moves) {
        return many("moves", moves);
    }

    /** The number that the act issued. */
    public EntryDraft number(String number) {
        return put("number", number);
    }

    /** Documents cited: name to hash. */
    public EntryDraft documents(Map<String, Hash> documents) {
        return many(
                "documents",
                documents.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(d -> Map.of(
                                "name", d.getKey(), "sha256", d.getValue().hex()))
                        .toList());
    }

    /** The papers that the act brought about: each with document, number, organ and hash. */
    public EntryDraft papers(List<Map<String, String>> papers) {
        return many("papers", papers);
    }

    /** The edition of the law and the version of the engine that decided. */
    public EntryDraft decidedWith(String edition, String engine) {
        return put("edition", edition).put("engine", engine);
    }

    /** The settings that were read. */
    public EntryDraft settings(Map<String, ?> settings) {
        return many("settings", settings);
    }

    /** Linked matters that guards read, each with the seq of its last entry. */
    public EntryDraft read(Map<String, Integer> heads) {
        return many(
                "read",
                heads.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(h -> Map.of("matter", h.getKey(), "seq", h.getValue()))
                        .toList());
    }

    /** The entry that this one corrects, strikes or voids. */
    public EntryDraft refers(int seq) {
        return put("refers", seq);
    }

    /** The idempotency key, and the hash of what was asked with it. */
    public EntryDraft key(String key, Hash body) {
        return put("key", key).put("body", body.hex());
    }

    /** Why, in the person's words. */
    public EntryDraft reason(String reason) {
        return put("reason", reason);
    }

    /**
     * The entry at its place in the chain.
     *
     * @param seq      from 1
     * @param previous hash of the entry before, {@link Hash#NONE} at 1
     */
    public Entry chained(int seq, Hash previous) {
        var whole = new TreeMap<>(content);
        whole.put("seq", seq);
        whole.put("previous", previous.hex());
        return Entry.read(CanonicalJson.write(whole));
    }

    private EntryDraft many(String key, Map<?, ?> map) {
        return map.isEmpty() ? this : put(key, map);
    }

    private EntryDraft many(String key, List<?> list) {
        return list.isEmpty() ? this : put(key, list);
    }

    private EntryDraft put(String key, Object value) {
        content.put(key, value);
        return this;
    }
}
