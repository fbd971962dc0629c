package fadu.web.desk;

import fadu.law.Field;
import fadu.law.Procedure;
import fadu.matter.MatterFile;
import fadu.work.Shown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        var ofRows = ofRows(standing.procedure());
        for (var field : standing.procedure().fields().values()) {
            if (ofRows.contains(field.id())) {
                continue;
            }
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

    /** What only acts of a row give: it is said of that row in the docket, and of the matter as a whole by nobody. */
    private static Set<String> ofRows(Procedure procedure) {
        var ofRows = new HashSet<String>();
        var ofWhole = new HashSet<String>();
        procedure.acts().values().forEach(act -> {
            var given = act.row().isPresent() ? ofRows : ofWhole;
            act.fields().forEach(input -> given.add(input.field().id()));
            given.addAll(act.sets().keySet());
        });
        ofRows.removeAll(ofWhole);
        return ofRows;
    }
}
