package fadu.web.desk;

import fadu.docket.Entry;
import fadu.docket.Hash;
import fadu.law.Field;
import fadu.rule.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a matter holds.
 *
 * @param personal kept apart, and erasable
 */
public record Fact(String name, String value, boolean personal) {

    /**
     * The facts of a matter, in the order of its definition.
     *
     * @param secrets the personal values in clear, by hash; erased ones are missing
     */
    static List<Fact> of(Situation situation, List<Entry> docket, Map<Hash, String> secrets, Shown shown) {
        var personal = new HashMap<String, Object>();
        docket.forEach(e -> personal.putAll(e.personal()));
        var facts = new ArrayList<Fact>();
        var standing = situation.standing();
        for (var field : standing.procedure().fields().values()) {
            var text = field.personal()
                    ? secret(personal.get(field.id()), secrets)
                    : shown.value(field, standing.fields().get(field.id()));
            if (!text.isEmpty()) {
                facts.add(new Fact(shown.name(field), text, field.personal()));
            }
        }
        for (Field field : standing.procedure().derived().values()) {
            situation
                    .value(field.id())
                    .map(v -> shown.value(field, v))
                    .filter(v -> !v.isEmpty())
                    .ifPresent(v -> facts.add(new Fact(shown.name(field), v, false)));
        }
        return List.copyOf(facts);
    }

    private static String secret(@org.jspecify.annotations.Nullable Object hash, Map<Hash, String> secrets) {
        return hash == null ? "" : secrets.getOrDefault(new Hash(String.valueOf(hash)), "——");
    }
}
