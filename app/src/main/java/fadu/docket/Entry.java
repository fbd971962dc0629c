package fadu.docket;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry as it stands in the docket: its canonical bytes, their hash and what they say. */
public final class Entry {
    static final String FORMAT = "fadu-entry-1";

    private final byte[] bytes;
    private final Hash hash;
    private final Map<String, Object> content;

    private Entry(byte[] bytes, Map<String, Object> content) {
        this.bytes = bytes;
        this.hash = Hash.of(bytes);
        this.content = content;
    }

    /**
     * Reads an entry.
     *
     * @throws CanonicalJson.NotCanonical when these are not canonical bytes
     */
    public static Entry read(byte[] bytes) {
        return new Entry(bytes.clone(), CanonicalJson.read(bytes));
    }

    /** The canonical bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 of the bytes. */
    public Hash hash() {
        return hash;
    }

    /** All that the bytes say, by key. */
    public Map<String, Object> content() {
        return Map.copyOf(content);
    }

    public String jurisdiction() {
        return required("jurisdiction");
    }

    public String matter() {
        return required("matter");
    }

    /** Its place in the matter's docket, from 1. */
    public int seq() {
        if (content.get("seq") instanceof Long seq) {
            return Math.toIntExact(seq);
        }
        throw missing("seq");
    }

    /** Hash of the entry before; {@link Hash#NONE} at 1. */
    public Hash previous() {
        return new Hash(required("previous"));
    }

    public String procedure() {
        return required("procedure");
    }

    public String version() {
        return required("version");
    }

    public String act() {
        return required("act");
    }

    public Kind kind() {
        return Kind.of(required("kind"));
    }

    public Optional<String> row() {
        return text("row");
    }

    /** The legal date. */
    public LocalDate effective() {
        return LocalDate.parse(required("effective"));
    }

    /** The time that orders acts, Asia/Shanghai; the end of a day is the start of the next. */
    public LocalDateTime at() {
        var text = required("at");
        return text.endsWith("T24:00:00")
                ? LocalDate.parse(text.substring(0, 10)).plusDays(1).atStartOfDay()
                : LocalDateTime.parse(text);
    }

    /** Whether {@link #at()} is the end of the effective day. */
    public boolean atEndOfDay() {
        return required("at").endsWith("T24:00:00");
    }

    public Instant recorded() {
        return Instant.parse(required("recorded"));
    }

    public String actor() {
        return required("actor");
    }

    public String recordedBy() {
        return required("recordedBy");
    }

    public Optional<String> unit() {
        return text("unit");
    }

    public List<String> means() {
        return list("means").stream().map(String.class::cast).toList();
    }

    /** Rules that a fact broke: each an object with rule, basis, zh, en. */
    public List<?> irregular() {
        return list("irregular");
    }

    /** Field values: text, {@code Long}, {@code Boolean}, lists and maps of them. */
    public Map<String, Object> values() {
        return object("values");
    }

    /** Field to hash of the personal value. */
    public Map<String, Object> personal() {
        return object("personal");
    }

    /** Track to new state. */
    public Map<String, Object> moves() {
        return object("moves");
    }

    public Optional<String> number() {
        return text("number");
    }

    /** Seq of the entry that this one corrects, strikes or voids. */
    public Optional<Integer> refers() {
        return Optional.ofNullable(content.get("refers")).map(seq -> Math.toIntExact((Long) seq));
    }

    public Optional<String> key() {
        return text("key");
    }

    public Optional<Hash> body() {
        return text("body").map(Hash::new);
    }

    public Optional<String> reason() {
        return text("reason");
    }

    /** The text under {@code key}, if there is one. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(content.get(key)).map(String.class::cast);
    }

    /** The list under {@code key}; empty when absent. */
    public List<?> list(String key) {
        return content.get(key) instanceof List<?> list ? list : List.of();
    }

    /** The object under {@code key}; empty when absent. */
    @SuppressWarnings("unchecked") // JsonReader makes objects with text keys only
    public Map<String, Object> object(String key) {
        return content.get(key) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    private String required(String key) {
        if (content.get(key) instanceof String text) {
            return text;
        }
        throw missing(key);
    }

    private static RuntimeException missing(String key) {
        return new CanonicalJson.NotCanonical("without " + key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Entry entry && hash.equals(entry.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
