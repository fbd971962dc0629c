package fadu.matter;

import fadu.docket.Hash;
import fadu.rule.Request;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An act on a matter that has begun.
 *
 * @param unit the unit in which it is done; empty for the matter's own
 * @param key idempotency key: the same key with the same content is entered once
 * @param since the last entry that the person has seen; who acts on something older is told so
 * @param documents files cited, name to hash
 */
public record Step(
        String jurisdiction,
        String matter,
        Optional<String> unit,
        Request request,
        Optional<String> key,
        OptionalInt since,
        Map<String, Hash> documents) {

    public static Step of(String jurisdiction, String matter, Request request) {
        return new Step(
                jurisdiction, matter, Optional.empty(), request, Optional.empty(), OptionalInt.empty(), Map.of());
    }

    public Step in(String actingUnit) {
        return new Step(jurisdiction, matter, Optional.of(actingUnit), request, key, since, documents);
    }

    public Step keyed(String idempotency) {
        return new Step(jurisdiction, matter, unit, request, Optional.of(idempotency), since, documents);
    }

    public Step since(int seq) {
        return new Step(jurisdiction, matter, unit, request, key, OptionalInt.of(seq), documents);
    }

    public Step citing(Map<String, Hash> files) {
        return new Step(jurisdiction, matter, unit, request, key, since, Map.copyOf(files));
    }
}
