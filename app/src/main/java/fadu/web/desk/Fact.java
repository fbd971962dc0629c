package fadu.web.desk;

import fadu.law.Field;
import fadu.matter.MatterFile;
import fadu.work.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * Something that a matter holds.
 *
 * @param personal kept apart, and erasable
 */
public record Fact(String name, String value, boolean personal) {

    /** The facts of a matter, in the order of its definition. */
    static List<Fact> of(MatterFile file, Shown shown) {
        var personal = new HashMap<String, String>();
        file.entries().stream().filter(MatterFile.Shown::holds).forEach(e -> personal.putAll(e.personal()));
        var facts = new ArrayList<Fact>();
        var situation = file.situation();
        var standing = situation.standing();
        for (var field : standing.procedure().fields().values()) {
            var text = field.personal()
                    ? personal.getOrDefault(field.id(), "")
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
}
