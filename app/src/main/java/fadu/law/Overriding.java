package fadu.law;

import fadu.law.yaml.Place;
import fadu.law.yaml.Problems;
import fadu.law.yaml.YamlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays a sector's file over its base. The sector adds what it likes, but changes only settings, and limits that say
 * {@code yields:}; each change stands on the sector's own basis.
 */
final class Overriding {
    /** Parts that are taken key by key. */
    private static final List<String> SECTIONS = List.of(
            "settings",
            "fields",
            "derived",
            "tracks",
            "groups",
            "gates",
            "limits",
            "acts",
            "numbers",
            "documents",
            "links",
            "publications");
    /** Parts of the base that hold as long as the sector says nothing. */
    private static final List<String> TAKEN = List.of("starts", "transition", "register");

    private static final Set<String> FREE = Set.of("settings");

    private final Problems problems;

    Overriding(Problems problems) {
        this.problems = problems;
    }

    Mapping lay(Mapping sector, Mapping base) {
        var fields = new LinkedHashMap<>(sector.entries());
        var places = new HashMap<String, Place>();
        sector.keys().forEach(k -> places.put(k, sector.keyPlace(k)));
        for (var part : TAKEN) {
            base.node(part).ifPresent(n -> fields.putIfAbsent(part, n));
        }
        for (var part : SECTIONS) {
            if (base.has(part)) {
                fields.put(
                        part,
                        sector.has(part)
                                ? section(part, sector.map(part), base.map(part))
                                : base.map(part).fields());
            }
        }
        return new Mapping(new YamlNode.Fields(fields, places, sector.place()), problems);
    }

    private YamlNode.Fields section(String part, Mapping sector, Mapping base) {
        var fields = new LinkedHashMap<>(base.entries());
        var places = new HashMap<String, Place>();
        base.keys().forEach(k -> places.put(k, base.keyPlace(k)));
        for (var id : sector.keys()) {
            var old = base.entries().get(id);
            var own = sector.map(id).fields();
            if (old == null) {
                sector.node(id).ifPresent(n -> fields.put(id, n));
            } else if (FREE.contains(part) || yields(old)) {
                fields.put(id, changed(own, old));
            } else {
                problems.add(
                        sector.keyPlace(id),
                        id + " 在上位程序里没有 yields，不得改变",
                        id + " does not yield in the base and must not be changed",
                        "删去，或在上位程序写明 yields",
                        "remove it, or say yields: in the base if the law does");
            }
            places.put(id, sector.keyPlace(id));
        }
        return new YamlNode.Fields(fields, places, sector.place());
    }

    private static boolean yields(YamlNode old) {
        return old instanceof YamlNode.Fields f && f.get("yields").isPresent();
    }

    /** The sector's keys replace; what it does not name stays. */
    private static YamlNode.Fields changed(YamlNode.Fields own, YamlNode old) {
        Map<String, YamlNode> fields = new LinkedHashMap<>(old instanceof YamlNode.Fields f ? f.fields() : Map.of());
        fields.putAll(own.fields());
        return new YamlNode.Fields(fields, own.keys(), own.place());
    }
}
