package fadu.law;

import fadu.law.yaml.Place;
import fadu.law.yaml.Problem;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.List;
import java.util.Map;

/**
 * A law as read, with all that is wrong with it.
 *
 * @param law what could be read; fit for use only when there are no problems
 * @param sources the YAML of each procedure, for places
 */
record LawReading(Law law, Map<ProcedureId, YamlNode.Fields> sources, Problems problems) {

    List<Problem> list() {
        return problems.list();
    }

    /** Where a part of a procedure stands: the deepest of the keys that is written in its file. */
    Place place(ProcedureId id, String... path) {
        YamlNode node = sources.get(id);
        var place = node == null ? new Place(id.toString(), 1, 1) : node.place();
        for (int i = 0; i < path.length && node instanceof YamlNode.Fields map; i++) {
            var next = map.get(path[i]);
            if (next.isEmpty()) {
                return place;
            }
            node = next.get();
            place = i == path.length - 1 && !(node instanceof YamlNode.Fields) ? node.place() : map.placeOf(path[i]);
        }
        return place;
    }
}
