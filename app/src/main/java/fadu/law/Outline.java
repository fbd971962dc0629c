package fadu.law;

import fadu.law.yaml.YamlNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that a procedure's file declares, gathered before it is read, since its parts speak of each other.
 *
 * @param acts the fields of every act, by act
 * @param states the track of every state, by state
 * @param tracks the table that each track has a copy for, by track
 */
record Outline(
        Map<String, List<String>> acts,
        Map<String, String> states,
        Map<String, Optional<String>> tracks,
        Set<String> limits,
        Set<String> settings,
        Set<String> gates) {

    static Outline of(YamlNode.Fields root) {
        var acts = new LinkedHashMap<String, List<String>>();
        section(root, "acts").forEach((id, node) -> acts.put(id, fieldsOf(node)));
        var states = new LinkedHashMap<String, String>();
        var tracks = new LinkedHashMap<String, Optional<String>>();
        section(root, "tracks").forEach((id, node) -> {
            if (node instanceof YamlNode.Fields track) {
                section(track, "states").keySet().forEach(state -> states.putIfAbsent(state, id));
                tracks.put(
                        id,
                        track.get("each")
                                .flatMap(e -> e.scalars().stream().findFirst().map(YamlNode.Scalar::text)));
            }
        });
        return new Outline(acts, states, tracks, keys(root, "limits"), keys(root, "settings"), keys(root, "gates"));
    }

    /** The same with the acts that every matter has, for what these say of each other. */
    Outline with(Map<String, YamlNode> common) {
        var all = new LinkedHashMap<>(acts);
        common.forEach((id, node) -> all.put(id, fieldsOf(node)));
        return new Outline(all, states, tracks, limits, settings, gates);
    }

    /** The table whose rows have a copy of the track that a state belongs to. */
    Optional<String> rowOf(String state) {
        return Optional.ofNullable(states.get(state)).flatMap(track -> tracks.getOrDefault(track, Optional.empty()));
    }

    private static List<String> fieldsOf(YamlNode act) {
        return act instanceof YamlNode.Fields f
                ? f.get("fields").map(YamlNode::scalars).orElse(List.of()).stream()
                        .map(s -> s.text().endsWith("?")
                                ? s.text().substring(0, s.text().length() - 1)
                                : s.text())
                        .toList()
                : List.of();
    }

    private static Set<String> keys(YamlNode.Fields root, String name) {
        return new LinkedHashSet<>(section(root, name).keySet());
    }

    private static Map<String, YamlNode> section(YamlNode.Fields root, String name) {
        return root.get(name).orElse(root) instanceof YamlNode.Fields f
                        && root.get(name).isPresent()
                ? f.fields()
                : Map.of();
    }
}
