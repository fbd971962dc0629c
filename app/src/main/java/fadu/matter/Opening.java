package fadu.matter;

import fadu.docket.Hash;
import fadu.rule.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first act of a new matter.
 *
 * @param matter the new matter's id, {@code [a-z0-9-]}, at most 64 long; see {@link Matters#newId}
 * @param unit the unit whose matter it becomes
 * @param title what lists show; empty where a field {@code title} says it. Never a personal value
 * @param key idempotency key: the same key with the same content is entered once
 * @param documents files cited, name to hash
 * @param links to other matters, besides those that fields of type matter give
 */
public record Opening(
        String jurisdiction,
        String matter,
        String procedure,
        String unit,
        Optional<String> title,
        Request request,
        Optional<String> key,
        Map<String, Hash> documents,
        List<Link> links) {

    /** A link to an existing matter, or (where {@code backward}) one from that matter to the new one. */
    public record Link(String name, String inverse, String matter, boolean backward) {}

    public static Opening of(String jurisdiction, String matter, String procedure, String unit, Request request) {
        return new Opening(
                jurisdiction,
                matter,
                procedure,
                unit,
                Optional.empty(),
                request,
                Optional.empty(),
                Map.of(),
                List.of());
    }

    public Opening titled(String words) {
        return new Opening(jurisdiction, matter, procedure, unit, Optional.of(words), request, key, documents, links);
    }

    public Opening keyed(String idempotency) {
        return new Opening(
                jurisdiction, matter, procedure, unit, title, request, Optional.of(idempotency), documents, links);
    }

    public Opening citing(Map<String, Hash> files) {
        return new Opening(jurisdiction, matter, procedure, unit, title, request, key, Map.copyOf(files), links);
    }

    public Opening linked(List<Link> others) {
        return new Opening(jurisdiction, matter, procedure, unit, title, request, key, documents, List.copyOf(others));
    }
}
