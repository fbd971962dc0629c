package fadu.matter;

import fadu.docket.CanonicalJson;
import fadu.docket.Entry;
import fadu.docket.Hash;
import fadu.docket.MatterKey;
import fadu.docket.PersonalValues;
import fadu.rule.Request;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What was asked, as bytes: two acts with one idempotency key are the same act when these are the same. */
final class Body {
    /** Of an act without an idempotency key. */
    static final Body NONE = new Body(new byte[0]);

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Of an act that is told by one text. */
    static Body of(String text) {
        return new Body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Its hash for the entry; keyed where the body holds personal values, so that nobody finds them by trying. */
    Hash hash(Optional<MatterKey> secret) {
        return secret.map(key -> PersonalValues.bodyHash(key, bytes)).orElseGet(() -> Hash.of(bytes));
    }

    /** Whether this was asked, by the hash of an entry. */
    boolean is(Entry entry, Supplier<Optional<MatterKey>> secret) {
        return entry.body()
                .filter(h -> h.equals(Hash.of(bytes))
                        || secret.get()
                                .filter(key ->
                                        PersonalValues.bodyHash(key, bytes).equals(h))
                                .isPresent())
                .isPresent();
    }

    static Body of(String matter, Optional<String> title, Request request, Map<String, Hash> documents) {
        var body = new TreeMap<String, Object>();
        body.put("matter", matter);
        title.ifPresent(t -> body.put("title", t));
        body.put("act", request.act());
        request.row().ifPresent(r -> body.put("row", r));
        body.put("values", plain(request.values()));
        body.put("person", request.person());
        request.on().ifPresent(day -> body.put("on", day.toString()));
        body.put("happened", request.happened());
        request.approver().ifPresent(a -> body.put("approver", a.person()));
        body.put("skips", request.skips());
        var files = new TreeMap<String, String>();
        documents.forEach((name, hash) -> files.put(name, hash.hex()));
        body.put("documents", files);
        return new Body(CanonicalJson.write(body));
    }

    /** Values in any form that a caller may give; what the record cannot hold stands as its text. */
    private static Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> map -> {
                var out = new TreeMap<String, Object>();
                map.forEach((key, each) -> out.put(String.valueOf(key), plain(each)));
                yield out;
            }
            case List<?> list -> list.stream().map(Body::plain).toList();
            case Boolean truth -> truth;
            case Integer n -> n;
            case Long n when Math.abs(n) < 1L << 53 -> n;
            default -> String.valueOf(value);
        };
    }
}
